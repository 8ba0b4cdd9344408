(() => {
  const root = document.documentElement;
  // Tells supported browsers from older ones.
  if (window.WeakRef) root.dataset.scripts = '';
  const kept = () => {
    try {
      return Object(JSON.parse(localStorage.getItem('display')));
    } catch {
      return {};
    }
  };
  const apply = () => {
    const choices = kept();
    for (const name of ['size', 'theme', 'font', 'keys']) {
      const choice = choices[name];
      if (choice && typeof choice === 'string') root.dataset[name] = choice;
      else delete root.dataset[name];
    }
  };
  apply();
  addEventListener('pageshow', (event) => event.persisted && apply());
  // Chosen in another window.
  addEventListener('storage', apply);
})();
