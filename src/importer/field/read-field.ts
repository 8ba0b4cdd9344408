import type { Finding, FindingArguments, FindingCode } from '#importer/finding/finding.ts';
import type { Place } from '#importer/finding/place.ts';

/** What a field shows: its stored result, or what can be told from its code. */
export interface ReadField {
  text: string;
  findings: Finding[];
}

/** Fields without a stored result: Word draws them when it shows the page. */
const drawn = /^(?:EQ|FORMCHECKBOX|SYMBOL|AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM|ADVANCE)\b/i;
/** Messages of Word, WPS and LibreOffice for a broken cross-reference. */
const stale =
  /错误[!！]\s*未(?:找到引用源|定义书签)|Error[!:] (?:Reference source|Bookmark) not (?:found|defined)/i;

/**
 * Reads a Word field by its code (ECMA-376-1, 17.16) and its stored result. Fields inside the code are
 * replaced by their results.
 */
export function readField(code: string, result: string, place: Place): ReadField {
  const findings: Finding[] = [];
  const report = <C extends FindingCode>(name: C, args: FindingArguments<C>) =>
    findings.push({ code: name, args, place } as Finding);
  const trimmed = code.trim();
  if (result.trim() === '' && drawn.test(trimmed)) return { text: readDrawn(trimmed, report), findings };
  if (stale.test(result)) report('field-stale', { words: result.trim() });
  if (/^(?:DATE|TIME|PRINTDATE|SAVEDATE)\b/i.test(trimmed) && result.trim()) {
    report('field-date', { words: result.trim() });
  }
  return { text: result, findings };
}

type Report = <C extends FindingCode>(code: C, args: FindingArguments<C>) => void;

function readDrawn(code: string, report: Report): string {
  const ruby = /\\s\s*\\up\s*[\d.]+\s*\(([^()]*)\)\s*[,;，]\s*([^()]*)\)/.exec(code);
  if (ruby) {
    const [, above = '', words = ''] = ruby;
    report('ruby-left', { words: above });
    return words;
  }
  const enclosed = /\\o\s*\\a[clr]\s*\(\s*([○〇△□◇◯])\s*[,;，]\s*([^()]+)\)/i.exec(code);
  if (enclosed) {
    const [, sign = '', words = ''] = enclosed;
    const circled = /[○〇◯]/.test(sign) ? circledNumber(words.trim()) : undefined;
    if (circled === undefined) report('field-enclosed', { words: words.trim() });
    return circled ?? words.trim();
  }
  if (/^ADVANCE/i.test(code)) return '';
  report('field-empty', { code: code.slice(0, 60) });
  return '〓';
}

/** ① to ㊿ are in three ranges of Unicode. */
function circledNumber(words: string): string | undefined {
  const number = /^\d{1,2}$/.test(words) ? Number(words) : 0;
  if (number >= 1 && number <= 20) return String.fromCharCode(0x2460 + number - 1);
  if (number >= 21 && number <= 35) return String.fromCharCode(0x3251 + number - 21);
  if (number >= 36 && number <= 50) return String.fromCharCode(0x32b1 + number - 36);
  return;
}
