import { bookTitle } from '#domain/text/book-title.ts';
import { shownName } from './shown-name.ts';

/**
 * The text of a clause or paragraph as printed, one line for a paragraph or row, without what editors added.
 */
export function clauseText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll('[data-apparatus]')) added.remove();
  const blocks = copy.querySelectorAll('p, .run-in, h2, h3, h4, h5, h6, .table');
  const outermost = [...blocks].filter((block) => !block.parentElement?.closest('.run-in'));
  const texts = outermost.length > 0 ? outermost : [copy];
  return texts.map((block) => rowsOf(block) || (block.textContent?.trim() ?? '')).join('\n');
}

/** Rows of a table, one line each, with a tab between cells. */
function rowsOf(block: Element): string {
  const rows = [...block.querySelectorAll('tr')];
  return rows.map(({ cells }) => [...cells].map((cell) => cell.textContent?.trim()).join('\t')).join('\n');
}

/**
 * How an official letter cites a document or a clause of it:
 * 《题名》（文号）第二部分第（三）项.
 */
export function citation({ title = '', number = '' }: DOMStringMap, clause?: string): string {
  const where = clause ? shownName(clause) : '';
  return `${bookTitle(title)}${number && `（${number}）`}${where}`;
}

/** The text after its citation. */
export const quotation = (element: Element, named: DOMStringMap): string =>
  `${citation(named, element.id)}：\n${clauseText(element)}`;
