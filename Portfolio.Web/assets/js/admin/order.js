// Puts rows in order by dragging them at a handle. The whole order goes in one field, or, of rows that are typed in, the
// move as the arrows send it; these do the same a step at a time, for who has no pointer.
// Empty where a list is shown in part or in another order, so that a place in it would not be what it looks like.
const ordered = '[data-order]:not([data-order=""])';
for (const list of document.querySelectorAll(`${ordered}, [data-move]`)) {
  for (const row of list.children) {
    // The empty row at the end has no place yet.
    if (list.dataset.move && !row.querySelector(".moves")) continue;
    const grip = Object.assign(document.createElement("button"), { type: "button", className: "grip", tabIndex: -1 });
    grip.setAttribute("aria-hidden", "true");
    row.prepend(grip);
    grip.addEventListener("pointerdown", (e) => e.button === 0 && lift(e, row));
  }
}

function lift(start, row) {
  const form = row.closest("form");
  const home = [row.parentElement, row.nextElementSibling];
  const from = [...home[0].children].indexOf(row);
  start.preventDefault();
  row.classList.add("lifted");

  const move = (e) => {
    if (e.clientY < 70 || e.clientY > innerHeight - 70) scrollBy(0, e.clientY < 70 ? -14 : 14);
    const lists = "across" in form.dataset ? [...form.querySelectorAll(ordered)] : [row.parentElement];
    const list = lists.find((l) => e.clientY < l.getBoundingClientRect().bottom) || lists.at(-1);
    const others = [...list.children].filter((r) => r !== row);
    const next = others.find((r) => e.clientY < r.getBoundingClientRect().top + r.offsetHeight / 2);
    const beside = [next, next ? next.previousElementSibling : others.at(-1)];
    // Where dates decide, a row goes no further than they let it.
    if (row.dataset.group && !beside.some((r) => r?.dataset.group === row.dataset.group)) return;
    if (row.parentElement !== list || row.nextElementSibling !== (next || null)) list.insertBefore(row, next || null);
  };
  const end = (e) => {
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", end);
    removeEventListener("pointercancel", end);
    row.classList.remove("lifted");
    if (e.type === "pointercancel") home[0].insertBefore(row, home[1]);
    else if (row.parentElement !== home[0] || row.nextElementSibling !== home[1]) send(form, row, from);
  };
  // On the window: a row that is put elsewhere loses the pointer it had captured.
  addEventListener("pointermove", move);
  addEventListener("pointerup", end);
  addEventListener("pointercancel", end);
}

const order = (form) =>
  [...form.querySelectorAll(ordered)]
    .map((list) => `${list.dataset.order}:${[...list.children].map((row) => row.dataset.id).join(" ")}`)
    .join(";");

function send(form, row, from) {
  const list = row.parentElement;
  if (list.dataset.move) {
    const value = `to${[...list.children].indexOf(row)}:${from}`;
    const button = Object.assign(document.createElement("button"), { name: list.dataset.move, value, formNoValidate: true, hidden: true });
    form.append(button);
    return button.click();
  }
  for (const [name, value] of [["order", order(form)], ["moved", row.dataset.id]])
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  // Nothing else that stands in the form goes along.
  for (const box of form.querySelectorAll(".pk:checked")) box.checked = false;
  form.submit();
}
