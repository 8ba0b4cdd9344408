import type { Element, Root } from 'hast';
import type { Finding } from '#importer/finding/finding.ts';
import { descendantsOf, placeOf } from '#importer/html/page/node.ts';
import type { HanCount } from './count-han.ts';
import type { Container } from './find-container.ts';

/** Another container with this share of the first one's characters may be part of the text. */
const largePart = 0.2;

/** Reports what a person should know about the place from which the text was taken. */
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
  // Tables of facts are not lost: they become stated facts.
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
