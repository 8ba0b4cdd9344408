import { documentNumberKey } from '#domain/number/document-number.ts';
import type { Citation } from './citation.ts';

/** What a citation leads to. */
export interface Resolution {
  /** Id of the document of this library; undefined when it holds none. */
  to?: string;
  /** Id of the text in it that bears the title, where that is printed with the document: `att_1`. */
  within?: string;
  /**
   * Why the citation as printed is not sure: its number is doubtful, or is not that of the titled document;
   * or why the text held is not the one meant.
   */
  doubt?: 'number-doubtful' | 'number-differs' | 'title-differs' | 'version-differs';
}

/** Look-ups in a library. Injected, so that neither finding nor resolving depends on one. */
export interface Lookup {
  /**
   * By a number's key; `own` is false where the document is only cited by that number, its own being
   * doubtful.
   */
  byNumber(key: string): { id: string; own: boolean } | undefined;
  /** By a title as printed; undefined where none or more than one document bears it. */
  byTitle(title: string): string | undefined;
  /** Whether the document bears the title, even if others bear it too. */
  bearsTitle(id: string, title: string): boolean;
  /** The text with that title which one document prints with itself; undefined where several do. */
  partByTitle(title: string): { id: string; part: string } | undefined;
  /** The text with that title which this document prints with itself. */
  partOf(id: string, title: string): string | undefined;
  /**
   * Whether the document says which years its text is of, and `year` is none of them. The library holds one
   * text per document.
   */
  isOtherVersion(id: string, year: number): boolean;
  /** The document has an established number of its own. */
  hasNumber(id: string): boolean;
}

/**
 * Finds the document that a citation means, or the text in it: 《办法》 may be printed with the notice that
 * bears the number. Where number and title name two documents, the title wins: numbers are misprinted more
 * often.
 */
export function resolveCitation(citation: Citation, lookup: Lookup): Resolution {
  const resolution = resolveDocument(citation, lookup);
  const year = Number(/^[0-9]{4}/.exec(citation.version ?? '')?.[0]);
  const differs = year > 0 && resolution.to !== undefined && lookup.isOtherVersion(resolution.to, year);
  return differs && !resolution.doubt ? { ...resolution, doubt: 'version-differs' } : resolution;
}

function resolveDocument({ number, title }: Citation, lookup: Lookup): Resolution {
  const numbered = number && lookup.byNumber(documentNumberKey(number));
  const titled = title === undefined ? undefined : lookup.byTitle(title);
  if (titled !== undefined && titled !== numbered?.id) {
    const differs = numbered || (number && lookup.hasNumber(titled));
    return differs ? { to: titled, doubt: 'number-differs' } : { to: titled };
  }
  const part = title === undefined ? undefined : lookup.partByTitle(title);
  if (!numbered) {
    if (!part) return {};
    const place = { to: part.id, within: part.part };
    return number && lookup.hasNumber(part.id) ? { ...place, doubt: 'number-differs' } : place;
  }
  const { id, own } = numbered;
  const within = title === undefined ? undefined : lookup.partOf(id, title);
  const place = within === undefined ? { to: id } : { to: id, within };
  if (!own) return { ...place, doubt: 'number-doubtful' };
  if (title === undefined || within !== undefined || lookup.bearsTitle(id, title)) return place;
  return { to: id, doubt: 'title-differs' };
}

/** Tells readers why a citation as printed is doubtful. */
export const doubtNames: Record<NonNullable<Resolution['doubt']>, string> = {
  'number-doubtful': '文号存疑',
  'number-differs': '文号与标题不符，按标题对应',
  'version-differs': '所引版本与本库所收文本不同',
  'title-differs': '标题与文号不符，按文号对应',
};
