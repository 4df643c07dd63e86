// What is pasted becomes Markdown: rich text and tables of pages, documents and spreadsheets; an address over a selection
// becomes its link. Ctrl-Shift-V pastes the plain text, and so does any paste within code.
import { put } from "./text.js";

const structured = "a[href], h1, h2, h3, h4, h5, h6, b, strong, i, em, s, del, sub, sup, ul, ol, blockquote, pre, code, table, img, hr";
const noText = "head, style, script, title, meta, link, button, input, select, svg, iframe, object";
const isAddress = (words) => /^https?:\/\/\S+$/.test(words);
let service;

export function pasting(text) {
  text.addEventListener("paste", (e) => {
    const words = e.clipboardData.getData("text/plain").trim();
    const before = text.value.slice(0, text.selectionStart);
    const selected = text.value.slice(text.selectionStart, text.selectionEnd);
    const isCode = (before.match(/^(```|~~~)/gm) ?? []).length % 2 || /`$/.test(before);
    // In the brackets of a link stands an address already.
    if (isCode || /\]\($/.test(before)) return;
    if (isAddress(words) && selected.trim() && !isAddress(selected) && !selected.includes("\n")) {
      e.preventDefault();
      return put(text, `[${selected}](${words})`);
    }
    const html = e.clipboardData.getData("text/html");
    const body = html && read(html);
    if (!body || isAddress(words) || !body.querySelector(structured)) return;
    e.preventDefault();
    convert(body)
      .catch(() => words) // Offline, and the converter not here yet.
      .then((markdown) => put(text, markdown));
  });
}

function read(html) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const one of body.querySelectorAll(noText)) one.remove();
  for (const one of body.querySelectorAll("b[style], span[style]")) {
    // Google Docs wraps everything in a bold that is none, and says what is bold by style. As text, since the page's
    // policy allows no styles within elements.
    const style = one.getAttribute("style");
    const isSpan = one.matches("span");
    if (!isSpan && !/font-weight:\s*(normal|400)/.test(style)) continue;
    const kinds = [
      isSpan && /font-weight:\s*(bold|[6-9]00)/.test(style) && "b",
      isSpan && /font-style:\s*italic/.test(style) && "i",
    ].filter(Boolean);
    let parts = [...one.childNodes];
    for (const kind of kinds) {
      const wrap = document.createElement(kind);
      wrap.append(...parts);
      parts = [wrap];
    }
    one.replaceWith(...parts);
  }
  for (const one of body.querySelectorAll("a[href]")) if (!/^(https?|mailto):/.test(one.getAttribute("href"))) one.replaceWith(...one.childNodes);
  for (const one of body.querySelectorAll("img")) if (!isAddress(one.getAttribute("src") ?? "")) one.remove();
  return body;
}

async function convert(body) {
  service ??= make((await import("./turndown.js")).default);
  return service.turndown(body).replace(/\n{3,}/g, "\n\n");
}

function make(Turndown) {
  const made = new Turndown({ headingStyle: "atx", hr: "---", bulletListMarker: "-", codeBlockStyle: "fenced", emDelimiter: "*" });
  const escape = made.escape.bind(made);
  // A price is no formula, and 10^3 no superscript.
  made.escape = (words) => escape(words).replace(/[$^~]/g, "\\$&");
  const around = (mark) => (words) => (words.trim() ? mark + words + mark : "");
  made.addRule("struck", { filter: ["s", "del", "strike"], replacement: around("~~") });
  made.addRule("below", { filter: "sub", replacement: around("~") });
  made.addRule("above", { filter: "sup", replacement: around("^") });
  made.addRule("item", { filter: "li", replacement: item });
  made.addRule("table", { filter: "table", replacement: (words, table) => rows(made, table) ?? words });
  return made;
}

function item(words, { parentNode: list, nextSibling }) {
  const at = (list.start ?? 1) + [...list.children].findIndex((one) => one.nextSibling === nextSibling);
  const mark = list.nodeName === "OL" ? `${at}. ` : "- ";
  const inner = words.trim().replace(/\n+(?=- |\d+\. )/g, "\n");
  return mark + inner.replace(/\n(?=[^\n])/g, "\n" + " ".repeat(mark.length)) + "\n";
}

/** The first row is the head, as spreadsheets have it. A table of one cell only lays out. */
function rows(made, { rows: all }) {
  const cells = [...all].map((row) => [...row.cells].map((cell) => made.turndown(cell).trim().replace(/\s*\n\s*/g, " ").replace(/\|/g, "\\|")));
  const width = Math.max(...cells.map((row) => row.length));
  if (cells.flat().length < 2) return null;
  const line = (row) => `| ${Array.from({ length: width }, (_, i) => row[i] ?? "").join(" | ")} |`;
  const [head, ...rest] = cells.map(line);
  return `\n\n${[head, line(Array(width).fill("---")), ...rest].join("\n")}\n\n`;
}
