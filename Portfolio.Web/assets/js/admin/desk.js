// Keys of the admin area, and the palette. Whoever composes Chinese has all keys; a single key is never taken from a
// field, and all of them can be switched off. Every page is complete without this file.
const [palette, help] = ["palette", "desk-keys"].map((id) => document.getElementById(id));
const off = help.querySelector("input");
const rows = () => [...document.querySelectorAll("main .lst .ttl, main table .ttl, main .media li > a")];

const jump = async () => (await import(palette.dataset.script)).open(palette);
const step = (by) => {
  const all = rows();
  const at = all.findIndex((row) => row.closest("li, tr").contains(document.activeElement));
  (all[at + by] || all[at < 0 ? 0 : at])?.focus();
};
const single = {
  n: () => document.querySelector("main .head a.pri")?.click(),
  j: () => step(1),
  k: () => step(-1),
  x: () => document.activeElement.closest("li, tr")?.querySelector(".pk")?.click(),
  "/": () => document.querySelector("main [type=search]")?.select(),
  // A page that is written on has a list of its own.
  "?": () => document.getElementById("keys") || help.showModal(),
};

try {
  off.checked = localStorage.getItem("single-keys") === "off";
} catch {
  // Storage is blocked: the choice holds for this page.
}
off.addEventListener("change", () => {
  try {
    localStorage.setItem("single-keys", off.checked ? "off" : "on");
  } catch {
    // As above.
  }
});

addEventListener("keydown", (e) => {
  if (e.isComposing || e.keyCode === 229 || e.defaultPrevented || e.altKey || document.querySelector("dialog[open]")) return;
  const chord = e.ctrlKey || e.metaKey;
  const act = chord ? e.key.toLowerCase() === "k" && !e.shiftKey && jump : !off.checked && single[e.key];
  if (!act || (!chord && e.target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]"))) return;
  e.preventDefault();
  act();
});
// What is told to be saved need not be in this browser any longer.
try {
  const sent = sessionStorage.getItem("sent");
  if (sent && document.querySelector("main > .flash")) localStorage.removeItem(sent);
} catch {
  // Storage is blocked: nothing is in it.
}
for (const button of document.querySelectorAll("[data-opens]")) {
  button.hidden = false;
  button.addEventListener("click", () => (button.dataset.opens === "palette" ? jump() : help.showModal()));
}
