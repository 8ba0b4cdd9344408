/** Settings and choices with their names for readers; '' is the default. The styles select by the values. */
export const displaySettings = {
  size: { label: '字号', choices: { '': '标准', large: '大', larger: '特大', elder: '长者模式' } },
  theme: {
    label: '配色',
    choices: { '': '跟随系统', light: '浅色', dark: '深色', white: '白底黑字', black: '黑底黄字' },
  },
  font: { label: '正文字体', choices: { '': '宋体', hei: '黑体' } },
  keys: { label: '快捷键“/”', choices: { '': '打开检索', off: '停用' } },
} as const;

export type DisplaySetting = keyof typeof displaySettings;

const names = Object.keys(displaySettings) as DisplaySetting[];
const root = document.documentElement;

/** The present choice; `first-paint.js` has put it on the root element. */
export const chosen = (name: DisplaySetting): string => root.dataset[name] ?? '';

/** Applies a choice and stores all of them; false where the browser does not allow storage. */
export function choose(name: DisplaySetting, value: string): boolean {
  set(name, value);
  return remember();
}

/** Restores the defaults, and forgets the choices; false where the browser does not allow storage. */
export function reset(): boolean {
  for (const name of names) set(name, '');
  return remember();
}

function set(name: DisplaySetting, value: string): void {
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
}

function remember(): boolean {
  const kept = names.filter(chosen).map((name) => [name, chosen(name)]);
  try {
    // WebViews without storage say so with null.
    const storage: Storage | null = localStorage;
    if (kept.length > 0) storage?.setItem('display', JSON.stringify(Object.fromEntries(kept)));
    else storage?.removeItem('display');
    return storage !== null;
  } catch (error) {
    // Refused, or full.
    if (error instanceof DOMException) return false;
    throw error;
  }
}
