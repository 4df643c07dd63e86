// Every link and picture of the site that leads to the site, followed from the home pages on.
import { isHtml } from "../site.mjs";

const mostPages = 600;
const mostFilters = 60;

export const title = "Links";

export async function check({ base, browser, found }) {
  const misses = [];
  const page = await browser.newPage();
  const waiting = [["/", "the visitor"], ["/zh/", "the visitor"]];
  const seen = new Set(waiting.map(([path]) => path));
  const places = new Map();
  const fragments = [];
  let filters = 0;
  while (waiting.length > 0 && seen.size < mostPages) {
    const [path, from] = waiting.shift();
    const answer = await fetch(base + path);
    if (!answer.ok) misses.push(`${from}: ${path} is ${answer.status}`);
    const body = await answer.text();
    if (!answer.ok || !isHtml(answer)) continue;
    found.set(path, body);
    const { links, ids } = await page.evaluate(read, [body, base + path]);
    places.set(path, new Set(ids));
    for (const link of links) {
      const url = new URL(link, base + path);
      if (url.origin !== new URL(base).origin) continue;
      const next = url.pathname + url.search;
      if (url.hash) fragments.push([path, next, decodeURIComponent(url.hash.slice(1))]);
      // Each filter of a list leads to more of them; one step from the list is enough.
      if (seen.has(next) || (url.search && (path.includes("?") || ++filters > mostFilters))) continue;
      seen.add(next);
      waiting.push([next, path]);
    }
  }
  for (const [path, next, id] of fragments)
    if (places.has(next) && !places.get(next).has(id)) misses.push(`${path}: no #${id} on ${next}`);
  await page.close();
  return { misses, said: `${seen.size} addresses, ${found.size} pages, ${fragments.length} places within pages` };
}

function read([html, address]) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const base = page.createElement("base");
  base.href = address;
  page.head.prepend(base);
  return {
    links: [
      ...[...page.querySelectorAll("a[href], link[href]:not([rel=canonical])")].map((a) => a.href),
      ...[...page.querySelectorAll("img[src], script[src]")].map((i) => i.src),
    ],
    ids: [...page.querySelectorAll("[id]")].map((e) => e.id),
  };
}
