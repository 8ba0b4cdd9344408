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

/** Takes actions; gives their buttons, the line that says what each has done, and the place for what it shows. */
export function actionList(actions: readonly Action[], ...others: HTMLElement[]): HTMLElement[] {
  const toast = create('p', { className: 'toast' });
  toast.setAttribute('role', 'status');
  const shown = create('div', { className: 'shown' });
  const buttons = actions.map(({ label, act }) => {
    const made = create('button', { type: 'button' }, label);
    made.addEventListener('click', async () => {
      // The same words twice are said twice.
      toast.textContent = '';
      present(await act());
    });
    return made;
  });
  return [create('div', { className: 'actions' }, ...buttons, ...others), toast, shown];

  function present({ said, add, select }: Outcome): void {
    shown.replaceChildren(...(add ? [add] : []));
    if (select) getSelection()?.selectAllChildren(select);
    if (add) shown.scrollIntoView({ block: 'nearest' });
    toast.textContent = said;
  }
}
