import { reasonInWords, report } from '#client/load/report.ts';
import { create } from '#client/shared/create.ts';

interface Named {
  label: string;
  /** What it acts on, for those who hear the label out of context. */
  of?: string;
}

/** What can be done with a text or a part of it: an act, or a page to open. */
export type Action = Named & ({ act(): Promise<Outcome> } | { href: string });

/** What an action leaves on the page. */
export interface Outcome {
  /** Shown and announced. */
  message: string;
  /** Shown below. */
  add?: HTMLElement;
  /** Selected, for the reader to copy by hand. */
  select?: HTMLElement;
}

/**
 * Renders the buttons of actions, a status line, and a place for what they show. A hint stands on the status
 * line until an action has a message, so that nothing moves.
 */
export function actionList(actions: readonly Action[], hint = '', ...others: HTMLElement[]): HTMLElement[] {
  const status = create('p');
  status.setAttribute('role', 'status');
  const toast = create('div', { className: 'toast' }, status, create('p', { className: 'hint' }, hint));
  const shown = create('div', { className: 'shown' });
  const buttons = actions.map((action) => {
    const { label, of } = action;
    const made = 'href' in action ? create('a', { href: action.href }) : create('button', { type: 'button' });
    made.append(label);
    if (of) made.setAttribute('aria-label', `${label}：${of}`);
    if ('href' in action) return made;
    made.addEventListener('click', async () => {
      // Screen readers announce only changes: without this, the same message would not be heard twice.
      status.textContent = '';
      present(await outcomeOf(action.act));
    });
    return made;
  });
  return [create('div', { className: 'actions' }, ...buttons, ...others), toast, shown];

  function present({ message, add, select }: Outcome): void {
    shown.replaceChildren(...(add ? [add] : []));
    if (select) getSelection()?.selectAllChildren(select);
    if (add) shown.scrollIntoView({ block: 'nearest' });
    status.textContent = message;
  }
}

async function outcomeOf(act: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await act();
  } catch (error) {
    report(error);
    return { message: `未成功，${reasonInWords(error)}` };
  }
}
