// Offers entries to choose from as one types their names: what the search page finds.
const search = document.querySelector("#palette form").action;

for (const input of document.querySelectorAll("input[list]")) {
  let wait, asked;
  input.addEventListener("input", (e) => {
    clearTimeout(wait);
    // A choice from the list is no typing.
    if (e.isComposing || (e.inputType ?? "insertReplacementText") === "insertReplacementText") return;
    wait = setTimeout(ask, 150);
  });
  input.addEventListener("compositionend", () => ask());

  async function ask() {
    asked?.abort();
    asked = new AbortController();
    if (!input.value.trim()) return;
    try {
      const answer = await fetch(`${search}?q=${encodeURIComponent(input.value)}`, { signal: asked.signal });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const found = [...page.querySelectorAll("main .lst > li")].filter((row) => row.querySelector(".nw + .nw"));
      input.list.replaceChildren(...found.map(option));
    } catch {
      // Overtaken by the next letter, or offline: a pasted address does as well.
    }
  }
}

function option(row) {
  const words = (chosen) => row.querySelector(chosen).textContent.trim();
  return Object.assign(document.createElement("option"), { value: words("a"), textContent: words(".nw") });
}
