import { officialCitation } from '#export/citation/official-citation.ts';
import { pageWork } from './page-work.ts';

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

/** The text after its citation, as in an official letter. */
export const quotation = (element: Element): string =>
  `${officialCitation(pageWork(element.id))}：\n${clauseText(element)}`;
