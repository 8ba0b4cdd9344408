import { Unavailable } from '#search/sources/unavailable.ts';
import panelStyles from '#styles/panels.css?url';
import { arrivedModule } from './arrived-module.ts';
import { withTimeout } from './with-timeout.ts';

let styles: Promise<void> | undefined;

/**
 * Waits for a module and for the styles of what it opens; rejects with `Unavailable` where either does not
 * arrive.
 */
export async function styled<Module>(loading: Promise<Module>): Promise<Module> {
  styles ??= addStyles();
  const [module] = await Promise.all([arrivedModule(loading), styles]);
  return module;
}

async function addStyles(): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: panelStyles });
  const loaded = new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Unavailable(panelStyles)));
  });
  document.head.append(link);
  try {
    await withTimeout(loaded, panelStyles);
  } catch (error) {
    styles = undefined;
    link.remove();
    throw error;
  }
}
