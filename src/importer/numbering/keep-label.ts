import type { Finding } from '#importer/finding/finding.ts';
import type { Place } from '#importer/finding/place.ts';
import { report } from '#importer/finding/report.ts';
import { isTypedToo } from './is-typed-too.ts';

/** Keeps the automatic number of a paragraph unless its words begin with it. Reports one without words. */
export function keepLabel(
  label: string,
  text: string,
  { findings, inCell, place }: { findings: Finding[]; inCell: boolean; place: Place },
): string | undefined {
  const marker = label.trim();
  // A number alone is usual in a cell.
  if (!text.trim() && !inCell) report({ findings }, 'number-alone', { label: marker }, place);
  if (!isTypedToo(marker, text)) return label;
  report({ findings }, 'number-typed-too', { label: marker }, place);
  return undefined;
}
