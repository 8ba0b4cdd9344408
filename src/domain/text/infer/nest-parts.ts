import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { clauseId, repeatedId } from '#domain/text/clause-id.ts';
import type { Line } from './line.ts';
import type { Stretch } from './split-parts.ts';
import { bare, titleLength } from './zones/find-title.ts';

/** A text printed with the document, and what holds it. */
export interface Part extends Stretch {
  /** `att_1__att_2`; undefined of the document itself. */
  id?: string;
  depth: number;
}

interface Open {
  id?: string;
  depth: number;
  /** How many texts it holds so far. */
  count: number;
  /** Whether a label names it. */
  labelled: boolean;
  /** The numbers that its list of attachments names. */
  listed: ReadonlySet<number>;
}

/**
 * Names each text. One without a label counts as the next attachment of the text before it. A label belongs
 * to the text without a label before it, unless the list of the outer text names its number; 附件3-1
 * belongs to 附件3. 附表, 附图 and 附录 count in the same series.
 */
export function nestParts(
  stretches: readonly Stretch[],
  lines: readonly Line[],
): { value: Part[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, { count: number; line: number }>();
  const labels = new Map<string, Open>();
  const main: Open = { depth: -1, count: 0, labelled: false, listed: listedIn(lines, stretches[0]) };
  /** From the document itself to the text that was read last. */
  let open: Open[] = [main];
  /** The text before this one says by its number what holds it: 附件3-1. */
  let afterInner = false;
  const value = stretches.map((stretch, i): Part => {
    if (i === 0) return { ...stretch, depth: -1 };
    const { holder, number } = stretch.label ? labelled(stretch.label) : unlabelled(stretch);
    const line = lines[stretch.start]?.block.line ?? 1;
    const id = unique(clauseId(holder.id, 'attachment', number), stretch, line);
    holder.count = Math.max(holder.count, number);
    const depth = holder.depth + 1;
    const isLabelled = stretch.label !== undefined;
    const own: Open = { id, depth, count: 0, labelled: isLabelled, listed: listedIn(lines, stretch) };
    open = [...open.slice(0, open.indexOf(holder) + 1), own];
    labels.set(id, own);
    return { ...stretch, id, depth };
  });
  return { value, diagnostics };

  function unlabelled({ start }: Stretch): { holder: Open; number: number } {
    const last = open.at(-1) as Open;
    const outer = last === main || last.labelled ? last : (open.at(-2) ?? main);
    const holder = isNamed(start) ? main : outer;
    return { holder, number: holder.count + 1 };
  }

  /** The document itself names the text in 《》, whatever is printed between. */
  function isNamed(start: number): boolean {
    const title = bare(
      lines
        .slice(start, start + titleLength(lines, start))
        .map(({ text }) => text)
        .join(''),
    );
    const own = lines.slice(0, stretches[0]?.end);
    return title !== '' && own.some(({ text }) => bare(text).includes(`《${title}》`));
  }

  function labelled({ word, numbers }: NonNullable<Stretch['label']>): { holder: Open; number: number } {
    const [first, ...further] = numbers;
    if (further.length > 0) {
      const outer = numbered(first ?? 1);
      open = [main, outer];
      afterInner = true;
      return { holder: outer, number: further.at(-1) ?? 1 };
    }
    const holder =
      (first !== undefined && listing(first)) ||
      holderAfter(afterInner ? main : (open.at(-1) as Open), first);
    afterInner = false;
    const next = holder.count + 1;
    const isOwn = first !== undefined && (word === '附件' || first === next);
    return { holder, number: isOwn ? first : next };
  }

  /** The attachment of the document itself with a number, though only what it holds may be printed. */
  function numbered(number: number): Open {
    const id = clauseId(undefined, 'attachment', number);
    const known = labels.get(id) ?? { id, depth: 0, count: 0, labelled: true, listed: new Set() };
    labels.set(id, known);
    main.count = Math.max(main.count, number);
    return known;
  }

  /** The innermost text whose list of attachments names the number, which it has not printed yet. */
  function listing(number: number): Open | undefined {
    return open.findLast(({ listed, count }) => listed.has(number) && number > count);
  }

  /**
   * A label belongs to the text without a label before it. The text that holds a labelled one holds the next
   * too, but for labels that its list does not name.
   */
  function holderAfter(last: Open, number: number | undefined): Open {
    if (last === main || !last.labelled) return last;
    const outer = open[open.indexOf(last) - 1] ?? main;
    const isForeign = outer.listed.size > 0 && (number === undefined || !outer.listed.has(number));
    return isForeign ? last : outer;
  }

  function unique(id: string, { label }: Stretch, line: number): string {
    const earlier = taken.get(id);
    if (!earlier) {
      taken.set(id, { count: 1, line });
      return id;
    }
    earlier.count++;
    const own = repeatedId(id, earlier.count);
    const args = { marker: label?.raw ?? '附件', id: own, earlier: earlier.line };
    diagnostics.push({ code: 'clause-repeated', args, line });
    return own;
  }
}

/** The numbers of the list of attachments that a text prints before its end. */
function listedIn(lines: readonly Line[], stretch: Stretch | undefined): Set<number> {
  const numbers = new Set<number>();
  if (!stretch) return numbers;
  const own = lines.slice(stretch.start + (stretch.label ? 1 : 0), stretch.end);
  const start = own.findIndex(({ text }) => /^附\s*件\s*[：:]/.test(text));
  if (start < 0) return numbers;
  for (const { text, label, marker } of own.slice(start)) {
    const [, first] = /^附\s*件\s*[：:]\s*(?:([0-9]{1,2})\s*[.．、])?/.exec(text) ?? [];
    const number =
      Number(first ?? 0) || label?.numbers[0] || (marker?.level === 'subparagraph' ? marker.number : 0);
    if (number > 0) numbers.add(number);
    else if (/^附\s*件\s*[：:]\s*\S/.test(text)) numbers.add(1);
    else if (!/^附\s*件\s*[：:]$/.test(text)) break;
  }
  return numbers;
}
