// Pictures by paste, drop and button: sent while one goes on writing, then asked what they show.
import { put } from "./text.js";

export function pictures(page) {
  const dialog = document.getElementById("picture");
  const input = dialog.querySelector("[type=file]");
  const inner = dialog.querySelector("form");
  const state = document.querySelector("[data-upload]");
  let captioned = false;

  const choose = (figure = false) => {
    captioned = figure;
    input.click();
  };
  input.addEventListener("change", () => {
    take([...input.files]);
    input.value = "";
  });

  // One sentence: Enter ends it.
  inner.elements.alt.addEventListener("keydown", (e) => {
    if (e.key !== "Enter" || e.isComposing) return;
    e.preventDefault();
    inner.requestSubmit();
  });

  for (const text of page.texts) {
    text.addEventListener(
      "paste",
      (e) => {
        const files = [...e.clipboardData.files];
        // A spreadsheet brings a picture of its cells along: the cells are wanted. A picture of a page brings its own tag.
        const html = e.clipboardData.getData("text/html");
        if (!files.length || new DOMParser().parseFromString(html, "text/html").body.textContent.trim()) return;
        e.preventDefault();
        e.stopImmediatePropagation();
        take(files);
      },
      { capture: true },
    );
    text.addEventListener("dragover", (e) => e.dataTransfer.types.includes("Files") && e.preventDefault());
    text.addEventListener("drop", (e) => {
      if (!e.dataTransfer.files.length) return;
      e.preventDefault();
      text.focus();
      take([...e.dataTransfer.files]);
    });
  }

  async function take(files) {
    const text = page.text;
    for (const file of files) {
      const answer = await send(file);
      if (answer.why) tell(answer.why.replace("{0}", file.name), true);
      else await insert(text, answer);
    }
  }

  /** What was stored, or why not. */
  function send(file) {
    const most = Number(state.dataset.most);
    if (file.size > most * 1024 * 1024) return { why: state.dataset.large.replace("{1}", most) };
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      const body = new FormData();
      body.set("file", file, file.name || "picture");
      body.set("__RequestVerificationToken", page.form.elements.__RequestVerificationToken.value);
      request.upload.onprogress = (e) =>
        tell(state.dataset.sending.replace("{0}", file.name).replace("{1}", Math.round((100 * e.loaded) / e.total)));
      request.onerror = () => done({ why: state.dataset.broken });
      request.onload = () => {
        try {
          done(JSON.parse(request.responseText));
        } catch {
          done({ why: state.dataset.broken });
        }
      };
      request.open("POST", dialog.dataset.send);
      request.setRequestHeader("X-Requested-With", "XMLHttpRequest");
      request.send(body);
    });
  }

  function tell(sentence, trouble = false) {
    state.textContent = sentence;
    state.classList.toggle("trouble", trouble);
  }

  async function insert(text, file) {
    tell("");
    if (!file.picture) return put(text, `[${file.name}](${file.address})`);
    const alt = await ask(text, file);
    const clean = alt.replace(/([[\]\\])/g, "\\$1").replace(/\s+/g, " ");
    if (captioned) put(text, `![${clean}](${file.address} "`, dialog.dataset.caption, '")');
    else put(text, `![${clean}](${file.address})`);
    captioned = false;
  }

  /** The description in the language of the text; it is the file's own from then on. */
  function ask(text, file) {
    const said = inner.elements.alt;
    dialog.querySelector("img").src = file.address;
    said.lang = text.lang;
    said.value = file.alt[text.lang] ?? "";
    dialog.showModal();
    said.focus();
    return new Promise((done) => {
      dialog.addEventListener(
        "close",
        async () => {
          const alt = said.value.trim();
          if (alt && alt !== file.alt[text.lang]) {
            const body = new URLSearchParams({ language: text.lang, alt });
            body.set("__RequestVerificationToken", page.form.elements.__RequestVerificationToken.value);
            const headers = { "X-Requested-With": "XMLHttpRequest" };
            await fetch(`${dialog.dataset.send}/${file.id}?handler=Alt`, { method: "POST", body, headers }).catch(() => {});
          }
          done(alt);
        },
        { once: true },
      );
    });
  }

  return { choose };
}
