import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { element, openPage, press } from '#client/page.fixture.ts';
import { openSheet } from './sheet.ts';

openPage('');
const { showModal } = HTMLDialogElement.prototype;

function open() {
  const content = document.createElement('p');
  content.innerHTML = '<a href="#">条款</a>';
  return openSheet({ name: '目录', className: 'outline-sheet', content, opener: element('#opener') });
}
beforeEach(() => {
  openPage('<button id="opener" data-open="outline">目录</button>');
  // happy-dom has no layout: without this the opener would count as hidden.
  element('#opener').getClientRects = () => [new DOMRect()] as unknown as DOMRectList;
  HTMLDialogElement.prototype.showModal = showModal;
});
const focused = () => document.activeElement?.id || document.activeElement?.textContent;

test('a sheet has a name, and its close button has the focus', () => {
  open();
  const sheet = element<HTMLDialogElement>('dialog');
  assert.equal(document.getElementById(sheet.getAttribute('aria-labelledby') ?? '')?.textContent, '目录');
  assert.deepEqual([sheet.open, focused()], [true, '关闭']);
});

test('its button closes it, and gives the focus back', () => {
  open();
  element('dialog .foot button').click();
  assert.deepEqual([document.querySelector('dialog'), focused()], [null, 'opener']);
});

test('Escape closes it, and gives the focus back', () => {
  open();
  element('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
  assert.deepEqual([document.querySelector('dialog'), focused()], [null, 'opener']);
});

test('closed because a link was followed, it does not move the focus', () => {
  const sheet = open();
  sheet.close();
  assert.notEqual(focused(), 'opener');
});

test('without support for dialogs it is one for screen readers, and Escape closes it', () => {
  Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
  open();
  assert.equal(element('dialog').getAttribute('role'), 'dialog');
  press(element('dialog'), 'Escape');
  assert.deepEqual([document.querySelector('dialog'), focused()], [null, 'opener']);
});
