import type { Finding } from '#importer/finding/finding.ts';
import type { InputParagraph } from '#importer/model/input-text.ts';
import { alignOf } from './align-of.ts';
import { goesOn, type Reading } from './goes-on.ts';
import { joinWords } from './join-words.ts';
import { lineShape } from './line-shape.ts';
import { type Measure, measureWidth, type ShapedLine } from './measure-width.ts';
import { isDoubleSpaced, readLayout } from './read-layout.ts';
import type { TextLine } from './text-line.ts';

/** The paragraphs of a plain text. */
export interface JoinedLines {
  paragraphs: InputParagraph[];
  findings: Finding[];
}

/** Joins lines that a program broke at some width to the paragraphs that they were. None of them is empty. */
export function joinLines(lines: readonly TextLine[]): JoinedLines {
  const shaped = lines.map((line): ShapedLine => ({ ...line, shape: lineShape(line.text) }));
  const close = shaped.map(({ after, ...line }) => (after === 'page' ? { ...line, after } : line));
  const read = isDoubleSpaced(shaped, close) ? close : shaped;
  const measure = measureWidth(read);
  const groups = groupLines(read, measure);
  const unsure = groups.flatMap(({ unsure }) => unsure);
  const paragraphs = groups.map(({ lines }, i) => paragraphOf(lines, groups[i + 1]?.lines[0], measure));
  return { paragraphs, findings: findingsOf(read, paragraphs.length, measure, unsure) };
}

interface Group {
  lines: [ShapedLine, ...ShapedLine[]];
  /** Those that may begin a paragraph of their own. */
  unsure: ShapedLine[];
}

function groupLines(lines: readonly ShapedLine[], measure: Measure | undefined): Group[] {
  const groups: Group[] = [];
  const reading: Reading = { measure, layout: readLayout(lines, measure), numbers: new Map() };
  for (const [i, line] of lines.entries()) {
    const group = groups.at(-1);
    const before = lines[i - 1];
    const verdict = group && before ? goesOn(before, line, group.lines[0], reading) : 'no';
    if (group && verdict !== 'no') {
      group.lines.push(line);
      if (verdict === 'unsure') group.unsure.push(line);
      continue;
    }
    groups.push({ lines: [line], unsure: [] });
    const { marker } = line.shape;
    if (marker) reading.numbers.set(marker.level, marker.number);
  }
  return groups;
}

function paragraphOf(
  [first, ...rest]: Group['lines'],
  next: TextLine | undefined,
  measure: Measure | undefined,
): InputParagraph {
  const text = rest.reduce((words, line) => joinWords(words, line.text), first.text);
  const align = rest.length === 0 ? alignOf(first, next, measure) : undefined;
  return {
    kind: 'paragraph',
    text,
    ...(align ? { align } : first.indent > 0 && { indent: first.indent / 2 }),
    place: { kind: 'line', line: first.number },
  };
}

function findingsOf(
  lines: readonly ShapedLine[],
  paragraphs: number,
  measure: Measure | undefined,
  unsure: readonly ShapedLine[],
): Finding[] {
  const [first] = lines;
  if (!first || !measure || paragraphs === lines.length) return [];
  const place = { kind: 'line', line: first.number } as const;
  const width = Math.round(measure.width / measure.ruler('中'));
  const findings: Finding[] = [
    { code: 'lines-joined', args: { width, lines: lines.length, paragraphs }, place },
  ];
  const [one] = unsure;
  const numbers = unsure.map(({ number }) => number).join('、');
  if (one)
    findings.push({
      code: 'line-join-unsure',
      args: { numbers },
      place: { kind: 'line', line: one.number, words: one.text },
    });
  return findings;
}
