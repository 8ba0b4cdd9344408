import type { Element } from 'hast';
import { report } from '#importer/finding/finding.ts';
import { excerpt } from '#importer/finding/place.ts';
import { attributeOf, placeOf, wordsOf } from '#importer/html/page/node.ts';
import type { Reading } from '#importer/html/reading.ts';

type Leave = (element: Element, reading: Reading) => void;

const ignore: Leave = () => undefined;

/** Names a picture by its description, else by its file name. */
const picture: Leave = (element, reading) => {
  const source = attributeOf(element, 'src') ?? '';
  const file = /^data:/i.test(source) ? '' : (source.split(/[?#]/)[0]?.split('/').at(-1) ?? '');
  const words = (attributeOf(element, 'alt')?.trim() || attributeOf(element, 'title')?.trim() || file).slice(
    0,
    80,
  );
  const place = placeOf(element);
  reading.pictures.push({ ...(words && { words }), place });
  report(reading, 'picture-left', { words }, place);
};

const frame: Leave = (element, reading) =>
  report(reading, 'html-frame-left', { address: attributeOf(element, 'src') ?? '' }, placeOf(element));

const object: Leave = (element, reading) =>
  report(reading, 'object-left', { kind: `<${element.tagName}>` }, placeOf(element));

const form: Leave = (element, reading) => {
  const isField = element.tagName === 'input' && attributeOf(element, 'type') !== 'hidden';
  const words = excerpt(isField ? (attributeOf(element, 'value') ?? '') : wordsOf(element));
  if (words) report(reading, 'html-form-left', { words }, placeOf(element, words));
};

/** Elements that are not text, or not readable text. */
export const leftElements: Partial<Record<string, Leave>> = Object.assign(Object.create(null), {
  ...Object.fromEntries(
    'script style head title meta link base template noscript noframes noembed param source track xml'
      .split(' ')
      .map((name) => [name, ignore]),
  ),
  img: picture,
  iframe: frame,
  frame,
  ...Object.fromEntries(
    'svg canvas video audio object embed applet math'.split(' ').map((name) => [name, object]),
  ),
  ...Object.fromEntries('input select textarea button'.split(' ').map((name) => [name, form])),
} satisfies Record<string, Leave>);
