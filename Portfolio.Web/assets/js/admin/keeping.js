// Autosave: what is typed goes to the server three seconds after the last key and at least once a minute, and until it is
// there it is in this browser.
import { signIn } from "./signing-in.js";
import { fill, forget, hold, offer } from "./local-copy.js";

const QUIET = 3000;
const LONGEST = 60000;
const AGAIN = 10000;

export function keeping({ form, changed, texts }) {
  const state = form.querySelector("[data-saved]");
  const say = (key, detail = "") => {
    state.textContent = (state.dataset[key] ?? key).replace("{0}", detail);
    state.classList.toggle("trouble", ["offline", "conflict", "locally"].includes(key) || !(key in state.dataset));
  };
  let unsaved = false;
  let since = 0;
  let wait;
  let local;
  let sending = null;
  let stopped = false;

  form.addEventListener("written", () => {
    if (!unsaved) since = Date.now();
    unsaved = true;
    clearTimeout(local);
    local = setTimeout(() => hold(form), 300);
    if (stopped) return;
    say("typing");
    clearTimeout(wait);
    wait = setTimeout(save, Math.min(QUIET, Math.max(0, since + LONGEST - Date.now())));
  });

  async function save() {
    clearTimeout(wait);
    if (!unsaved || stopped) return;
    // One after the other: the second begins from what the first left.
    if (sending) return sending.then(save);
    const long = tooLong();
    if (long) return say(long);
    sending = send();
    await sending;
    sending = null;
  }

  function tooLong() {
    for (const text of texts) {
      const bytes = new TextEncoder().encode(text.value).length;
      if (bytes > 512 * 1024)
        return state.dataset.long.replace("{0}", Math.ceil(bytes / 1024)).replace("{1}", 512);
    }
    return "";
  }

  async function send(again = true) {
    const body = new URLSearchParams(new FormData(form));
    body.set("then", "autosave");
    unsaved = false;
    let answer;
    try {
      answer = await fetch(form.action, {
        method: "POST",
        body,
        headers: { "X-Requested-With": "XMLHttpRequest" },
      });
    } catch {
      return later("offline");
    }
    if (answer.status === 401) {
      later("locally", null);
      stopped = true;
      await signIn(form);
      stopped = false;
      return send(false);
    }
    // The token is of a former session.
    if (answer.status === 400 && again && (await renew(form))) return send(false);
    if (answer.status === 409) return conflict();
    if (answer.status === 422) return later((await answer.json()).why, null);
    if (!answer.ok) return later("offline");
    const kept = await answer.json();
    form.elements.copy.value = kept.copy;
    form.elements.version.value = kept.version;
    if (kept.address && location.search !== kept.address) history.replaceState(null, "", kept.address);
    if (unsaved) return;
    clearTimeout(local);
    forget(form);
    say("kept", kept.at);
  }

  function later(why, when = AGAIN) {
    unsaved = true;
    hold(form);
    say(why);
    if (when) wait = setTimeout(save, when);
  }

  function conflict() {
    unsaved = stopped = true;
    hold(form);
    say("conflict");
    const dialog = document.getElementById("both");
    dialog.showModal();
    dialog.querySelector("[data-look]").onclick = () => {
      stopped = true;
      leave();
      form.querySelector("button[value=compare]").click();
    };
  }

  const leave = () => (unsaved = false);
  addEventListener("beforeunload", (e) => unsaved && e.preventDefault());
  document.addEventListener("visibilitychange", () => document.hidden && save());
  form.addEventListener("submit", () => {
    hold(form, true);
    stopped = true;
    leave();
  });
  for (const drop of form.querySelectorAll("[data-drop], [value=discard]"))
    drop.addEventListener("click", () => setTimeout(() => forget(form)));

  offer(form, (held) => {
    fill(form, held);
    changed();
  });
}

/** Asks the page anew for the token that its forms carry; false when that is refused too. */
export async function renew(form) {
  try {
    const answer = await fetch(location.href, { headers: { "X-Requested-With": "XMLHttpRequest" } });
    if (!answer.ok) return false;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const name = "__RequestVerificationToken";
    const token = page.querySelector(`[name=${name}]`)?.value;
    for (const input of document.querySelectorAll(`[name=${name}]`)) input.value = token;
    return Boolean(token);
  } catch {
    return false;
  }
}
