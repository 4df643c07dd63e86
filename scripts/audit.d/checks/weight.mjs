// What a first visit transfers, in bytes as they come over the wire, headers left aside.
import { brotliCompressSync, constants } from "node:zlib";
import { both, kinds } from "../site.mjs";

const KB = 1024;
const most = { html: 20 * KB, home: 12 * KB, css: 8 * KB, feature: 3 * KB, script: 2 * KB, portrait: 25 * KB, whole: 60 * KB, requests: 6 };

export const title = "Weight";

export async function check({ base, browser, published }) {
  const misses = [];
  const rows = [];
  // What differs between the languages is a few words: the short form takes both of the home page alone.
  for (const path of published ? both(kinds) : ["/zh/", ...kinds]) {
    const files = await firstVisit(browser, base + path, published);
    const sum = (type) => files.filter((f) => f.type === type).reduce((all, f) => all + f.bytes, 0);
    const isHome = path === "/" || path === "/zh/";
    const whole = files.reduce((all, f) => all + f.bytes, 0);
    const limit = (what, is, at) => is > at && misses.push(`${path}: ${what} ${is} of at most ${at}`);
    limit("HTML", sum("document"), isHome ? most.home : most.html);
    // The sheet of every page; one of a feature, as of formulas, comes on top where it is used.
    const [sheet = 0, ...features] = files.filter((f) => f.type === "stylesheet").map((f) => f.bytes).sort((a, b) => b - a);
    limit("style", sheet, most.css);
    limit("style of features", features.reduce((all, bytes) => all + bytes, 0), most.feature);
    limit("script", sum("script"), most.script);
    if (isHome) {
      limit("pictures", sum("image"), most.portrait);
      limit("all", whole, most.whole);
      limit("requests", files.length, most.requests);
    }
    rows.push([path, sum("document"), sum("stylesheet"), sum("script"), sum("image"), whole, files.length]);
    const foreign = files.filter((f) => !f.url.startsWith(base));
    misses.push(...foreign.map((f) => `${path}: asks another host for ${f.url}`));
  }
  const home = rows.find(([path]) => path === "/");
  return { misses, said: `home ${home[5]} bytes in ${home[6]} requests`, head: ["page", "HTML", "CSS", "script", "pictures", "all", "requests"], rows };
}

async function firstVisit(browser, address, published) {
  const context = await browser.newContext({ viewport: { width: 390, height: 664 } });
  const page = await context.newPage();
  const answers = [];
  page.on("response", (answer) => answers.push(answer));
  await page.goto(address, { waitUntil: "load" });
  const files = await Promise.all(answers.map((answer) => fileOf(answer, published)));
  await context.close();
  return files;
}

async function fileOf(answer, published) {
  // A build that is not published does not pack its files: they are packed here, pages in haste and files at leisure.
  const isPage = answer.request().resourceType() === "document";
  const bytes = published
    ? (await answer.request().sizes()).responseBodySize
    : brotliCompressSync(await answer.body(), { params: { [constants.BROTLI_PARAM_QUALITY]: isPage ? 5 : 11 } }).length;
  return { url: answer.url(), type: answer.request().resourceType(), bytes };
}
