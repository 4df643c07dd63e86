// Signed out while writing: the password is asked for in a dialog, and the text stays where it is.
import { renew } from "./keeping.js";

/** Resolves once the owner is signed in again. */
export function signIn(form) {
  const dialog = document.getElementById("again");
  const error = dialog.querySelector(".err");
  const inner = dialog.querySelector("form");
  error.textContent = "";
  if (!dialog.open) dialog.showModal();
  return new Promise((done) => {
    inner.onsubmit = async (e) => {
      e.preventDefault();
      const button = inner.querySelector("button");
      button.disabled = true;
      const why = await enter(inner);
      button.disabled = false;
      if (why === null && (await renew(form))) {
        inner.reset();
        dialog.close();
        done();
      } else error.textContent = why || dialog.dataset.failed;
    };
  });
}

/** Signs in as the page does; null when it worked, else the reason. */
async function enter(inner) {
  try {
    const read = async (answer) => new DOMParser().parseFromString(await answer.text(), "text/html");
    const page = await read(await fetch(inner.action));
    const body = new URLSearchParams(new FormData(inner));
    body.set("__RequestVerificationToken", page.querySelector("form [name=__RequestVerificationToken]").value);
    const answer = await fetch(inner.action, { method: "POST", body });
    if (answer.ok && answer.redirected && new URL(answer.url).pathname !== new URL(inner.action).pathname) return null;
    const refused = await read(answer);
    return (refused.querySelector(".err") ?? refused.querySelector("[role=alert]"))?.textContent.trim() ?? "";
  } catch {
    return "";
  }
}
