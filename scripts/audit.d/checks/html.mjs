// The validator of the W3C, over every kind of page in both languages.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { absent, both, kinds } from "../site.mjs";

// Elements of the style that the validator's release does not know yet.
const unknown = [/CSS:/];

export const title = "HTML";

export async function check({ base }) {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  const names = new Map();
  for (const path of both([...kinds, ...Object.keys(absent)])) {
    const file = join(folder, `${names.size}.html`);
    names.set(`file:${file}`, path);
    writeFileSync(file, await (await fetch(base + path)).text());
  }
  const jar = createRequire(import.meta.url)("vnu-jar");
  const run = spawnSync("java", ["-jar", jar, "--format", "json", "--exit-zero-always", folder], { encoding: "utf8", maxBuffer: 1 << 28 });
  rmSync(folder, { recursive: true });
  if (run.error || !run.stderr.startsWith("{")) throw new Error(`The validator did not run: ${run.error ?? run.stderr}`);
  const messages = JSON.parse(run.stderr).messages.filter((m) => m.type === "error" && !unknown.some((u) => u.test(m.message)));
  return { misses: messages.map((m) => `${names.get(m.url)}: line ${m.lastLine}: ${m.message}`), said: `${names.size} pages` };
}
