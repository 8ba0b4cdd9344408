import { facetsOf } from '#domain/document/describe/facets.ts';
import { orderDate } from '#domain/document/describe/order-date.ts';
import type { Document } from '#domain/document/document.ts';
import { earliestDay } from '#domain/document/schema/partial-date.ts';

/** The year that a document counts to, as in the catalogue: that of its number, else of its date. */
export const documentYear = (document: Document): string | undefined => facetsOf(document).year[0];

const orders = new WeakMap<Document, string>();

/**
 * Orders documents by year, then by date; those without a year come last. Kept: a document is ordered in many
 * pictures.
 */
export function yearOrder(document: Document): string {
  const known = orders.get(document);
  if (known !== undefined) return known;
  const order = `${documentYear(document) ?? '9999'} ${earliestDay(orderDate(document.description)?.value)}`;
  orders.set(document, order);
  return order;
}
