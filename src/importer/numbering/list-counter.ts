import type { Finding, FindingArguments, FindingCode } from '#importer/finding/finding.ts';
import type { Place } from '#importer/finding/place.ts';
import { formatNumber } from './format-number.ts';
import { joinLabel } from './label.ts';
import type { List, ListLevel } from './list.ts';

interface Count {
  number: number;
  /** Only paragraphs of a lower level have come so far. */
  implied: boolean;
}

/** Counts the numbered paragraphs of one text, in reading order. What is doubtful goes to `findings`. */
export class ListCounter {
  private readonly counts = new Map<string, (Count | undefined)[]>();
  private readonly started = new Set<string>();
  private readonly reported = new Set<string>();
  private readonly findings: Finding[];

  constructor(findings: Finding[]) {
    this.findings = findings;
  }

  /** Counts a paragraph and returns its label; undefined if it shows none. */
  next(list: List, index: number, place: Place): string | undefined {
    const level = list.levels[index];
    if (!level) {
      this.report(list, index, 'number-undefined', {}, place);
      return undefined;
    }
    const counts = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, counts);
    const count = this.count(list, index, counts);
    const missing = this.implyHigher(list, index, counts);
    for (let lower = index + 1; lower < list.levels.length; lower++) {
      if (restartsAfter(list.levels[lower], lower, index)) counts[lower] = undefined;
    }
    const label = this.write(list, index, place);
    const refers = level.text.some((piece) => typeof piece === 'number' && missing.includes(piece));
    if (label && (refers || count.wasImplied)) {
      this.report(list, index, 'number-parent-missing', { label }, place);
    }
    return label;
  }

  private count(list: List, index: number, counts: (Count | undefined)[]): { wasImplied: boolean } {
    const before = counts[index];
    const key = `${list.id} ${index}`;
    const anew = list.starts.has(index) && !this.started.has(key);
    this.started.add(key);
    const number = !before || anew ? startOf(list, index) : before.number + 1;
    counts[index] = { number, implied: false };
    return { wasImplied: before?.implied === true && !anew };
  }

  /** Word counts a skipped level as begun: after 1.1 alone comes 2 (KB Q110380). */
  private implyHigher(list: List, index: number, counts: (Count | undefined)[]): number[] {
    const missing: number[] = [];
    for (let higher = 0; higher < index; higher++) {
      if (counts[higher] || !list.levels[higher]) continue;
      counts[higher] = { number: startOf(list, higher), implied: true };
      missing.push(higher);
    }
    return missing;
  }

  private write(list: List, index: number, place: Place): string | undefined {
    const level = list.levels[index] as ListLevel;
    const counts = this.counts.get(list.definition) ?? [];
    let doubtful: FindingCode | undefined;
    const marker = level.text
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        const own = list.levels[piece];
        const number = counts[piece]?.number;
        if (!own || number === undefined) return '';
        const format = level.legal && own.format !== 'none' ? 'decimal' : own.format;
        const { text, doubt } =
          format === 'bullet' ? { text: '', doubt: undefined } : formatNumber(format, number);
        if (doubt === 'format-unknown')
          this.report(list, piece, 'number-format-unknown', { format, text }, place);
        else if (doubt) doubtful = 'number-doubtful';
        return text;
      })
      .join('');
    if (!marker.trim()) return undefined;
    if (doubtful) this.report(list, index, 'number-doubtful', { label: marker }, place);
    return joinLabel(marker, level.suffix);
  }

  /** Reports once for each level of a list, since following numbers have the same fault. */
  private report<C extends FindingCode>(
    list: List,
    index: number,
    code: C,
    args: FindingArguments<C>,
    place: Place,
  ): void {
    const key = `${code} ${list.definition} ${index}`;
    if (this.reported.has(key)) return;
    this.reported.add(key);
    this.findings.push({ code, args, place } as Finding);
  }
}

/** An overridden start applies at every restart of the list. */
function startOf(list: List, index: number): number {
  return list.starts.get(index) ?? list.levels[index]?.start ?? 1;
}

function restartsAfter(level: ListLevel | undefined, index: number, used: number): boolean {
  const restart = level?.restart;
  if (restart === 0) return false;
  // A level restarts only after higher ones; a setting that names its own or a lower level does not count.
  return restart === undefined || restart > index || used < restart;
}
