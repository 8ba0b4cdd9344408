(() => {
  const root = document.documentElement;
  if ([].at) root.dataset.scripts = '';
  const apply = () => {
    try {
      const kept = JSON.parse(localStorage.getItem('display') || '{}');
      for (const name of ['size', 'theme', 'font', 'keys']) {
        if (kept[name]) root.dataset[name] = kept[name];
        else delete root.dataset[name];
      }
    } catch {}
  };
  apply();
  addEventListener('pageshow', (event) => event.persisted && apply());
  // Chosen in another window.
  addEventListener('storage', apply);
})();
