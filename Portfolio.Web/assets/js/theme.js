// Runs before the first paint: the reader's choice of light or dark, when one was made.
try {
  const theme = localStorage.getItem("theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system decides.
}
