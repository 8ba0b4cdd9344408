import { defined } from '#domain/defined.ts';
import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import { inferStructure } from '#domain/text/infer/infer-structure.ts';
import type { Published } from '#domain/text/ledger/ledger.ts';
import { readMarker } from '#domain/text/marker.ts';
import type { Block, Unit } from '#domain/text/structure.ts';
import { describeText } from './describe/describe-text.ts';
import type { FullText } from './document.ts';
import type { Issuers } from './issuer.ts';
import { proposeTables } from './propose/propose-tables.ts';
import { plain } from './schema/fields.ts';
import type { FullFrontMatter } from './schema/front-matter.ts';
import { meantBy } from './schema/structure-rule.ts';

/** What a text says of itself: its structure, and what it is. */
export function readText(
  frontMatter: FullFrontMatter,
  blocks: readonly Block[],
  issuers: Issuers,
  published?: Published,
): Result<Pick<FullText, 'units' | 'description'>> {
  const title = frontMatter.title && plain(frontMatter.title);
  const rules = frontMatter.structure.map(meantBy);
  const hints = { ...defined({ title, closing: frontMatter.closing }), rules };
  const { value: units, diagnostics } = inferStructure(blocks, hints, published);
  return {
    value: { units, description: describeText(frontMatter, units, issuers) },
    diagnostics: [...diagnostics, ...markersInside(units), ...proposeTables(units)],
  };
}

/**
 * A marker that begins a line inside a paragraph: an empty line is missing, or a page breaks before a
 * reference.
 */
function markersInside(units: readonly Unit[]): Diagnostic[] {
  return units.flatMap(({ lines = [], line, table }) =>
    lines.slice(table ? lines.length : 1).flatMap((words, i): Diagnostic[] => {
      const marker = readMarker(words)?.raw;
      return marker ? [{ code: 'marker-inside', args: { marker }, line: line + i + 1 }] : [];
    }),
  );
}
