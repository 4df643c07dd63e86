// The site that is audited: its kinds of page, and what a visitor's browser is told of them.

/** One page of every kind; each stands in both languages. */
export const kinds = [
  "/",
  "/work",
  "/work/invented-award",
  "/essays",
  "/essays/everything-an-essay-can-hold",
  "/papers",
  "/papers/name2026slices",
  "/reading",
  "/reading/vaswani2017attention",
  "/reading/stats",
  "/reading/stats/2026",
  "/now",
  "/news",
  "/news/invented-news-3",
  "/cv",
  "/search?q=language",
  "/tags/examples",
  "/about-this-site",
];

/** Pages that say there is nothing, with the status they say it by. */
export const absent = { "/nothing-is-here": 404, "/essays/gone-for-good": 410 };

export const both = (paths) => paths.flatMap((path) => [path, path === "/" ? "/zh/" : `/zh${path}`]);

export const isHtml = (answer) => (answer.headers.get("content-type") ?? "").startsWith("text/html");

/** A page in a window of its own, which is closed again. */
export async function visit(browser, options, address, look) {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "load" });
    return await look(page);
  } finally {
    await context.close();
  }
}
