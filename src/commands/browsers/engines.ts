/** A browser engine besides Chromium's: the programs that it needs, and where they come from. */
export interface Engine {
  name: 'firefox' | 'webkit';
  /** The environment variable with the path of its program, set by hand or for the tests. */
  variable: string;
  /** Names of the program; the first one found is used. */
  programs: readonly string[];
  /** Further programs that the tests start. */
  needs: readonly string[];
  /** Debian packages that provide all of them. */
  packages: readonly string[];
}

/**
 * Firefox, which speaks WebDriver BiDi itself, and GTK's WebKit, which is close to Safari's and needs a
 * screen.
 */
export const engines: readonly Engine[] = [
  {
    name: 'firefox',
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox'],
    needs: [],
    packages: ['firefox-esr'],
  },
  {
    name: 'webkit',
    variable: 'WEBKIT_DRIVER_PATH',
    programs: ['WebKitWebDriver'],
    needs: ['Xvfb'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
];
