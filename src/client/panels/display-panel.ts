import { create } from '#client/shared/create.ts';
import { choose, chosen, type DisplaySetting, displaySettings, reset } from './display-settings.ts';
import { openSheet } from './sheet.ts';

/** Opens 字号与显示, where every choice takes effect at once. */
export function open(opener: HTMLElement): void {
  // 长者模式 rearranges the page: readers must know before they choose (WCAG 2.2, 3.2.2).
  const advice = '选择后立即生效。';
  const status = create('p', { id: 'display-status', className: 'hint' }, advice);
  status.setAttribute('role', 'status');
  const groups = (Object.keys(displaySettings) as DisplaySetting[]).map(choiceOf);
  groups[0]?.setAttribute('aria-describedby', status.id);
  const form = create('form', { id: 'display-form' }, ...groups);
  const defaults = create('button', { type: 'reset' }, '恢复默认');
  defaults.setAttribute('form', form.id);
  form.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    say(choose(name as DisplaySetting, value), '');
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    say(reset(), '已恢复默认。');
    for (const input of form.querySelectorAll('input')) input.checked = input.value === '';
  });
  const focus = form.querySelector<HTMLElement>('input:checked');
  openSheet({
    name: '字号与显示',
    className: 'display',
    content: form,
    opener,
    ...(focus && { focus }),
    foot: [status, defaults],
  });

  function say(remembered: boolean, done: string): void {
    const message = remembered ? done : `${done}浏览器不允许保存，只在本页有效。`;
    status.textContent = message || advice;
  }
}

function choiceOf(name: DisplaySetting): HTMLFieldSetElement {
  const { label, choices } = displaySettings[name];
  const labels = Object.entries(choices).map(([value, words]) => {
    const checked = chosen(name) === value;
    const input = create('input', { type: 'radio', name, value, checked });
    return create('label', {}, input, words);
  });
  return create('fieldset', { name }, create('legend', {}, label), ...labels);
}
