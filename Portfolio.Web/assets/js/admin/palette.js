// Jumps to any place, action or entry: the links of the page first, then what the search page finds.
let places;

export function open(dialog) {
  places = places || make(dialog);
  dialog.showModal();
  dialog.querySelector("input").select();
}

function make(dialog) {
  const [input, list, status] = ["input", ".jumps", "[role=status]"].map((s) => dialog.querySelector(s));
  for (const link of document.querySelectorAll(".side .nav a")) list.append(row(link.href, link.textContent.trim()));
  const fixed = [...list.children];
  let wait, asked;

  input.addEventListener("input", (e) => {
    clearTimeout(wait);
    if (e.isComposing) return;
    show();
    wait = setTimeout(ask, 150);
  });
  input.addEventListener("compositionend", () => (show(), ask()));
  dialog.addEventListener("click", (e) => e.target === dialog && dialog.close());
  dialog.addEventListener("keydown", (e) => {
    if (e.isComposing || e.keyCode === 229) return;
    const stops = [input, ...list.querySelectorAll("li:not([hidden]) a")];
    const by = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    const next = by && stops[stops.indexOf(document.activeElement) + by];
    if (next) e.preventDefault(), next.focus();
    else if (e.key === "Enter" && e.target === input && stops[1]) e.preventDefault(), stops[1].click();
  });

  function show() {
    const typed = input.value.trim().toLowerCase();
    for (const item of fixed) item.hidden = !item.textContent.toLowerCase().includes(typed);
    for (const item of [...list.children].slice(fixed.length)) item.remove();
  }

  async function ask() {
    asked?.abort();
    asked = new AbortController();
    if (!input.value.trim()) return;
    try {
      const answer = await fetch(`${input.form.action}?q=${encodeURIComponent(input.value)}`, { signal: asked.signal });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      show();
      for (const found of page.querySelectorAll("main .lst > li")) {
        const link = found.querySelector("a");
        list.append(row(link.getAttribute("href"), link.textContent, found.querySelector(".nw")?.textContent));
      }
      status.textContent = status.dataset.count.replace("{0}", list.querySelectorAll("li:not([hidden])").length);
    } catch {
      // Overtaken by the next letter, or offline: the places are still there.
    }
  }
  return list;
}

function row(href, words, kind) {
  const item = document.createElement("li");
  const link = Object.assign(document.createElement("a"), { href, textContent: words });
  if (kind) link.append(Object.assign(document.createElement("span"), { className: "sub", textContent: kind }));
  item.append(link);
  return item;
}
