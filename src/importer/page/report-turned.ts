import { excerpt } from '#importer/finding/excerpt.ts';
import type { Finding } from '#importer/finding/finding.ts';
import type { Sheet } from './sheet.ts';

/** Reports words at an angle. The same words on every sheet are a watermark. */
export function reportTurned(sheets: readonly Sheet[]): Finding[] {
  const pages = new Map<string, number[]>();
  for (const { turned, page } of sheets)
    for (const words of new Set(turned)) pages.set(words, [...(pages.get(words) ?? []), page]);
  return [...pages].map(([words, on]): Finding => {
    const place = { kind: 'page', page: on[0] ?? 1 } as const;
    const isWatermark = sheets.length > 1 && on.length === sheets.length;
    return { code: isWatermark ? 'watermark-left' : 'turned-left', args: { words: excerpt(words) }, place };
  });
}
