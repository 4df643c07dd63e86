/** Writes over the selection so that Ctrl-Z takes it back; what is between the two halves stays selected. */
export function put(text, before, inside = "", after = "") {
  text.focus();
  const from = text.selectionStart;
  const written = before + inside + after;
  // The only way that keeps the browser's own undo.
  if (!document.execCommand("insertText", false, written)) {
    text.setRangeText(written, from, text.selectionEnd, "end");
    text.dispatchEvent(new Event("input", { bubbles: true }));
  }
  if (after || inside) text.setSelectionRange(from + before.length, from + before.length + inside.length);
}

/** The same instead of what stands between two places. */
export function replace(text, from, to, before, inside, after) {
  text.focus();
  text.setSelectionRange(from, to);
  put(text, before, inside, after);
}

/** Where the caret stands on the page, measured in a copy of the field. */
export function caret(text, at = text.selectionStart) {
  const copy = mirror(text);
  copy.textContent = text.value.slice(0, at);
  const mark = document.createElement("span");
  mark.textContent = "\u200b";
  copy.append(mark);
  const box = text.getBoundingClientRect();
  const place = { x: box.left + mark.offsetLeft, y: box.top + mark.offsetTop, height: mark.offsetHeight };
  copy.remove();
  return place;
}

/** How far below the field's upper edge each of these places in the text begins, in pixels. */
export function heights(text, places) {
  const copy = mirror(text);
  let from = 0;
  const marks = places.map((at) => {
    copy.append(text.value.slice(from, at));
    from = at;
    const mark = document.createElement("span");
    mark.textContent = "\u200b";
    copy.append(mark);
    return mark;
  });
  const tops = marks.map((m) => m.offsetTop);
  copy.remove();
  return tops;
}

function mirror(text) {
  const copy = document.createElement("div");
  const style = getComputedStyle(text);
  for (const property of ["font", "letterSpacing", "lineHeight", "padding", "border", "tabSize", "boxSizing", "wordSpacing"])
    copy.style[property] = style[property];
  Object.assign(copy.style, {
    position: "absolute",
    visibility: "hidden",
    inset: "0 auto auto 0",
    inlineSize: text.offsetWidth + "px",
    whiteSpace: "pre-wrap",
    overflowWrap: "break-word",
  });
  copy.lang = text.lang;
  document.body.append(copy);
  return copy;
}
