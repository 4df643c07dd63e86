// What a screen reader finds: the accessibility tree of each kind of page beside the one that is kept.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { both, kinds, visit } from "../site.mjs";

const kept = new URL("../snapshots/", import.meta.url);

export const title = "Accessibility tree";

export async function check({ base, browser, update }) {
  const misses = [];
  mkdirSync(kept, { recursive: true });
  // Search finds more the more there is to find, and the calendar of reading ends today.
  const paths = both(kinds.filter((path) => !path.startsWith("/search") && path !== "/reading/stats"));
  for (const path of paths) {
    const tree = await visit(browser, { viewport: { width: 1280, height: 800 } }, base + path, async (page) => steady(await page.locator("body").ariaSnapshot()));
    const file = new URL(`${path.replaceAll("/", "-").replace(/^-|-$/g, "") || "home"}.yml`, kept);
    if (update) writeFileSync(file, tree);
    else if (!existsSync(file)) misses.push(`${path}: no tree is kept; scripts/audit --update keeps it`);
    else {
      const [is, was] = [tree.split("\n"), readFileSync(file, "utf8").split("\n")];
      const line = is.findIndex((text, i) => text !== was[i]);
      if (tree !== was.join("\n")) misses.push(`${path}: line ${line + 1} is “${is[line] ?? ""}”, was “${was[line] ?? ""}”`);
    }
  }
  return { misses, said: `${paths.length} trees` };
}

// The day on which the audit runs is nothing that changed.
function steady(tree) {
  const now = new Date();
  // In the site's time zone it may be the day before or after.
  const days = [-1, 0, 1].map((step) => new Date(now.getTime() + step * 86_400_000));
  const printed = days.flatMap((day) => [day.toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).replace("Sept", "Sept?"), day.toLocaleDateString("zh-CN", { dateStyle: "long", timeZone: "UTC" })]);
  return (
    tree
      .replaceAll(new RegExp(`time: (${printed.join("|")})$`, "gm"), "time: today")
      .replaceAll(/(As of|截至) ?[^\n"]+/g, "$1 today")
      .replaceAll(new RegExp(`© ${now.getFullYear()}`, "g"), "© year")
      .trimEnd() + "\n"
  );
}
