import { formatOrderDate, orderDate } from '#domain/document/describe/order-date.ts';
import type { Document } from '#domain/document/document.ts';
import type { Issuers } from '#domain/document/issuer.ts';

/** Half-width characters are some 0.55 em wide in the fonts of readers, and up to 0.62. */
const halfWidth = 0.62;

/** The greatest width of a line of text in em, whatever the font. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character < '\u0100' ? halfWidth : 1), 0);

/** Cuts a text so that it is at most `longest` em wide; what is cut off stands as …. */
export function cutTo(text: string, longest: number): string {
  if (widthOf(text) <= longest) return text;
  const kept = [...text];
  while (kept.length > 1 && widthOf(`${kept.join('')}…`) > longest) kept.pop();
  return `${kept.join('')}…`;
}

/** What documents are called where there is no room for titles: by number, else by what they are about. */
export function shortName({ description }: Pick<Document, 'description'>, issuers: Issuers): string {
  const number = description.number?.value ?? description.citedAs[0];
  if (number) return number;
  const title = issuers.stripLeadingIssuers(description.title.value);
  return title.replace(/^关于(?:印发)?/, '').replace(/的?(?:通知|意见)$/, '') || title;
}

/** The date that orders a document, and what it is inferred from: 2025年（据文号）. */
export function dateInWords({ description }: Pick<Document, 'description'>): string | undefined {
  const date = orderDate(description);
  return date && formatOrderDate(date);
}
