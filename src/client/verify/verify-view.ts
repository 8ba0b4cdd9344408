import { reasonInWords, report } from '#client/load/report.ts';
import {
  checkQuotation,
  type Finding,
  readAtOnce,
  type Sources,
  shortestQuotation,
} from '#search/quotation/check-quotation.ts';
import type { Place } from '#search/quotation/place.ts';
import { longestQuotation } from '#search/quotation/read-quotation.ts';
import { readWording } from '#search/quotation/wording.ts';
import { findingInWords } from './finding-in-words.ts';
import { renderPlace } from './render-place.ts';

export interface VerifyViewOptions {
  /** Reads what a check needs; called for each check. */
  sources(): Promise<Sources>;
  addressOf(document: string, clause?: string): string;
}

/**
 * Makes the form of the page check what is pasted. A passage stays in its field: it is neither sent nor
 * written into the address. `<html data-verify>` is `busy` while it is checked, then `ready`.
 */
export function watchVerifyForm({ sources, addressOf }: VerifyViewOptions): void {
  const form = element<HTMLFormElement>('verify-form');
  const field = element<HTMLTextAreaElement>('quotation');
  const status = element('verify-status');
  const list = element('places');
  const more = element<HTMLButtonElement>('more-places');
  let current = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check(readAtOnce);
  });

  /** A later check overtakes an earlier one. */
  async function check(most: number): Promise<void> {
    const run = ++current;
    const pasted = field.value;
    document.documentElement.dataset.verify = 'busy';
    list.replaceChildren();
    // The button disappears, and would take the focus with it.
    if (document.activeElement === more) status.focus();
    more.hidden = true;
    const message = validationMessage(pasted);
    status.textContent = message ?? '正在核对……';
    markInvalid(message !== undefined);
    try {
      const finding = message ? undefined : await checkQuotation(pasted, await sources(), most);
      if (run !== current) return;
      if (finding) show(finding, most);
    } catch (error) {
      report(error);
      if (run !== current) return;
      status.textContent = `核对未成功，${reasonInWords(error)}。`;
    }
    document.documentElement.dataset.verify = 'ready';
  }

  /** Ties the error message to the field (WCAG 2.2, 3.3.1). */
  function markInvalid(invalid: boolean): void {
    field.setAttribute('aria-invalid', String(invalid));
    field.setAttribute('aria-describedby', invalid ? `${status.id} quotation-hint` : 'quotation-hint');
    if (invalid) field.focus();
  }

  function show(finding: Finding, most: number): void {
    const { places, editors, unread } = finding;
    status.textContent = findingInWords(finding);
    list.append(...[...places, ...editors].map((place) => renderPlace(place, addressOfPlace(place))));
    more.hidden = unread === 0;
    more.onclick = () => check(most + readAtOnce);
  }

  function addressOfPlace({ document: { id }, passages }: Place): string {
    return addressOf(id, passages[0]?.id);
  }
}

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No element #${id}.`);
  return found as T;
}

/**
 * Says why a passage cannot be checked. Length comes first: reading the wording of a megabyte takes many
 * seconds.
 */
export function validationMessage(pasted: string, wordsIn = countWords): string | undefined {
  const characters = countCharacters(pasted.trim());
  if (characters > longestQuotation)
    return `现有${characters}字，一次最多核对${longestQuotation}字，请分段核对。`;
  if (wordsIn(pasted) < shortestQuotation) return `请贴上至少${shortestQuotation}个字；更短的字句请用检索。`;
  return undefined;
}

const countWords = (text: string): number => readWording(text, new Map()).codes.length;

/** Counts code points without making an array of them. */
function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
