import type { Finding } from '#importer/finding/finding.ts';
import { excerpt } from '#importer/finding/place.ts';
import { type Box, placeOf, type Run, type Sheet } from './sheet.ts';

/** The runs that a reader of the sheet sees, each once, with findings about them. */
export function visibleRuns(sheet: Sheet): { runs: Run[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const within = sheet.runs.filter((run) => isOnSheet(run, sheet));
  const beyond = sheet.runs.filter((run) => !isOnSheet(run, sheet) && run.text.trim() !== '');
  if (beyond.length > 0) {
    const words = excerpt(beyond.map(({ text }) => text).join(''));
    findings.push({ code: 'text-hidden', args: { words }, place: { kind: 'page', page: sheet.page } });
  }
  const runs = withoutDoubles(within);
  const across = sheet.strokes.filter(({ left, top, right, bottom }) => right - left > bottom - top);
  for (const run of across.length > 0 ? runs : [])
    if (across.some((stroke) => strikes(stroke, run)))
      findings.push({
        code: 'text-struck',
        args: { words: excerpt(run.text) },
        place: { ...placeOf({ sheet, y: run.y }), words: excerpt(run.text) },
      });
  return { runs, findings };
}

const isOnSheet = ({ x, y, width, size }: Run, sheet: Sheet): boolean =>
  x + width > 0 && x < sheet.width && y > 0 && y - size < sheet.height;

/** Bold letters may be drawn twice, slightly shifted. */
function withoutDoubles(runs: readonly Run[]): Run[] {
  const seen = new Map<string, Run[]>();
  return runs.filter((run) => {
    const alike = seen.get(run.text) ?? [];
    const reach = run.size * 0.15;
    if (alike.some(({ x, y }) => Math.abs(x - run.x) < reach && Math.abs(y - run.y) < reach)) return false;
    seen.set(run.text, [...alike, run]);
    return true;
  });
}

/** Whether a line runs through the middle of the letters, across at least half of them. */
function strikes({ left, top, right, bottom }: Box, { x, y, width, size }: Run): boolean {
  const height = (y - (top + bottom) / 2) / size;
  const covered = Math.min(right, x + width) - Math.max(left, x);
  return height > 0.2 && height < 0.5 && covered > width / 2;
}
