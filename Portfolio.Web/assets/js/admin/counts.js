// Words and characters as the server counts them, of the text that is shown.
const han = /\p{Script=Han}/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

export function counts({ form, texts, tongue }) {
  const place = form.querySelector("[data-counts]");
  const count = () => {
    const text = texts.find((t) => t.lang === tongue()) ?? texts[0];
    const characters = text.value.match(han)?.length ?? 0;
    const words = text.value.replace(han, " ").match(word)?.length ?? 0;
    const say = (template, n) => template.replace("{0}", n.toLocaleString(document.documentElement.lang));
    const { words: inWords, characters: inCharacters } = place.dataset;
    place.textContent = [words && say(inWords, words), characters && say(inCharacters, characters)]
      .filter(Boolean)
      .join(" · ");
  };
  let wait;
  form.addEventListener("written", () => {
    clearTimeout(wait);
    wait = setTimeout(count, 300);
  });
  form.addEventListener("change", (e) => e.target.name === "tongue" && count());
  count();
}
