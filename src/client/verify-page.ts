import {
  checkQuotation,
  type Finding,
  readAtOnce,
  shortestQuotation,
} from '#search/quotation/check-quotation.ts';
import type { Place } from '#search/quotation/place.ts';
import { longestQuotation } from '#search/quotation/read-quotation.ts';
import { readVariants } from '#search/quotation/variants.ts';
import { readWording } from '#search/quotation/wording.ts';
import type { SearchText } from '#search/search-text.ts';
import { urls } from '#site/urls.ts';
import { findingInWords } from './finding-in-words.ts';
import { pagefindIndex } from './pagefind-index.ts';
import { renderPlace } from './render-place.ts';

// A passage stays in its field: it is neither sent nor written into the address.
const to = urls(document.documentElement.dataset.base ?? '/');
const index = pagefindIndex(to.pagefind);
const form = element<HTMLFormElement>('verify-form');
const field = element<HTMLTextAreaElement>('quotation');
const status = element('verify-status');
const list = element('places');
const more = element<HTMLButtonElement>('more-places');
const cached = new Map<string, Promise<unknown>>();
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
  // It goes, and would take the focus with it.
  if (document.activeElement === more) status.focus();
  more.hidden = true;
  const refusal = refuse(pasted);
  status.textContent = refusal ?? '正在核对……';
  markInvalid(refusal !== undefined);
  try {
    const finding = refusal ? undefined : await ask(pasted, most);
    if (run !== current) return;
    if (finding) show(finding, most);
  } catch {
    if (run !== current) return;
    status.textContent = '核对没有成功，请检查网络后再试。';
  }
  document.documentElement.dataset.verify = 'ready';
}

/** What is wrong belongs to the field, where it can be mended (WCAG 2.2, 3.3.1). */
function markInvalid(invalid: boolean): void {
  field.setAttribute('aria-invalid', String(invalid));
  field.setAttribute('aria-describedby', invalid ? `${status.id} quotation-hint` : 'quotation-hint');
  if (invalid) field.focus();
}

function refuse(pasted: string): string | undefined {
  const { length } = readWording(pasted, new Map()).codes;
  if (length < shortestQuotation) return `请贴上至少${shortestQuotation}个字；更短的字句请用检索。`;
  const characters = [...pasted.trim()].length;
  if (characters > longestQuotation)
    return `现有${characters}字，一次最多核对${longestQuotation}字，请分段核对。`;
  return undefined;
}

async function ask(pasted: string, most: number): Promise<Finding> {
  const variants = readVariants(await load<string>(to.variants));
  const readText = (id: string) => load<SearchText>(to.searchText(id));
  return checkQuotation(pasted, { index, readText, variants }, most);
}

function show(finding: Finding, most: number): void {
  const { places, editors, unread } = finding;
  status.textContent = findingInWords(finding);
  list.append(...[...places, ...editors].map((place) => renderPlace(place, addressOf(place))));
  more.hidden = unread === 0;
  more.onclick = () => check(most + readAtOnce);
}

const addressOf = ({ document: { id }, passages }: Place) => to.document(id, passages[0]?.id);

/** What was loaded once is not asked for again; what failed is. */
function load<T>(address: string): Promise<T> {
  const loading = (cached.get(address) ?? fetchJson(address)) as Promise<T>;
  cached.set(address, loading);
  loading.catch(() => cached.delete(address));
  return loading;
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No element #${id}.`);
  return found as T;
}
