// axe, WCAG 2.2 AA and best practice, at three widths, light and dark; and that no page is wider than its window.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { absent, both, kinds } from "../site.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const title = "axe";

export async function check({ base, browser }) {
  const misses = [];
  let runs = 0;
  for (const width of [1280, 390, 320])
    for (const colorScheme of ["light", "dark"]) {
      // The site forbids scripts that are not its own, and axe is none.
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, reducedMotion: "reduce", bypassCSP: true });
      const page = await context.newPage();
      for (const path of both([...kinds, ...Object.keys(absent), "/sign-in"])) {
        await page.goto(base + path);
        await page.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));
        await page.evaluate(axe);
        const { violations, over } = await page.evaluate(async () => ({
          violations: (await window.axe.run(document, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })).violations.map((v) => `${v.id}: ${v.nodes[0].target}`),
          over: document.documentElement.scrollWidth - window.innerWidth,
        }));
        runs++;
        misses.push(...violations.map((v) => `${path} ${width} ${colorScheme}: ${v}`));
        if (over > 0) misses.push(`${path} ${width} ${colorScheme}: ${over} px wider than the window`);
      }
      await context.close();
    }
  return { misses, said: `${runs} runs` };
}
