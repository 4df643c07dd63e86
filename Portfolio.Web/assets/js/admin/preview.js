// The server's own rendering beside the text, 400 ms after the last key; a newer question ends the older. Both scroll in
// step, by the lines of the source.
import { heights } from "./text.js";

export function preview({ form, texts, tongue }) {
  const pane = form.querySelector(".seen");
  const place = pane.querySelector(".seen-text");
  let wait;
  let asked;
  let lines = null;
  const isShown = () => pane.offsetParent !== null;
  const text = () => texts.find((t) => t.lang === tongue()) ?? texts[0];

  async function ask() {
    if (!isShown()) return;
    asked?.abort();
    asked = new AbortController();
    const body = new URLSearchParams(new FormData(form));
    body.set("then", "preview");
    body.set("tongue", tongue());
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body,
        signal: asked.signal,
        headers: { "X-Requested-With": "XMLHttpRequest" },
      });
      if (!answer.ok) return;
      Idiomorph.morph(place, await answer.text(), { morphStyle: "innerHTML" });
      lines = null;
      follow();
    } catch {
      // A newer question is on its way, or the server is not there: autosave says so.
    }
  }

  form.addEventListener("written", () => {
    lines = null;
    clearTimeout(wait);
    wait = setTimeout(ask, 400);
  });
  form.addEventListener("change", (e) => ["view", "tongue"].includes(e.target.name) && ask());

  // Where each block that knows its line begins: in the text, and in the preview.
  function measure() {
    const source = text();
    const starts = [0];
    for (let at = source.value.indexOf("\n"); at >= 0; at = source.value.indexOf("\n", at + 1)) starts.push(at + 1);
    const blocks = [...place.querySelectorAll("[data-line]")].filter((b) => starts[b.dataset.line - 1] !== undefined);
    const tops = heights(source, blocks.map((b) => starts[b.dataset.line - 1]));
    const base = place.getBoundingClientRect().top;
    const pairs = blocks.map((b, i) => [tops[i], b.getBoundingClientRect().top - base]);
    return [[0, 0], ...pairs, [source.offsetHeight, place.offsetHeight]];
  }

  function follow() {
    if (!isShown() || getComputedStyle(pane).overflowY !== "auto") return;
    lines ??= measure();
    // Both say the same at the upper edge when the page begins, at the lower edge when it ends.
    const done = scrollY / Math.max(1, document.documentElement.scrollHeight - innerHeight);
    const top = pane.getBoundingClientRect().top;
    const edge = done * pane.clientHeight;
    const y = top + edge - text().getBoundingClientRect().top;
    let i = lines.findIndex(([top]) => top > y);
    if (i < 0) i = lines.length - 1;
    const [from, to] = [lines[Math.max(0, i - 1)], lines[i]];
    const part = to[0] > from[0] ? Math.min(1, Math.max(0, (y - from[0]) / (to[0] - from[0]))) : 0;
    const within = place.getBoundingClientRect().top - top + pane.scrollTop;
    pane.scrollTop = within + from[1] + part * (to[1] - from[1]) - edge;
  }

  let frame = 0;
  addEventListener(
    "scroll",
    () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(follow);
    },
    { passive: true },
  );
  addEventListener("resize", () => (lines = null));
  setTimeout(ask);
}
