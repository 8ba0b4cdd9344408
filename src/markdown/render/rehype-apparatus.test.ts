import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { rehypeApparatus } from './rehype-apparatus.ts';

const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: Element['children']
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

function mark(node: Element): Element {
  const tree: Root = { type: 'root', children: [node] };
  rehypeApparatus()(tree);
  return node;
}

test('leaves no characters in the call of a note: its number is drawn by styles and spoken by its label', () => {
  const call = element('a', { href: '#note-fn-1', dataFootnoteRef: true }, { type: 'text', value: '1' });
  const sup = mark(element('sup', {}, call));
  assert.equal(sup.properties.dataApparatus, '');
  assert.deepEqual(call.children, []);
  assert.deepEqual([call.properties.dataNote, call.properties.ariaLabel], ['1', '编者注1']);
});

test('marks the notes as not of the text', () => {
  assert.equal(mark(element('section', { dataFootnotes: true })).properties.dataApparatus, '');
});

test('aligns a cell by class, for an inline style is refused', () => {
  assert.deepEqual(mark(element('td', { align: 'center' })).properties, { className: ['align-center'] });
});

test('keeps headings from getting an id made of their words', () => {
  const { properties } = mark(element('h2', {}));
  properties.id = '一任务';
  assert.deepEqual(Object.keys(properties), []);
  assert.equal(mark(element('h2', { id: 'kept' })).properties.id, 'kept');
});
