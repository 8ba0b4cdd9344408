import { type Masked, maskContact } from './mask-contact.ts';
import type { Paragraph } from './paragraph.ts';

/** A paragraph without personal details, and the kinds that it contained. */
export interface MaskedParagraph extends Paragraph {
  masked: Masked['kinds'];
}

/** Masks the paragraphs of a text. In a table, the cell beside or below 联系人 contains a name. */
export function maskParagraphs(
  paragraphs: readonly Paragraph[],
  offices: readonly string[],
): MaskedParagraph[] {
  return paragraphs.map((paragraph) => {
    if (paragraph.table) return maskTable(paragraph, paragraph.table, offices);
    const { text, kinds } = maskContact(paragraph.lines.join('\n'), offices);
    return { ...paragraph, lines: text.split('\n'), masked: kinds };
  });
}

const isLabel = (cell = ''): boolean =>
  /^(?:联系人|联络人|经办人|承办人|填报人)(?:姓名)?[：:]?$/.test(cell.replace(/\s/g, ''));

function maskTable(paragraph: Paragraph, table: string[][], offices: readonly string[]): MaskedParagraph {
  const kinds: Masked['kinds'] = [];
  const named = new Set((table[0] ?? []).flatMap((cell, i) => (isLabel(cell) ? [i] : [])));
  const masked = table.map((row, r) =>
    row.map((cell, c) => {
      const isName = (named.has(c) && r > 0) || (c > 0 && r > 0 && isLabel(row[c - 1]));
      const label = isName && !isLabel(cell) ? '联系人：' : '';
      const found = maskContact(label + cell, offices);
      kinds.push(...found.kinds);
      return found.text.slice(label.length);
    }),
  );
  return {
    ...paragraph,
    table: masked,
    lines: masked.map((row) => row.join('\t')),
    masked: [...new Set(kinds)],
  };
}
