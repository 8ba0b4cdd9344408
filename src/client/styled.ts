import panelStyles from '#styles/panels.css?url';

let styles: Promise<void> | undefined;

/** Takes a script that is being loaded; gives it when the styles of what it opens are there too, and rejects where either is not to be had. */
export async function styled<Script>(loading: Promise<Script>): Promise<Script> {
  styles ??= addStyles();
  const [script] = await Promise.all([loading, styles]);
  return script;
}

function addStyles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: panelStyles });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      styles = undefined;
      link.remove();
      reject(new Error(link.href));
    });
    document.head.append(link);
  });
}
