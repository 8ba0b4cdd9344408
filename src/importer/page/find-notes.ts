import { joinLines as joinWords } from '#domain/text/join-lines.ts';
import type { InputNote } from '#importer/model/input-text.ts';
import { commonSize } from '#importer/page/line/find-lines.ts';
import { type Line, placeOf } from './sheet.ts';

/** Size of notes at most, relative to the text. */
const mostSize = 0.92;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const call = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g;
const mark = /^(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]+)|\[(\d{1,3})\]|(\d{1,3})(?=[\s.．、]|\p{sc=Han}))[\s.．、]*/u;

/** Notes, and the lines without them, with references in the text replaced. */
export interface FoundNotes {
  notes: InputNote[];
  changed: Map<Line, Line[]>;
}

/**
 * Separates footnotes from the text, so that sentences continue on the next page, and marks references where
 * the text has their superscript number. Notes without a reference stay where they are.
 */
export function findNotes(lines: readonly Line[]): FoundNotes {
  const bodySize = commonSize(lines);
  const notes: InputNote[] = [];
  const changed = new Map<Line, Line[]>();
  for (const onSheet of Map.groupBy(lines, ({ sheet }) => sheet).values()) {
    const start = onSheet.findLastIndex(({ size }) => size > bodySize * mostSize) + 1;
    const [text, foot] = [onSheet.slice(0, start), onSheet.slice(start)];
    const calls = new Set(text.flatMap((line) => (line.text.match(call) ?? []).map(plain)));
    const found = notesOf(foot);
    if (!found?.every(({ name }) => calls.has(name))) continue;
    const names = new Map(found.map(({ name }) => [name, freeName(name, notes)]));
    notes.push(...found.map((note) => ({ ...note, name: names.get(note.name) ?? note.name })));
    for (const line of foot) changed.set(line, []);
    for (const line of text) if (line.text.search(call) >= 0) changed.set(line, [callNotes(line, names)]);
  }
  return { notes, changed };
}

/** Numbers of notes may restart on each sheet. */
const freeName = (name: string, notes: readonly InputNote[]): string =>
  notes.some((note) => note.name === name) ? freeName(`${name}*`, notes) : name;

function notesOf(lines: readonly Line[]): InputNote[] | undefined {
  const notes: InputNote[] = [];
  for (const line of lines) {
    const found = mark.exec(line.text);
    const number = found && plain(found[1] ?? found[2] ?? found[3] ?? '');
    const last = notes.at(-1);
    if (found && number) {
      notes.push({ name: number, text: line.text.slice(found[0].length), place: placeOf(line) });
    } else if (last) last.text = joinWords(`${last.text}\n${line.text}`);
    else return undefined;
  }
  return notes.length > 0 ? notes : undefined;
}

const plain = (figures: string): string =>
  figures.replace(call, (all) => [...all].map((figure) => raised.indexOf(figure)).join(''));

function callNotes(line: Line, names: ReadonlyMap<string, string>): Line {
  const text = line.text.replace(call, (figures) => {
    const name = names.get(plain(figures));
    return name === undefined ? figures : `[^${name}]`;
  });
  return { ...line, text };
}
