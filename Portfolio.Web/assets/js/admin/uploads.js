// Several files at once, dropped, pasted or chosen: each goes by itself with its progress, and says how it ended. What
// the server answers is the page that a form without script would have shown.
const form = document.querySelector("form.upload");
const input = form.querySelector("[type=file]");
const list = document.createElement("ul");
const say = form.dataset;
list.className = "uploads";
list.setAttribute("aria-live", "polite");
form.after(list);
form.querySelector(".pri").hidden = true;
let queue = Promise.resolve();

const add = (files) => {
  for (const file of files) {
    const row = show(file);
    queue = queue.then(() => send(file, row));
  }
};
input.addEventListener("change", () => {
  add([...input.files]);
  input.value = "";
});
addEventListener("paste", (e) => e.clipboardData.files.length && (e.preventDefault(), add([...e.clipboardData.files])));
addEventListener("dragover", (e) => e.dataTransfer.types.includes("Files") && (e.preventDefault(), form.classList.add("over")));
addEventListener("dragleave", (e) => e.relatedTarget || form.classList.remove("over"));
addEventListener("drop", (e) => {
  form.classList.remove("over");
  if (e.dataTransfer.files.length) e.preventDefault(), add([...e.dataTransfer.files]);
});
addEventListener("beforeunload", (e) => list.querySelector("progress") && e.preventDefault());

function show(file) {
  const row = document.createElement("li");
  const name = Object.assign(document.createElement("span"), { className: "grow", textContent: file.name });
  const bar = Object.assign(document.createElement("progress"), { max: 1, value: 0 });
  bar.setAttribute("aria-label", file.name);
  row.append(name, bar);
  list.append(row);
  return row;
}

const button = (textContent) => Object.assign(document.createElement("button"), { type: "button", className: "btn txt", textContent });

function send(file, row) {
  return new Promise((done) => {
    const stop = row.appendChild(button(say.stop));
    const end = (words, link) => {
      const said = Object.assign(document.createElement(link ? "a" : "span"), { className: link ? "" : "err", textContent: words });
      if (link) said.href = link;
      row.querySelector("progress").replaceWith(said);
      stop.remove();
      done();
      return said;
    };
    if (file.size > say.most) return end(say.large);
    const [ask, data] = [new XMLHttpRequest(), new FormData(form)];
    stop.addEventListener("click", () => ask.abort());
    data.delete(input.name);
    data.append(input.name, file);
    ask.upload.addEventListener("progress", (e) => e.lengthComputable && (row.querySelector("progress").value = e.loaded / e.total));
    ask.addEventListener("load", () => {
      if (/\/edit\/\d+$/.test(ask.responseURL)) return end(say.stored, ask.responseURL);
      if (/\/sign-in/.test(ask.responseURL)) return end(say.out);
      const page = new DOMParser().parseFromString(ask.responseText, "text/html");
      const reason = page.querySelector(".told.bad li, .upload .err");
      end(reason ? reason.textContent : say.broken);
    });
    ask.addEventListener("abort", () => offer(say.stopped));
    ask.addEventListener("error", () => offer(say.broken));
    const offer = (words) => {
      const again = button(say.again);
      end(words).after(again);
      again.addEventListener("click", () => (row.remove(), add([file])));
    };
    ask.open("POST", form.action);
    ask.send(data);
  });
}
