import { facetsOf } from '#domain/document/describe/facets.ts';
import { orderDate } from '#domain/document/describe/order-date.ts';
import type { Document } from '#domain/document/document.ts';
import { earliestDay } from '#domain/document/schema/partial-date.ts';

/** The year under which a document is filed, as in the catalogue: that of its number, else of its date. */
export const documentYear = (document: Document): string | undefined => facetsOf(document).year[0];

const orders = new WeakMap<Document, string>();

/**
 * A sort key by year, then by date; documents without a year come last. Cached: a document is sorted in many
 * pictures.
 */
export function yearOrder(document: Document): string {
  const known = orders.get(document);
  if (known !== undefined) return known;
  const order = `${documentYear(document) ?? '9999'} ${earliestDay(orderDate(document.description)?.value)}`;
  orders.set(document, order);
  return order;
}
