import type { Finding } from '#search/quotation/check-quotation.ts';
import type { DifferenceKind, Piece } from '#search/quotation/differences.ts';
import type { Place } from '#search/quotation/place.ts';

/** Puts a finding into words, the most important first. */
export function findingInWords({ places, editors, source, unread }: Finding): string {
  const [place] = places;
  return [
    place ? verdictOf(place, places.length) : '',
    !place && editors.length > 0 ? '文件原文中没有这段文字。' : '',
    !place && editors.length === 0 ? '本库没有这段文字。' : '',
    editors.length > 0
      ? `见于编者所写的摘要或情况（${editors.length}处），不是文件原文，不可作为原文引用。`
      : '',
    place?.reordered ? '各段的先后与原文不同。' : '',
    source ? `“${source}”是引文注明的出处，未比对。` : '',
    unread > 0 ? `另有${unread}件文件可能含有这段文字，尚未核对。` : '',
  ].join('');
}

function verdictOf({ verdict, parts }: Place, places: number): string {
  const where = places > 1 ? `，见于${places}处` : '';
  const kinds = new Set(parts.flat().map(({ kind }) => kind));
  const words = parts.flat().filter(({ kind }) => kind === 'wording').length;
  if (verdict === 'verbatim') return `与原文一致${where}。`;
  if (verdict === 'nearly') return `与原文相近${where}，有${words}处字词不同。`;
  if (verdict === 'close') return `本库没有这段文字。最接近的一处列在下面，有${words}处字词不同。`;
  const names = formKinds.filter((kind) => kinds.has(kind)).map((kind) => kindNames[kind]);
  return `字词与原文相同${where}，${names.join('、')}不同。`;
}

const kindNames: Record<DifferenceKind, string> = {
  wording: '字词',
  variant: '字形（繁体、异体）',
  punctuation: '标点',
  width: '全半角或大小写',
  space: '空格',
};
const formKinds: DifferenceKind[] = ['variant', 'punctuation', 'width', 'space'];

/** Differences of a kind that are described; the rest is only marked. */
const longestList = 12;

/**
 * Puts differences into words with both readings: those of wording first, one line each; then one line for
 * each other kind.
 */
export function differencesInWords(parts: Place['parts']): string[] {
  const of = (kind: DifferenceKind) => parts.flat().filter((piece) => piece.kind === kind);
  const wording = countEqual(of('wording').map(readings));
  const rest = wording.length - longestList;
  return [
    ...wording.slice(0, longestList).map((reading) => `${kindNames.wording}不同：${reading}。`),
    ...(rest > 0 ? [`字词另有${rest}种不同，见上文所标。`] : []),
    ...formKinds.filter((kind) => of(kind).length > 0).map((kind) => lineOf(kind, of(kind))),
  ];
}

/** 标点3处（引文 → 原文）：, → ，（2处）；无 → 。 */
function lineOf(kind: DifferenceKind, pieces: readonly Piece[]): string {
  const head = `${kindNames[kind]}${pieces.length}处`;
  if (kind === 'space') return head;
  const all = countEqual(
    pieces.map(({ quoted, held }) => `${quoted.trim() || '无'} → ${held.trim() || '无'}`),
  );
  const more = all.length > longestList ? '；等' : '';
  return `${head}（引文 → 原文）：${all.slice(0, longestList).join('；')}${more}`;
}

/** Merges equal lines and appends their count. */
function countEqual(lines: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => (count > 1 ? `${line}（${count}处）` : line));
}

function readings({ quoted, held }: Piece): string {
  const show = (text: string) => `“${text.trim().replace(/\s*\n\s*/g, '⏎')}”`;
  if (!held.trim()) return `引文多${show(quoted)}`;
  if (!quoted.trim()) return `引文少${show(held)}`;
  return `引文作${show(quoted)}，原文作${show(held)}`;
}
