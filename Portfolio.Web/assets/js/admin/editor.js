// The editor: what it does beyond a plain form. Without this file the form is complete.
import { counts } from "./counts.js";
import { insertions } from "./insert.js";
import { keys } from "./keys.js";
import { keeping } from "./keeping.js";
import { pasting } from "./pasting.js";
import { pictures } from "./pictures.js";
import { preview } from "./preview.js";
import "./markdown-toolbar.js";

// A page of its own for what is written, or a form that has a text among other fields.
const form = document.querySelector("form.write, form.assisted");
const page = {
  form,
  texts: [...form.querySelectorAll("textarea.text")],
  /** The text that is written in, or was last. */
  text: null,
  tongue: () => form.querySelector("[name=tongue]:checked")?.value ?? page.texts[0].lang,
  changed: () => form.dispatchEvent(new CustomEvent("written")),
};

const toolbar = document.querySelector("markdown-toolbar");
const attend = (text) => {
  page.text = text;
  toolbar.setAttribute("for", text.id);
};
for (const text of page.texts) {
  text.addEventListener("focus", () => attend(text));
  pasting(text);
}
const shown = () => page.texts.find((t) => t.lang === page.tongue()) ?? page.texts[0];
attend(shown());

// Browsers that do not grow a field with its text.
if (!CSS.supports("field-sizing", "content")) {
  const grow = (t) => {
    t.style.height = "0";
    t.style.height = t.scrollHeight + 2 + "px";
  };
  const all = [...form.querySelectorAll("textarea")];
  for (const t of all) t.addEventListener("input", () => grow(t));
  form.addEventListener("written", () => all.forEach(grow));
  all.forEach(grow);
}

for (const title of form.querySelectorAll("textarea.title")) {
  // A title is one line, however many it takes on a phone.
  title.addEventListener("keydown", (e) => {
    if (e.key !== "Enter" || e.isComposing || e.ctrlKey || e.metaKey) return;
    e.preventDefault();
    shown().focus();
  });
}

// What is looked at is nothing that was typed.
form.addEventListener("input", (e) => ["tongue", "view", "drawer"].includes(e.target.name) || page.changed());
form.addEventListener("change", (e) => {
  if (e.target.name === "tongue") attend(shown());
  if (e.target.name === "view") remember(e.target.value);
});

const wide = matchMedia("(min-width: 64rem)");
const remember = (view) => {
  try {
    if (wide.matches) localStorage.setItem("view", view);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
};
const chosen = () => {
  try {
    return localStorage.getItem("view") ?? "preview";
  } catch {
    return "preview";
  }
};
const view = wide.matches && form.querySelector(`[name=view][value=${chosen()}]`);
if (view) view.checked = true;

// A phone's keyboard covers what is at the bottom where the browser does not make the page shorter.
visualViewport?.addEventListener("resize", () =>
  document.documentElement.style.setProperty(
    "--kb",
    Math.max(0, innerHeight - visualViewport.height - visualViewport.offsetTop) + "px",
  ),
);

for (const told of form.querySelectorAll("[data-saved], [data-upload]")) told.setAttribute("role", "status");
if (form.matches(".write")) {
  keeping(page);
  counts(page);
  preview(page);
}
const picture = pictures(page);
const insert = insertions(page, picture);
keys(page);

toolbar.addEventListener("mousedown", (e) => e.preventDefault());
toolbar.addEventListener("click", (e) => {
  const button = e.target.closest("[data-insert]");
  if (button?.dataset.insert) insert(button.dataset.insert);
});
form.classList.add("live");
