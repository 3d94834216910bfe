// Before the first paint, so that a dark screen never flashes white. A file of its own, because the content policy allows no inline script.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('selaras.color-scheme');
    document.documentElement.lang = localStorage.getItem('selaras.language') || 'id';
  } catch {
    // Storage can be forbidden; the system's preference is used then.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
