// On paper: nothing is wider than A4 with its margins, and the CV takes one to three sheets.
import { both, kinds, visit } from "../site.mjs";

// 210 mm less the two margins of 17 mm (print.css), at 96 px an inch.
const paper = { width: 665, height: 1000 };

export const title = "Print";

export async function check({ base, browser }) {
  const misses = [];
  const sheets = {};
  for (const path of both(kinds))
    await visit(browser, { viewport: paper }, base + path, async (page) => {
      await page.emulateMedia({ media: "print" });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > paper.width) misses.push(`${path}: ${width} px wide on paper of ${paper.width}`);
      if (!path.endsWith("/cv")) return;
      const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
      sheets[path] = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      if (sheets[path] < 1 || sheets[path] > 3) misses.push(`${path}: ${sheets[path]} sheets of at most 3`);
    });
  return { misses, said: Object.entries(sheets).map(([path, count]) => `${path} on ${count} sheets`).join(", ") };
}
