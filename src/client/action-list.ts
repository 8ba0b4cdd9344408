import { create } from './create.ts';

/** What can be done with a text or a part of it. */
export interface Action {
  label: string;
  act(): Promise<Outcome>;
}

/** What an action leaves behind. */
export interface Outcome {
  /** For the eye and the ear. */
  said: string;
  /** What is shown below. */
  add?: HTMLElement;
  /** What the reader finds selected, to copy by hand. */
  select?: HTMLElement;
}

/**
 * Takes actions and a hint on them; gives their buttons, the line that says what each has done, and the place for what it
 * shows. The hint stands on that line meanwhile, so that nothing moves when words come.
 */
export function actionList(
  actions: readonly Action[],
  hint: string,
  ...others: HTMLElement[]
): HTMLElement[] {
  const status = create('p');
  status.setAttribute('role', 'status');
  const toast = create('div', { className: 'toast' }, status, create('p', { className: 'hint' }, hint));
  const shown = create('div', { className: 'shown' });
  const buttons = actions.map(({ label, act }) => {
    const made = create('button', { type: 'button' }, label);
    made.addEventListener('click', async () => {
      // The same words twice are said twice.
      status.textContent = '';
      present(await act());
    });
    return made;
  });
  return [create('div', { className: 'actions' }, ...buttons, ...others), toast, shown];

  function present({ said, add, select }: Outcome): void {
    shown.replaceChildren(...(add ? [add] : []));
    if (select) getSelection()?.selectAllChildren(select);
    if (add) shown.scrollIntoView({ block: 'nearest' });
    status.textContent = said;
  }
}
