// What is inserted at the caret: chosen from the menu that "/" opens at the start of a line, searched for after "[@", or by
// a button. The field keeps the focus; the menu is a list that its aria-activedescendant points into.
import { caret, put, replace } from "./text.js";

const slash = /(?:^|\n)(\/([\p{L}]*))$/u;
const cite = /\[((?:[^\]\n]*;\s*)?)@([^\]\n;]*)$/u;

export function insertions(page, picture) {
  const menu = document.getElementById("insert");
  const works = document.getElementById("cite");
  let open = null;
  let from = 0;
  let asked;

  const blocks = {
    image: () => picture.choose(),
    figure: () => picture.choose(true),
    math: (text) => put(text, "$$\n", "a^2 + b^2 = c^2", "\n$$\n"),
    code: (text) => put(text, "```", "python", "\n\n```\n"),
    callout: (text) => put(text, "> [!NOTE]\n> ", menu.dataset.note, "\n"),
    table: (text) => put(text, "| ", "A", " | B |\n|---|---|\n|   |   |\n"),
    footnote,
    citation: (text) => {
      put(text, "[@");
      look(text);
    },
    formula: (text) => put(text, "$", selected(text) || "x", "$"),
  };

  function footnote(text) {
    const used = [...text.value.matchAll(/\[\^(\d+)\]/g)].map((m) => Number(m[1]));
    const mark = `[^${Math.max(0, ...used) + 1}]`;
    put(text, mark);
    const end = text.value.trimEnd().length;
    replace(text, end, text.value.length, `${/\n\[\^\d+\]:[^\n]*$/.test(text.value.trimEnd()) ? "\n" : "\n\n"}${mark}: `, menu.dataset.footnote, "\n");
  }

  const selected = (text) => text.value.slice(text.selectionStart, text.selectionEnd);

  function look(text) {
    const before = text.value.slice(0, text.selectionStart);
    const menued = before.match(slash);
    if (menued) {
      from = text.selectionStart - menued[1].length;
      return filter(text, menued[2].toLowerCase());
    }
    const cited = before.match(cite);
    if (cited) {
      from = text.selectionStart - cited[2].length;
      return search(text, cited[2]);
    }
    close();
  }

  function filter(text, typed) {
    for (const option of menu.children) {
      const names = [option.dataset.insert, option.textContent.trim().toLowerCase()];
      option.hidden = !names.some((name) => name.startsWith(typed));
    }
    show(text, menu);
  }

  async function search(text, typed) {
    asked?.abort();
    asked = new AbortController();
    try {
      const signal = asked.signal;
      await new Promise((done) => setTimeout(done, 120));
      if (signal.aborted) return;
      const answer = await fetch(works.dataset.search + encodeURIComponent(typed.trim()), {
        signal,
        headers: { "X-Requested-With": "XMLHttpRequest" },
      });
      if (!answer.ok) return;
      works.innerHTML = await answer.text();
      show(text, works);
    } catch {
      // A newer search is on its way.
    }
  }

  const options = () => [...(open?.querySelectorAll("[role=option]:not([hidden])") ?? [])];

  function show(text, list) {
    if (open && open !== list) close();
    open = list;
    if (!options().length) return close();
    list.hidden = false;
    const { x, y, height } = caret(text);
    const below = y + height + 6;
    const up = below + list.offsetHeight > innerHeight - 60 && y > list.offsetHeight;
    list.style.left = Math.max(8, Math.min(x, innerWidth - list.offsetWidth - 8)) + "px";
    list.style.top = (up ? y - list.offsetHeight - 6 : below) + "px";
    text.setAttribute("aria-controls", list.id);
    point(text, 0);
  }

  function point(text, to) {
    const all = options();
    all.forEach((o, i) => o.setAttribute("aria-selected", i === to));
    all[to]?.scrollIntoView({ block: "nearest" });
    text.setAttribute("aria-activedescendant", all[to]?.id ?? "");
  }

  function close() {
    asked?.abort();
    if (open) open.hidden = true;
    open = null;
    for (const text of page.texts) {
      text.removeAttribute("aria-activedescendant");
      text.removeAttribute("aria-controls");
    }
  }

  function take(text, option) {
    const list = open;
    close();
    if (list === works) {
      const closed = text.value[text.selectionStart] === "]";
      replace(text, from, text.selectionStart, option.dataset.key + (closed ? "" : "]"), "", "");
    } else {
      text.setSelectionRange(from, text.selectionStart);
      if (["image", "figure"].includes(option.dataset.insert)) put(text, "");
      blocks[option.dataset.insert](text);
    }
  }

  for (const text of page.texts) {
    text.addEventListener("input", (e) => !e.isComposing && look(text));
    text.addEventListener("compositionend", () => look(text));
    text.addEventListener("blur", () => setTimeout(() => document.activeElement !== text && close(), 100));
    text.addEventListener("keydown", (e) => {
      if (!open || e.isComposing || e.keyCode === 229) return;
      const all = options();
      const at = all.findIndex((o) => o.getAttribute("aria-selected") === "true");
      if (e.key === "ArrowDown" || e.key === "ArrowUp")
        point(text, (at + (e.key === "ArrowDown" ? 1 : -1) + all.length) % all.length);
      else if (e.key === "Enter" || e.key === "Tab") take(text, all[at]);
      else if (e.key === "Escape") close();
      else return;
      e.preventDefault();
      e.stopImmediatePropagation();
    });
  }
  for (const list of [menu, works]) {
    list.addEventListener("mousedown", (e) => e.preventDefault());
    list.addEventListener("click", (e) => {
      const option = e.target.closest("[role=option]");
      if (option) take(page.text, option);
    });
  }
  addEventListener("scroll", () => close(), { passive: true });
  return (what) => blocks[what](page.text);
}
