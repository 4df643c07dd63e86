// Pictures of every kind of page for eyes, four of each: wide and phone, light and dark, English and Chinese.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { absent, kinds, visit } from "../site.mjs";

const folder = new URL("../../../docs/screenshots/public/", import.meta.url);
const variants = [
  { width: 1280, colorScheme: "light", prefix: "" },
  { width: 1280, colorScheme: "dark", prefix: "/zh" },
  { width: 390, colorScheme: "light", prefix: "/zh" },
  { width: 390, colorScheme: "dark", prefix: "" },
];
// Of a list as long as the reading list the beginning says it all.
const most = 2600;

// Pictures wait until somebody scrolls to them; one that is broken is shown as that.
const loaded = () =>
  Promise.allSettled([...document.images].map((image) => ((image.loading = "eager"), image.decode())));

export const title = "Screenshots";

export async function check({ base, browser }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (const path of [...kinds, ...Object.keys(absent)])
    for (const { width, colorScheme, prefix } of variants) {
      const address = base + prefix + (prefix && path === "/" ? "/" : path);
      const picture = await visit(browser, { viewport: { width, height: 800 }, colorScheme, reducedMotion: "reduce" }, address, async (page) => {
        const height = Math.min(most, await page.evaluate(() => document.documentElement.scrollHeight));
        await page.evaluate(loaded);
        return page.screenshot({ type: "jpeg", quality: 55, fullPage: true, clip: { x: 0, y: 0, width, height } });
      });
      const name = path.split("?")[0].replaceAll("/", "-").slice(1) || "home";
      writeFileSync(new URL(`${name}.${width}.${prefix ? "zh" : "en"}.${colorScheme}.jpg`, folder), picture);
      bytes += picture.length;
    }
  return { misses: bytes > 6 << 20 ? [`${bytes} bytes of at most 6 MB`] : [], said: `${(bytes / (1 << 20)).toFixed(1)} MB` };
}
