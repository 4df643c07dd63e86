// The search page in a dialog: its form, and its results as one types. A browser without dialogs throws, and is led to
// the page instead.
let dialog;

export async function open(link) {
  const field = link.hasAttribute("aria-current") && document.querySelector("main [type=search]");
  if (field) return field.select();
  dialog = dialog || make(await read(link.href));
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input").select();
}

async function read(address, signal) {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(answer.status);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

function make(page) {
  const made = document.createElement("dialog");
  const form = document.importNode(page.querySelector("main form"), true);
  const input = form.querySelector("input");
  const status = Object.assign(document.createElement("p"), { className: "status" });
  const found = Object.assign(document.createElement("div"), { className: "found", hidden: true });
  const close = Object.assign(document.createElement("button"), { className: "copy close", textContent: form.dataset.close });
  made.className = "finder";
  made.setAttribute("aria-label", form.getAttribute("aria-label"));
  status.setAttribute("role", "status");
  // The page below may have a field of this name.
  input.id = form.querySelector("label").htmlFor = "finder-q";
  close.addEventListener("click", () => made.close());
  made.addEventListener("click", (e) => e.target === made && made.close());
  made.append(close, form, status, found);

  let wait, asked;
  input.addEventListener("input", (e) => {
    clearTimeout(wait);
    if (!e.isComposing) wait = setTimeout(ask, 200);
  });
  input.addEventListener("compositionend", ask);
  made.addEventListener("keydown", (e) => {
    // Else the first Escape only empties the field.
    if (e.key === "Escape" && !e.isComposing) return e.preventDefault(), made.close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    const stops = [input, ...found.querySelectorAll("a")];
    const next = step && !e.isComposing && stops[stops.indexOf(document.activeElement) + step];
    if (next) e.preventDefault(), next.focus();
  });

  async function ask() {
    if (asked) asked.abort();
    asked = new AbortController();
    try {
      const answer = await read(`${form.action}?q=${encodeURIComponent(input.value)}`, asked.signal);
      const count = answer.querySelector("main [role=status]");
      status.textContent = count ? count.textContent : "";
      found.replaceChildren(...answer.querySelector(".found").childNodes);
      found.hidden = !input.value.trim();
    } catch {
      // Overtaken by the next letter, or offline: Enter still leads to the page.
    }
  }

  document.body.append(made);
  return made;
}
