// What stands on the first screen of a phone, as boxes; also with all text 130 % of its size, as in WeChat's browser.
import { visit } from "../site.mjs";

const size = { width: 390, height: 664 };
const parts = { "first name": ".name span:nth-child(1)", "second name": ".name span:nth-child(2)", "what I do": ".hero .sub", "open to": ".hero .open", photo: ".portrait img" };

export const title = "First screen";

export async function check({ base, browser }) {
  const misses = [];
  const rows = [];
  for (const path of ["/", "/zh/"])
    for (const scale of [1, 1.3]) {
      const boxes = await visit(browser, { viewport: size }, base + path, (page) => boxesOf(page, scale));
      const place = `${path} at ${scale * 100} %`;
      for (const [name, box] of Object.entries(boxes)) {
        if (!box) misses.push(`${place}: no ${name}`);
        else if (box.bottom > size.height || box.right > size.width || box.left < 0)
          misses.push(`${place}: ${name} ends at ${box.right} × ${box.bottom}`);
      }
      rows.push([place, ...Object.values(boxes).map((box) => box?.bottom ?? "–")]);
    }
  const head = ["home page", ...Object.keys(parts), "CV", "e-mail", "main link", "navigation"];
  return { misses, said: `ends at ${rows.map((row) => Math.max(...row.slice(1).filter(Number.isFinite))).join(", ")} px of ${size.height}`, head, rows };
}

async function boxesOf(page, scale) {
  return page.evaluate(
    ([scale, parts]) => {
      // Text alone grows there, and lines with it; boxes in rem do not.
      const sizes = [...document.body.querySelectorAll("*")].map((e) => [e, parseFloat(getComputedStyle(e).fontSize)]);
      if (scale !== 1) for (const [element, size] of sizes) element.style.fontSize = `${size * scale}px`;
      const box = (element) => {
        const at = element?.getBoundingClientRect();
        return at && { left: Math.round(at.left), right: Math.round(at.right), bottom: Math.round(at.bottom) };
      };
      const boxes = Object.fromEntries(Object.entries(parts).map(([name, selector]) => [name, box(document.querySelector(selector))]));
      ["CV", "e-mail", "main link"].forEach((name, i) => (boxes[name] = box(document.querySelectorAll(".actions > li")[i])));
      const entries = [...document.querySelectorAll(".mast nav a")].map((a) => a.getBoundingClientRect().top);
      boxes.navigation = entries.length <= 5 && new Set(entries).size <= (scale === 1 ? 1 : 2) ? box(document.querySelector(".mast nav")) : null;
      return boxes;
    },
    [scale, parts],
  );
}
