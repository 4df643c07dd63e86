// Lighthouse, on a phone and a desktop: 100 four times. A busy machine is slow by chance, so that the best of three counts.
import { kinds } from "../site.mjs";
import lighthouse, { desktopConfig } from "lighthouse";

// What is found is no page of its own to a search engine, which costs a point for being found.
const pages = ["/zh/", ...kinds.filter((path) => !path.startsWith("/search"))];
const tries = 3;

export const title = "Lighthouse";

export async function check({ base, port }) {
  const misses = [];
  const rows = [];
  for (const path of pages)
    for (const device of ["phone", "desktop"]) {
      let best = null;
      for (let i = 0; i < tries && (best === null || Math.min(...best.scores) < 100); i++) {
        const seen = await measure(base + path, port, device);
        if (best === null || Math.min(...seen.scores) > Math.min(...best.scores)) best = seen;
      }
      rows.push([path, device, ...best.scores, best.shift]);
      if (Math.min(...best.scores) < 100 || best.shift > 0)
        misses.push(`${path} on a ${device}: ${best.scores.join(" ")}, layout shift ${best.shift}; ${best.failed.join(", ")}`);
    }
  return { misses, said: `${pages.length} pages, phone and desktop`, head: ["page", "device", "performance", "accessibility", "best practices", "SEO", "CLS"], rows };
}

async function measure(address, port, device) {
  const { lhr } = await lighthouse(address, { port, logLevel: "error" }, device === "desktop" ? desktopConfig : undefined);
  // It may lose the page on a busy machine; the next try decides.
  if (lhr.runtimeError) return { scores: [0, 0, 0, 0], shift: 0, failed: [lhr.runtimeError.code] };
  const of = ["performance", "accessibility", "best-practices", "seo"].map((name) => lhr.categories[name]);
  return {
    scores: of.map((category) => Math.round(category.score * 100)),
    shift: Number((lhr.audits["cumulative-layout-shift"].numericValue ?? 1).toFixed(3)),
    failed: of.flatMap((c) => c.auditRefs.filter((r) => r.weight > 0 && (lhr.audits[r.id].score ?? 1) < 0.9).map((r) => r.id)),
  };
}
