import { isDateAlone } from '#domain/text/infer/zones/dates.ts';
import type { Finding } from '#importer/finding/finding.ts';
import type { InputParagraph } from '#importer/model/input-text.ts';
import { goesOn, type Reading } from './goes-on.ts';
import { joinWords } from './join-words.ts';
import { lineShape } from './line-shape.ts';
import { fullWidth, type Measure, measureWidth, type ShapedLine, widthOf } from './measure-width.ts';
import { isDoubleSpaced, readLayout } from './read-layout.ts';
import type { TextLine } from './text-line.ts';

/** The paragraphs of a plain text. */
export interface JoinedLines {
  paragraphs: InputParagraph[];
  findings: Finding[];
}

/** Joins non-empty lines that a program broke at some width into the original paragraphs. */
export function joinLines(lines: readonly TextLine[]): JoinedLines {
  const shaped = lines.map((line): ShapedLine => ({ ...line, shape: lineShape(line.text) }));
  const close = shaped.map(({ after, ...line }) => (after === 'page' ? { ...line, after } : line));
  const read = isDoubleSpaced(shaped, close) ? close : shaped;
  const measure = measureWidth(read);
  const layout = readLayout(read, measure);
  const groups = groupLines(read, { measure, layout, numbers: new Map() });
  const paragraphs = groups.map(({ lines }, i) => paragraphOf(lines, groups[i + 1]?.lines[0], measure));
  return { paragraphs, findings: findingsOf(groups, measure, layout.long) };
}

const mostListed = 10;

interface Group {
  lines: [ShapedLine, ...ShapedLine[]];
  /** Lines that were joined but may begin a paragraph. */
  unsure: ShapedLine[];
}

function groupLines(lines: readonly ShapedLine[], reading: Reading): Group[] {
  const groups: Group[] = [];
  for (const [i, line] of lines.entries()) {
    const group = groups.at(-1);
    const before = lines[i - 1];
    const verdict = group && before ? goesOn(before, line, group.lines[0], reading) : 'no';
    const unsure = verdict === 'perhaps' ? [line] : [];
    if (group && (verdict === 'yes' || (unsure.length > 0 && reading.layout.long))) {
      group.lines.push(line);
      group.unsure.push(...unsure);
      continue;
    }
    groups.push({ lines: [line], unsure });
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
  const text = joinWords([first, ...rest].map((line) => line.text));
  const align = rest.length === 0 ? alignOf(first, next, measure) : undefined;
  return {
    kind: 'paragraph',
    text,
    ...(align ? { align } : first.indent > 0 && { indent: first.indent / 2 }),
    place: { kind: 'line', line: first.number },
  };
}

function findingsOf(groups: readonly Group[], measure: Measure | undefined, joined: boolean): Finding[] {
  const lines = groups.flatMap((group) => group.lines);
  const unsure = groups.flatMap((group) => group.unsure);
  const [first] = lines;
  const [one] = unsure;
  const findings: Finding[] = [];
  if (first && groups.length < lines.length) {
    const width = measure && Math.round(measure.width / measure.ruler('中'));
    const args = { ...(width && { width }), lines: lines.length, paragraphs: groups.length };
    findings.push({ code: 'lines-joined', args, place: { kind: 'line', line: first.number } });
  }
  if (one) {
    const listed = unsure.slice(0, mostListed).map(({ number }) => number);
    const numbers =
      `${listed.join('、')}${unsure.length > mostListed ? ` 等 ${unsure.length} ` : ' '}`.trimEnd();
    const place = { kind: 'line', line: one.number, words: one.text } as const;
    findings.push({ code: 'line-join-unsure', args: { numbers, joined }, place });
  }
  return findings;
}

/** In columns. A first line is indented by four; what is further in is centred or right-aligned. */
const placed = 6;
/** In columns, for an unknown width: at the right of any page. */
const farIn = 16;
/** A signature ends up to four letters before the edge, its date up to eight (GB/T 9704-2012, 7.3.5). */
const mostRight = 16;

/** Tells the alignment of a line that white space puts in place. */
function alignOf(
  line: TextLine,
  next: TextLine | undefined,
  measure: Measure | undefined,
): InputParagraph['align'] {
  if (line.indent < placed) return undefined;
  if (!measure) {
    if (line.indent < farIn) return undefined;
    const signs = isDateAlone(line.text) || (next && next.indent >= placed && isDateAlone(next.text));
    return signs ? 'right' : 'center';
  }
  const { ruler, width } = measure;
  const end = fullWidth(line, ruler);
  const [left, right] = [end - widthOf(line.text, ruler), width - end];
  if (Math.abs(left - right) <= 3) return 'center';
  return left > right && right * 2 <= mostRight * ruler('中') ? 'right' : undefined;
}
