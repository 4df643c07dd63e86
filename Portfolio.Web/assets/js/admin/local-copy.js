// What is typed, in this browser, until the server has it.
const PREFIX = "unsaved:";
const not = ["__RequestVerificationToken", "then", "tongue", "view", "drawer"];

// An entry that is kept while one types has a key from its beginning; any other is known by its page.
const key = (form) => PREFIX + (form.elements.key?.value ?? location.pathname);
const typed = (form) => [...new FormData(form)].filter(([name, value]) => !not.includes(name) && typeof value === "string");
const said = (fields) =>
  JSON.stringify(fields.filter(([name]) => !["version", "copy", "key"].includes(name)).map(([n, v]) => [n, v.replace(/\r\n/g, "\n").trim()]));

// An address that was left empty is made of the title: nothing that was typed.
const like = (held, now) => {
  const empty = held.filter(([name, value]) => name.endsWith(".Slug") && !value).map(([name]) => name);
  return now.map(([name, value]) => [name, empty.includes(name) ? "" : value]);
};

/** What is typed now; <var>sent</var> when it is on its way to be saved. */
export function hold(form, sent = false) {
  try {
    const held = { at: Date.now(), path: location.pathname, fields: typed(form), sent };
    localStorage.setItem(key(form), JSON.stringify(held));
    if (sent) sessionStorage.setItem("sent", key(form));
  } catch {
    // Storage is full or blocked: the server is asked all the same.
  }
}

export function forget(form, held = null) {
  try {
    localStorage.removeItem(held?.name ?? key(form));
  } catch {
    // Nothing was stored then.
  }
}

/** What this browser has of the entry, or of one begun on this page, and the form does not show; or null. */
function found(form) {
  try {
    const isNew = form.elements.version.value === "0" && !form.elements.copy?.value;
    const names = Object.keys(localStorage).filter((n) => n.startsWith(PREFIX));
    for (const name of names) {
      const held = JSON.parse(localStorage.getItem(name));
      const mine = name === key(form);
      if (!mine && !(isNew && held.path === location.pathname)) continue;
      // What was sent and is told to be saved may stand here with tidier tags.
      const saved = held.sent && document.querySelector("main > .flash");
      if (mine && (saved || said(held.fields) === said(like(held.fields, typed(form))))) localStorage.removeItem(name);
      else return { ...held, name };
    }
  } catch {
    // Storage is blocked, or holds what is none of ours.
  }
  return null;
}

/** Puts it back, with the version it began from: what was saved since is a conflict, and is told as one. */
export function fill(form, held) {
  for (const [name, value] of held.fields) {
    const all = [...form.querySelectorAll(`[name="${CSS.escape(name)}"]`)];
    const box = all.find((f) => f.type === "checkbox" || f.type === "radio");
    if (box) for (const f of all) f.checked = f.value === value;
    else if (all[0]) all[0].value = value;
  }
}

/** Shows that this browser has what the form does not, if it has; `take` puts it there. */
export function offer(form, take) {
  const held = found(form);
  if (!held) return;
  const told = document.getElementById("held");
  const time = new Date(held.at).toLocaleString(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
  told.hidden = false;
  told.querySelector("[data-at]").textContent = time;
  told.querySelector("[data-take]").onclick = () => {
    told.hidden = true;
    take(held);
  };
  told.querySelector("[data-leave]").onclick = () => {
    told.hidden = true;
    forget(form, held);
  };
}
