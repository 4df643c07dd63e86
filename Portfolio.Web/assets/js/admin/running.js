// How far an import is, asked for twice a second; without this file the page loads itself anew.
const at = document.querySelector(".running");
const [bar, words] = [at.querySelector("progress"), at.querySelector("[role=status]")];
const number = new Intl.NumberFormat(document.documentElement.lang);

async function ask() {
  try {
    const answer = await fetch(at.dataset.state, { cache: "no-store" });
    const state = answer.ok && !answer.redirected ? await answer.json() : { running: false };
    if (!state.running) return location.reload();
    if (state.total) {
      [bar.max, bar.value] = [state.total, state.imported];
      const said = at.dataset.said.replace("{0}", number.format(state.imported)).replace("{1}", number.format(state.total));
      if (words.textContent !== said) words.textContent = said;
    } else bar.removeAttribute("value");
  } catch {
    // The server does not answer just now: it is asked again.
  }
  setTimeout(ask, 500);
}
ask();
