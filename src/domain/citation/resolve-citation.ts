import { documentNumberKey } from '#domain/number/document-number.ts';
import type { Citation } from './citation.ts';

/** What a citation leads to. */
export interface Resolution {
  /** Id of the document of this library; undefined when it holds none. */
  to?: string;
  /**
   * Why the citation as printed is not sure: its number is doubtful, or is not that of the titled document.
   */
  doubt?: 'number-doubtful' | 'number-differs' | 'title-differs';
}

/** What a library answers; injected, so that finding and resolving need none. */
export interface Lookup {
  /**
   * By a number's key; `own` is false where the document is only cited by that number, its own being
   * doubtful.
   */
  byNumber(key: string): { id: string; own: boolean } | undefined;
  /** By a title as printed; undefined where none or more than one document bears it. */
  byTitle(title: string): string | undefined;
  /** The document bears the title, be it alone or not. */
  bearsTitle(id: string, title: string): boolean;
  /** The document has an established number of its own. */
  hasNumber(id: string): boolean;
}

/**
 * The document that a citation means. Where number and title name two documents, the title wins, since
 * numbers are the more often misprinted.
 */
export function resolveCitation({ number, title }: Citation, lookup: Lookup): Resolution {
  const numbered = number && lookup.byNumber(documentNumberKey(number));
  const titled = title === undefined ? undefined : lookup.byTitle(title);
  if (titled !== undefined && titled !== numbered?.id) {
    const differs = numbered || (number && lookup.hasNumber(titled));
    return differs ? { to: titled, doubt: 'number-differs' } : { to: titled };
  }
  if (!numbered) return {};
  const { id, own } = numbered;
  if (!own) return { to: id, doubt: 'number-doubtful' };
  return title === undefined || lookup.bearsTitle(id, title)
    ? { to: id }
    : { to: id, doubt: 'title-differs' };
}
