import { lastDay } from '#domain/document/schema/partial-date.ts';
import { precisionOf } from '#domain/number/calendar.ts';
import { numeralCharacters, parseNumeral } from '#domain/text/numeral.ts';

const numeral = `[${numeralCharacters}]{1,4}`;
const year = `(?<year>(?:${numeral}|[当本今次明翌每])年)`;
const part = `(?<month>${numeral})月(?:份)?(?:(?<day>${numeral})日|(?<stretch>[上中下]旬|[底末]))`;
const hour =
  '(?:[（(][^（()）]{1,6}[）)])?(?:(?:上午|下午)?\\d{1,2}(?:[:：]\\d{2}|[时点]半|[时点](?:\\d{1,2}分)?))?(?:下班)?';

/** 2024年5月31日, 10月底, 次年1月15日17:00, 2024年底. */
export const dayPattern = `(?:${year}?${part}|(?<wholeYear>(?:${numeral}|[当本今次明翌每])年)[底末])${hour}`;

/** The day that a match of `dayPattern` means, in a text that was signed on a known day. */
export function dayMeant(groups: Record<string, string | undefined>, signed?: string): string | undefined {
  const { month, day, stretch } = groups;
  const monthNumber = month === undefined ? 12 : parseNumeral(month);
  const yearNumber = yearMeant(groups.year ?? groups.wholeYear, monthNumber, signed);
  if (!yearNumber || !monthNumber) return undefined;
  const value = `${String(yearNumber).padStart(4, '0')}-${String(monthNumber).padStart(2, '0')}`;
  if (precisionOf(value) !== 'month') return undefined;
  if (stretch === '上旬') return `${value}-10`;
  if (stretch === '中旬') return `${value}-20`;
  if (day === undefined) return lastDay(value);
  const exact = `${value}-${String(parseNumeral(day) ?? 0).padStart(2, '0')}`;
  return precisionOf(exact) && exact;
}

function yearMeant(
  words: string | undefined,
  month: number | undefined,
  signed: string | undefined,
): number | undefined {
  const name = words?.slice(0, -1) ?? '';
  const stated = parseNumeral(name);
  if (stated) return stated > 1000 ? stated : undefined;
  if (!signed || name === '每') return undefined;
  const current = Number(signed.slice(0, 4));
  if (/[次明翌]/.test(name)) return current + 1;
  // A day without a year lies ahead: a notice of November that asks for 1月15日 means the next year.
  const isPast = !name && month !== undefined && month < Number(signed.slice(5, 7));
  return isPast ? current + 1 : current;
}
