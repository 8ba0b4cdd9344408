import type { Finding } from '#importer/finding/finding.ts';
import type { Place } from '#importer/finding/place.ts';
import { report } from '#importer/finding/report.ts';

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

/**
 * Tells whether the words begin with the automatic number typed again. 1 counts before a stop or a space, but
 * not in 1997年.
 */
function isTypedToo(marker: string, text: string): boolean {
  const words = text.trimStart();
  if (!marker || !words.startsWith(marker)) return false;
  const next = words.charAt(marker.length);
  return (
    !/[\p{L}\p{N}]$/u.test(marker) || /^[\s、.．，:：]?$/u.test(next) || /^第.+[编章节条]$/u.test(marker)
  );
}
