// node run.mjs BASE [--short] [--update] [--only NAME] [--report FILE]: runs the checks and fails on a miss.
import { writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

const [base, ...options] = process.argv.slice(2);
const has = (name) => options.includes(name);
const after = (name) => (has(name) ? options[options.indexOf(name) + 1] : null);
const port = 9333;

const short = ["links", "weight", "first-screen", "html"];
const names = after("--only") ? [after("--only")] : has("--short") ? short : [...short, "feeds", "print", "axe", "tree", "lighthouse"];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", `--remote-debugging-port=${port}`] });
const site = { base, browser, port, published: has("--report"), update: has("--update"), found: new Map() };
const results = [];
for (const name of names) {
  const { title, check } = await import(`./checks/${name}.mjs`);
  const start = performance.now();
  const result = await check(site).catch((error) => ({ misses: [`${error}`], said: "did not run" }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  results.push({ title, seconds, ...result });
  console.log(`${result.misses.length === 0 ? "ok  " : "MISS"} ${title}: ${result.said} (${seconds} s)`);
  for (const miss of result.misses.slice(0, 40)) console.log(`     ${miss}`);
  if (result.misses.length > 40) console.log(`     and ${result.misses.length - 40} more`);
}
await browser.close();
if (after("--report")) writeFileSync(after("--report"), report());
process.exit(results.some((r) => r.misses.length > 0) ? 1 : 0);

function report() {
  const day = new Date().toISOString().slice(0, 10);
  const table = ({ head, rows }) => (head ? ["", row(head), row(head.map(() => "---")), ...rows.map(row)] : []);
  const row = (cells) => `| ${cells.join(" | ")} |`;
  return [
    `# Audit of ${day}`,
    "",
    "Written by `scripts/audit`: the sample’s content and `scripts/audit.d/content`, imported as an owner’s own site. Sizes are bytes as transferred.",
    ...results.flatMap((r) => ["", `## ${r.title}`, "", `${r.misses.length === 0 ? "Nothing missed" : `${r.misses.length} missed`}: ${r.said}.`, ...r.misses.slice(0, 40).map((m) => `- ${m.replaceAll("<", "&lt;")}`), ...table(r)]),
    "",
  ].join("\n");
}
