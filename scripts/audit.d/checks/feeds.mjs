// Feeds, sitemap and the like: well-formed, with all that their formats require.

const required = {
  feed: ["id", "title", "updated"],
  entry: ["id", "title", "updated", "content", "link"],
};

export const title = "Feeds";

export async function check({ base, browser }) {
  const misses = [];
  const page = await browser.newPage();
  for (const path of ["/feed.xml", "/zh/feed.xml", "/reading/feed.xml", "/zh/reading/feed.xml"]) {
    const answer = await fetch(base + path);
    misses.push(...(await page.evaluate(atom, [await answer.text(), required])).map((miss) => `${path}: ${miss}`));
  }
  for (const path of ["/feed.json", "/zh/feed.json"]) {
    const feed = await (await fetch(base + path)).json();
    if (feed.version !== "https://jsonfeed.org/version/1.1" || !feed.title) misses.push(`${path}: no version or title`);
    if (feed.items.length === 0) misses.push(`${path}: no items`);
    for (const item of feed.items) if (!item.id || !(item.content_html || item.content_text)) misses.push(`${path}: an item without id or text`);
  }
  const sitemap = await (await fetch(base + "/sitemap.xml")).text();
  const entries = await page.evaluate((xml) => [...new DOMParser().parseFromString(xml, "text/xml").querySelectorAll("url > loc")].map((l) => l.textContent), sitemap);
  if (entries.length === 0) misses.push("/sitemap.xml: empty or not well-formed");
  for (const entry of entries) {
    const answer = await fetch(entry.replace(/^https?:\/\/[^/]+/, base));
    if (!answer.ok) misses.push(`/sitemap.xml: ${entry} is ${answer.status}`);
    else if ((await answer.text()).includes('name="robots" content="noindex"')) misses.push(`/sitemap.xml: ${entry} says noindex`);
  }
  await page.close();
  return { misses, said: `6 feeds, ${entries.length} addresses of the sitemap` };
}

function atom([xml, required]) {
  const feed = new DOMParser().parseFromString(xml, "text/xml");
  if (feed.querySelector("parsererror") || feed.documentElement.localName !== "feed") return ["not a well-formed Atom feed"];
  const children = (element) => new Set([...element.children].map((c) => c.localName));
  const missing = (element, names) => names.filter((name) => !children(element).has(name)).map((name) => `${element.localName} without ${name}`);
  const entries = [...feed.querySelectorAll("entry")];
  return [
    ...missing(feed.documentElement, required.feed),
    ...entries.flatMap((entry) => missing(entry, required.entry)),
    ...(entries.length === 0 ? ["no entries"] : []),
  ];
}
