import { unifiedIdeograph } from '#domain/text/characters/unified-ideograph.ts';
import type { Finding } from '#importer/finding/finding.ts';
import { excerpt } from '#importer/finding/place.ts';
import { refuse } from '#importer/model/unreadable.ts';
import { isSymbolFont, readSymbol } from '#importer/symbol/read-symbol.ts';
import { placeOf, type Sheet } from './sheet.ts';

const foreign = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;
/** What no font with a character map yields: controls, private use, and U+FFFD. */
const unknown = /(?![\t\n\r])[\p{Cc}\p{Co}\ufffd]/gu;
/** Radicals that fonts for simplified Chinese draw as the simplified ideograph, unlike Unicode's mapping. */
const simplified = new Map([
  ['⼾', '户'],
  ['⾭', '青'],
]);
const unknownSign = '〓';

/**
 * Repairs the letters of sheets in place: radicals become the ideographs that they look like; letters that
 * the font does not map become 〓. Refuses a file whose fonts map too few.
 */
export function repairLetters(sheets: readonly Sheet[]): { refused: Finding[] } | { findings: Finding[] } {
  if (isBroken(sheets)) return refuse('font-broken', {});
  const findings: Finding[] = [];
  let radicals = 0;
  let firstRadical: Finding['place'] | undefined;
  for (const sheet of sheets) {
    for (const run of sheet.runs) {
      const place = () => ({ ...placeOf({ sheet, y: run.y }), words: excerpt(run.text) });
      const text = run.text.replace(foreign, (letter) => {
        const ideograph = simplified.get(letter) ?? unifiedIdeograph(letter);
        if (ideograph !== letter) {
          radicals++;
          firstRadical ??= place();
        }
        return ideograph;
      });
      run.text = text.replace(unknown, (letter) => {
        const font = symbolFontName(run.font ?? '');
        const sign = isSymbolFont(font) && readSymbol(font, letter.codePointAt(0) ?? 0);
        if (sign) return sign;
        const name = `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
        findings.push({ code: 'symbol-unknown', args: { name }, place: place() });
        return unknownSign;
      });
    }
  }
  findings.push(...doubtfulFonts(sheets));
  if (firstRadical)
    findings.push({ code: 'radicals-repaired', args: { count: radicals }, place: firstRadical });
  return { findings };
}

const leastHan = 0.3;
const mostUnknown = 0.02;
/** Hardly any text of some length lacks all of these. */
const common = /[，。、：；（）的一二三年月日]/g;
const longEnough = 60;

/** Without a character map, a font yields its glyph numbers: Latin letters, controls, or rare ideographs. */
function isBroken(sheets: readonly Sheet[]): boolean {
  const text = sheets.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = count(/[^\s\d\p{P}]/gu);
  if (letters === 0) return false;
  const unknowns = count(unknown);
  if (count(/\p{sc=Han}/gu) + count(foreign) < letters * leastHan) return true;
  if (unknowns > 2 && unknowns > letters * mostUnknown) return true;
  return letters >= longEnough && count(common) < letters * 0.01;
}

const strange = /[\u0080-\u024f\p{Cc}\p{Co}\ufffd]/gu;
const fewLetters = 3;

/** Reports fonts with hardly a letter of Chinese texts: they may lack a character map. */
function doubtfulFonts(sheets: readonly Sheet[]): Finding[] {
  const runs = sheets.flatMap((sheet) => sheet.runs.map((run) => ({ ...run, sheet })));
  return [...Map.groupBy(runs, ({ font }) => font)].flatMap(([font, own]): Finding[] => {
    const [first] = own;
    const text = own.map((run) => run.text).join('');
    const count = text.match(strange)?.length ?? 0;
    if (!first || !font || isSymbolFont(symbolFontName(font)) || count < fewLetters) return [];
    if (count < text.replace(/\s/g, '').length / 2) return [];
    const place = { ...placeOf({ sheet: first.sheet, y: first.y }), words: excerpt(first.text) };
    return [{ code: 'letters-doubtful', args: { words: excerpt(text) }, place }];
  });
}

/**
 * Turns the name of a possible symbol font into the one that word processors use: 「ABCDEF+Wingdings2」 into
 * 「wingdings 2」, 「SymbolMT」 into 「symbol」.
 */
const symbolFontName = (name: string): string =>
  name
    .replace(/^[A-Z]{6}\+/, '')
    .replace(/(?:[-,]?Regular|MT)$/i, '')
    .toLowerCase()
    .replace(/^wingdings\s*([23])$/, 'wingdings $1');
