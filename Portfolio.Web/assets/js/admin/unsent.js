// A form that is not kept while one types: until the server has saved it, what is typed is in this browser. After a crash,
// a restart of the server or being signed out it is sent once more to be looked at, not to be saved: so rows that were
// added are there again, and what was saved since is told as a conflict.
import { forget, hold, offer } from "./local-copy.js";

const form = document.querySelector("form.ed:not(.write)");
// The page answers a form that was not saved: it shows what this browser has.
let unsaved = form.elements.version.matches(".typed");
let wait;

const keep = () => unsaved && hold(form);
const typed = (e) => {
  if (e.target.name === "tongue") return;
  unsaved = true;
  clearTimeout(wait);
  wait = setTimeout(keep, 300);
};
form.addEventListener("input", typed);
form.addEventListener("change", typed);
document.addEventListener("visibilitychange", () => document.hidden && keep());
addEventListener("beforeunload", (e) => unsaved && e.preventDefault());
form.addEventListener("submit", () => {
  clearTimeout(wait);
  hold(form, true);
  unsaved = false;
});
for (const drop of form.querySelectorAll("[data-drop]"))
  drop.addEventListener("click", () => {
    unsaved = false;
    setTimeout(() => forget(form));
  });

if (unsaved) keep();
else offer(form, show);

function show({ fields }) {
  const sent = document.createElement("form");
  sent.method = "post";
  sent.action = form.action;
  const token = form.elements.__RequestVerificationToken;
  for (const [name, value] of [...fields, [token.name, token.value], ["then", "preview"]]) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    sent.append(field);
  }
  unsaved = false;
  document.body.append(sent);
  sent.submit();
}
