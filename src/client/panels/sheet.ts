import { create } from '#client/shared/create.ts';

export interface SheetOptions {
  /** The heading, which names the sheet. */
  name: string;
  className: string;
  content: Node;
  /** What opened the sheet, and gets the focus back. */
  opener: HTMLElement;
  /** Gets the focus; by default the button that closes it. */
  focus?: HTMLElement;
  /** Stands beside the button that closes it. */
  foot?: readonly HTMLElement[];
}

/**
 * Opens a modal dialog: at the bottom of a phone, on a wide screen at the edge, below the header or above the
 * bar. Escape, its button and a press beside it close it. Without support for dialogs it is not modal.
 */
export function openSheet({ name, className, content, opener, focus, foot = [] }: SheetOptions): {
  close(): void;
} {
  const heading = create('h2', { id: 'sheet-name' }, name);
  const button = create('button', { type: 'button' }, '关闭');
  const row = create('div', { className: 'foot' }, ...foot, button);
  const sheet = create('dialog', { className: `sheet ${className}` }, heading, content, row);
  sheet.classList.toggle('on-bar', opener.closest('.reading-bar') !== null);
  const { bottom = 0 } = document.querySelector('.site-header')?.getBoundingClientRect() ?? {};
  sheet.style.setProperty('--below', `${bottom}px`);
  sheet.setAttribute('aria-labelledby', heading.id);
  button.addEventListener('click', end);
  let pressedBeside = false;
  sheet.addEventListener('pointerdown', (event) => {
    pressedBeside = isBeside(event, sheet);
  });
  sheet.addEventListener('click', (event) => pressedBeside && isBeside(event, sheet) && end());
  sheet.addEventListener('cancel', (event) => {
    event.preventDefault();
    end();
  });
  document.body.append(sheet);
  if ('showModal' in sheet) sheet.showModal();
  else showWithoutDialogs(sheet, end);
  (focus ?? button).focus();
  return { close };

  /** Leaves the focus alone: the link that was followed moves it. */
  function close(): void {
    if ('close' in sheet) sheet.close();
    sheet.remove();
  }

  function end(): void {
    close();
    shownOpener(opener)?.focus({ preventScroll: true });
  }
}

/**
 * Only a press that begins and ends outside the sheet closes it: a selection by mouse may end there (WCAG
 * 2.2, 2.5.2).
 */
function isBeside({ target, clientX, clientY }: MouseEvent, sheet: HTMLElement): boolean {
  const { left, right, top, bottom } = sheet.getBoundingClientRect();
  const inside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  return target === sheet && !inside;
}

/** A choice in the sheet may hide the button that opened it and show another with the same panel. */
function shownOpener(opener: HTMLElement): HTMLElement | undefined {
  const same = document.querySelectorAll<HTMLElement>(`[data-open="${opener.dataset.open}"]`);
  return [opener, ...same].find((element) => element.getClientRects().length > 0);
}

function showWithoutDialogs(sheet: HTMLElement, end: () => void): void {
  sheet.setAttribute('open', '');
  sheet.setAttribute('role', 'dialog');
  sheet.addEventListener('keydown', ({ key }) => key === 'Escape' && end());
}
