import { joinLines } from '#domain/text/join-lines.ts';
import type { Unit } from '#domain/text/structure.ts';

/** Makes one unit of a title whose lines were pasted as paragraphs. */
export function joinTitles(units: readonly Unit[]): Unit[] {
  const value: Unit[] = [];
  for (const unit of units) {
    const last = value.at(-1);
    const goesOn = unit.zone === 'title' && last?.zone === 'title' && last.part === unit.part && !unit.id;
    if (goesOn) value[value.length - 1] = joined(last, unit);
    else value.push(unit);
  }
  return value;
}

function joined(title: Unit, line: Unit): Unit {
  const text = joinLines(`${title.text}\n${line.text}`);
  const start = title.start && { ...title.start, headingEnd: text.length };
  const calls = [
    ...(title.calls ?? []),
    ...(line.calls ?? []).map((call) => ({ ...call, offset: call.offset + text.length - line.text.length })),
  ];
  return {
    ...title,
    text,
    lines: [...linesOf(title), ...linesOf(line)],
    blocks: [...(title.blocks ?? [title]), line],
    ...(start && { start }),
    ...(calls.length > 0 && { calls }),
  };
}

const linesOf = ({ lines, text }: Unit): string[] => lines ?? [text];
