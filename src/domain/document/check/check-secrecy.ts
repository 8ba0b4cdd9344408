import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import type { Withheld } from '#domain/document/schema/withheld.ts';
import type { Unit } from '#domain/text/structure.ts';
import { zones } from '#domain/text/zone.ts';

const degree = '(?:秘密|机密|绝密)';
/** 「机密★1年」 marks a text wherever it stands on a line that is no sentence. */
const starred = new RegExp(`${degree}[★☆✩*＊]`);
/** 「密级：秘密」, 「000012　机密10年　特急」. */
const alone = new RegExp(
  `^(?:份号[：:]?)?[0-9]{0,6}(?:密级[：:])?${degree}(?:长期|[0-9]+(?:年|个?月|[日天])|启用前)?(?:特急|加急|特提|平急)?$`,
);

/** How many lines from the top a text's mark may stand on (GB/T 9704-2012, 7.2.2). */
const firstLines = 16;

/**
 * Reports texts, the document or any printed with it, that bear a degree of secrecy, whatever a rule calls
 * the line. A withheld mark counts too.
 */
export function checkSecrecy({
  units,
  withheld,
}: {
  units: readonly Unit[];
  withheld: readonly Withheld[];
}): Diagnostic[] {
  const count = new Map<string | undefined, number>();
  const begun = new Set<string | undefined>();
  const borne = units.flatMap((unit): Diagnostic[] => {
    const at = count.get(unit.part) ?? 0;
    count.set(unit.part, at + 1);
    if (unit.start && unit.start.id !== unit.part) begun.add(unit.part);
    const isFirst = at < firstLines && !begun.has(unit.part);
    const mark = unit.zone === 'secrecy' ? unit.text : isFirst ? markIn(unit) : undefined;
    return mark === undefined
      ? []
      : [{ code: 'secrecy-marked', args: { mark: mark.trim() }, line: unit.line }];
  });
  const kept = withheld.flatMap(({ zone }, i): Diagnostic[] =>
    zone === 'secrecy'
      ? [{ code: 'secrecy-marked', args: { mark: zones.secrecy.name }, path: ['withheld', i, 'zone'] }]
      : [],
  );
  return [...borne, ...kept];
}

function markIn({ text, lines = [], table }: Unit): string | undefined {
  if (table) return undefined;
  return [...lines, text].find((line) => {
    const words = line.replace(/[\s　]/g, '');
    return !/[，。；]/.test(words) && (starred.test(words) || alone.test(words));
  });
}
