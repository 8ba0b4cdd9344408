import { isCounted, isInArticle, lastStep, paragraphId, parentId } from '#domain/text/clause-id.ts';
import { clauseNameInSentence } from '#domain/text/names/clause-name.ts';

let labels: Map<string, string> | undefined;

/**
 * Names a place as a sentence has it: by the label of its handle or by the page of the clause, else relative
 * to the nearest place that has such a name.
 */
export function shownName(id: string): string {
  labels ??= readLabels();
  const steps = id.split('__');
  for (let n = steps.length; n > 0; n--) {
    const outer = steps.slice(0, n).join('__');
    const name = labels.get(outer);
    if (name !== undefined) return name + nameWithin(outer, steps.slice(n).join('__'));
  }
  return nameWithin('', id);
}

function readLabels(): Map<string, string> {
  const handles = document.querySelectorAll<HTMLAnchorElement>('a.handle');
  const own = document.querySelector<HTMLElement>('.clause-page .text > section');
  const named = own?.parentElement?.dataset.name;
  return new Map([
    ...[...handles].map((handle): [string, string] => [
      decodeURIComponent(handle.hash.slice(1)),
      (handle.getAttribute('aria-label') ?? '').replace(/^[^：]*：/, ''),
    ]),
    ...(own && named ? [[own.id, named] as const] : []),
  ]);
}

function nameWithin(outer: string, inner: string): string {
  if (inner === '') return '';
  return clauseNameInSentence(inner, (step) => (isOnly(outer ? `${outer}__${step}` : step) ? '' : undefined));
}

/** The only 款 of an article needs no count. */
function isOnly(id: string): boolean {
  const parent = parentId(id);
  const isFirst = isCounted(id) && lastStep(id).element !== 'p' && lastStep(id).number === 1;
  return isFirst && isInArticle(parent) && !document.getElementById(paragraphId(parent, 2));
}
