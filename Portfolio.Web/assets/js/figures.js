// Pictures enlarged and videos played in their place. Without this file both are links.
(() => {
  const isPlain = (e) => !(e.button || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey);

  const show = (link) => {
    const dialog = document.createElement("dialog");
    const image = link.querySelector("img");
    const close = Object.assign(document.createElement("button"), { type: "button", textContent: link.dataset.close });
    dialog.className = "light";
    dialog.setAttribute("aria-label", image.alt);
    dialog.append(close, Object.assign(new Image(), { src: link.href, alt: image.alt }));
    dialog.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  };

  const play = (link) => {
    const frame = Object.assign(document.createElement("iframe"), { src: link.dataset.frame, title: link.textContent });
    frame.allow = "autoplay; fullscreen; picture-in-picture";
    frame.allowFullscreen = true;
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    link.replaceWith(frame);
    frame.focus();
  };

  addEventListener("click", (e) => {
    const link = isPlain(e) && e.target.closest("a.zoom, a[data-frame]");
    if (!link || (!link.dataset.frame && !window.HTMLDialogElement)) return;
    e.preventDefault();
    (link.dataset.frame ? play : show)(link);
  });
})();
