// Theme, copy and search buttons. Every page is complete without this file.
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");

  for (const button of document.querySelectorAll(".theme")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const now = root.dataset.theme || (dark.matches ? "dark" : "light");
      root.dataset.theme = now === "dark" ? "light" : "dark";
      try {
        localStorage.setItem("theme", root.dataset.theme);
      } catch {
        // Storage is blocked: the choice holds for this page.
      }
    });
  }

  for (const button of document.querySelectorAll("[data-copy]")) {
    const source = document.getElementById(button.dataset.copy);
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(source.textContent);
        button.textContent = button.dataset.done;
        setTimeout(() => (button.textContent = label), 1600);
      } catch {
        // No clipboard here (plain http, some in-app browsers): the text is selected, ready to be copied by hand.
        getSelection().selectAllChildren(source);
      }
    });
  }

  const search = document.querySelector("[data-dialog]");
  const find = async (event) => {
    event.preventDefault();
    try {
      (await import(search.dataset.dialog)).open(search);
    } catch {
      location.href = search.href;
    }
  };
  if (search) {
    search.addEventListener("click", (e) => e.ctrlKey || e.metaKey || e.shiftKey || find(e));
    addEventListener("keydown", (e) => (e.ctrlKey || e.metaKey) && e.key === "k" && find(e));
  }
})();
