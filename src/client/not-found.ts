import { formatDocumentNumber } from '#domain/number/document-number.ts';
import { readWholeNumber } from '#search/shared/number-parts.ts';
import { urls } from '#site/urls.ts';
import { create } from './shared/create.ts';

// Offers to search for the document number in an address that was not found.
const routes = urls(document.documentElement.dataset.base ?? '/');
const place = document.querySelector<HTMLElement>('#not-found-number');
const number = numberIn(location.pathname);
if (place && number) {
  const words = create('span', { className: 'nowrap' }, `检索 ${number}`);
  place.append('地址中有发文字号：', create('a', { href: routes.search(number) }, words));
  place.hidden = false;
  const field = document.querySelector<HTMLInputElement>('#q');
  if (field) field.value = number;
}

function numberIn(path: string): string | undefined {
  for (const part of path.split('/')) {
    const found = readWholeNumber(decode(part));
    if (found) return formatDocumentNumber(found);
  }
  return undefined;
}

/** A chat app may have cut an encoded character in two. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return part;
  }
}
