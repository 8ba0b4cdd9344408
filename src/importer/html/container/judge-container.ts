import type { Element, Root } from 'hast';
import type { Finding } from '#importer/finding/finding.ts';
import { descendantsOf, placeOf } from '#importer/html/page/node.ts';
import type { HanCount } from './count-han.ts';
import type { Container } from './find-container.ts';

/** Another container with this part of the letters of the first may be a part of the text. */
const largePart = 0.2;

/** What a person should know of the place that the text was taken from. */
export function judgeContainer(
  found: Container | 'unknown',
  counts: ReadonlyMap<Element, HanCount>,
  page: Root,
  facts: readonly Element[],
): Finding[] {
  if (found === 'unknown') return [{ code: 'html-container-unknown', args: {}, place: { kind: 'file' } }];
  const { element, selector: taken, other } = found;
  const place = placeOf(element);
  const body = descendantsOf(page).find(({ tagName }) => tagName === 'body');
  const inside = counts.get(element) ?? { all: 0, plain: 0 };
  const whole = (body && counts.get(body)) ?? inside;
  const count = whole.all - inside.all;
  // Facts are not left out: they are stated.
  const stated = facts.reduce((sum, group) => sum + (counts.get(group)?.plain ?? 0), 0);
  const outside = whole.plain - inside.plain - stated;
  const findings: Finding[] = [];
  if (other && other.count >= largePart * inside.all)
    findings.push({
      code: 'html-container-several',
      args: { taken, count: inside.all, other: other.selector, left: other.count },
      place,
    });
  if (outside > inside.all)
    findings.push({ code: 'html-outside-longer', args: { taken, count: inside.all, outside }, place });
  else if (count > 0) findings.push({ code: 'html-outside-left', args: { taken, count }, place });
  return findings;
}
