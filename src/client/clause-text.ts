import { bookTitle } from '#domain/text/book-title.ts';
import { clauseNameInSentence } from '#domain/text/clause-name.ts';

/** Takes the element of a clause or paragraph; gives its text as printed, a line a paragraph or row, without what editors added. */
export function clauseText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll('[data-apparatus]')) added.remove();
  const blocks = copy.querySelectorAll('p, .run-in, h2, h3, h4, h5, h6, .table');
  const outermost = [...blocks].filter((block) => !block.parentElement?.closest('.run-in'));
  const texts = outermost.length > 0 ? outermost : [copy];
  return texts.map((block) => rowsOf(block) || (block.textContent?.trim() ?? '')).join('\n');
}

/** The rows of a table, a line each, with a tab between cells. */
function rowsOf(block: Element): string {
  const rows = [...block.querySelectorAll('tr')];
  return rows.map(({ cells }) => [...cells].map((cell) => cell.textContent?.trim()).join('\t')).join('\n');
}

/** Gives the text with the name to cite it by: 《题名》（文号）第二部分第（三）项：…… */
export function quotation(element: Element, { title = '', number = '' }: DOMStringMap): string {
  const name = `${bookTitle(title)}${number && `（${number}）`}${clauseNameInSentence(element.id)}`;
  return `${name}：\n${clauseText(element)}`;
}
