// Keys. An input method that composes has them all to itself.
export function keys({ form, texts }) {
  const help = document.getElementById("keys");
  const press = (selector) => form.querySelector(selector)?.click();
  const format = (style) => document.querySelector(`[data-md-button=${style}]`).click();
  const views = () => {
    const all = [...form.querySelectorAll("[name=view]")].filter((v) => v.parentElement.offsetParent);
    if (!all.length) return;
    const next = all[(all.findIndex((v) => v.checked) + 1) % all.length];
    next.checked = true;
    next.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const chords = {
    b: () => format("bold"),
    i: () => format("italic"),
    e: () => format("code"),
    "shift+k": () => format("link"),
    s: () => press(".save [value=stay]"),
    "shift+p": views,
    enter: () => press(".save [value=publish]"),
  };
  addEventListener("keydown", (e) => {
    if (e.isComposing || e.keyCode === 229 || document.querySelector("dialog[open]")) return;
    const key = (e.shiftKey && e.key !== "?" ? "shift+" : "") + e.key.toLowerCase();
    if ((e.ctrlKey || e.metaKey) && !e.altKey) {
      const act = chords[key];
      // Bold and the like belong to a text.
      if (!act || ("bie".includes(key) && !texts.includes(e.target))) return;
      e.preventDefault();
      act();
    } else if (e.key === "?" && !e.altKey && !e.target.matches("input, textarea, select")) help.showModal();
  });
  form.querySelector("[data-keys]")?.addEventListener("click", () => help.showModal());
}
