import { formatNumeral } from '#domain/text/numeral.ts';

/** A block as printed, with the zone and the ids that it must get, the outermost first. */
export interface Printed {
  text: string;
  zone: string;
  ids: string[];
}

/** A clause, its own paragraphs, and the clauses below it. */
export interface Tree {
  paragraphs: number;
  children: Tree[];
}

export const join = (parent: string, own: string): string => (parent ? `${parent}__${own}` : own);

/** Words that no reader takes for anything else, each time others. */
function wordMaker(): () => string {
  let n = 0;
  const stems = '甲乙丙丁戊己庚辛壬癸';
  return () => {
    n++;
    return [...String(n)].map((digit) => stems.charAt(Number(digit))).join('');
  };
}

const markers: Record<string, (n: number) => string> = {
  chp: (n) => `第${formatNumeral(n)}章　`,
  subchp: (n) => `第${formatNumeral(n)}节　`,
  sec: (n) => `${formatNumeral(n)}、`,
  para: (n) => `（${formatNumeral(n)}）`,
  subpara: (n) => `${n}.`,
  point: (n) => `（${n}）`,
  indent: (n) => '①②③④⑤⑥⑦⑧⑨'.charAt(n - 1),
};

/** Prints a text as official documents number it, its kinds of clauses in the order of `kinds`. */
export function printOfficial(trees: readonly Tree[], kinds: readonly string[], part: string): Printed[] {
  const word = wordMaker();
  const print = (siblings: readonly Tree[], depth: number, parent: string): Printed[] =>
    siblings.flatMap(({ paragraphs, children }, i) => {
      const kind = kinds[depth] ?? 'sec';
      const id = join(parent, `${kind}_${i + 1}`);
      const below = depth + 1 < kinds.length ? print(children, depth + 1, id) : [];
      const own = Array.from({ length: Math.max(paragraphs, below.length > 0 ? 0 : 1) }, (_, n) => ({
        text: `${word()}要做好。`,
        zone: 'body',
        ids: [join(id, `p_${n + 1}`)],
      }));
      return [{ text: `${markers[kind]?.(i + 1)}${word()}`, zone: 'body', ids: [id] }, ...own, ...below];
    });
  return print(trees, 0, part);
}

/** Prints a statute: chapters, articles counted through them, 款 (`paragraphs`), 项 and 目. */
export function printStatute(chapters: readonly Tree[], hasChapters: boolean, part: string): Printed[] {
  const word = wordMaker();
  let article = 0;
  const printArticle = ({ paragraphs, children }: Tree): Printed[] => {
    const id = join(part, `art_${++article}`);
    return Array.from({ length: Math.max(1, paragraphs) }, (_, n) => {
      const own = join(id, `para_${n + 1}`);
      // 项 stand below every other 款.
      const items = n % 2 === 0 ? children : [];
      const text = `${n === 0 ? `第${formatNumeral(article)}条　` : ''}${word()}${items.length > 0 ? '包括下列各项：' : '应当登记。'}`;
      return [{ text, zone: 'body', ids: n === 0 ? [id, own] : [own] }, ...printItems(items, own)];
    }).flat();
  };
  const printItems = (items: readonly Tree[], parent: string): Printed[] =>
    items.flatMap(({ children }, i) => {
      const id = join(parent, `point_${i + 1}`);
      const below = children.map((_, n) => ({
        text: `${n + 1}.${word()}；`,
        zone: 'body',
        ids: [join(id, `indent_${n + 1}`)],
      }));
      return [{ text: `（${formatNumeral(i + 1)}）${word()}；`, zone: 'body', ids: [id] }, ...below];
    });
  if (!hasChapters) return chapters.flatMap(printArticle);
  return chapters.flatMap(({ children }, i) => [
    { text: `第${formatNumeral(i + 1)}章　${word()}`, zone: 'body', ids: [join(part, `chp_${i + 1}`)] },
    ...(children.length > 0 ? children : [{ paragraphs: 1, children: [] }]).flatMap(printArticle),
  ]);
}

const outline = ['sec', 'subsec', 'cl', 'subcl'];

/** Prints a decimal outline. */
export function printDecimal(trees: readonly Tree[], part: string): Printed[] {
  const word = wordMaker();
  const print = (siblings: readonly Tree[], numbers: number[], parent: string): Printed[] =>
    siblings.flatMap(({ paragraphs, children }, i) => {
      const own = [...numbers, i + 1];
      const id = join(parent, `${outline[own.length - 1]}_${i + 1}`);
      const below = own.length < outline.length ? print(children, own, id) : [];
      const text = Array.from({ length: Math.max(paragraphs, below.length > 0 ? 0 : 1) }, (_, n) => ({
        text: `${word()}要做好。`,
        zone: 'body',
        ids: [join(id, `p_${n + 1}`)],
      }));
      return [{ text: `${own.join('.')}　${word()}`, zone: 'body', ids: [id] }, ...text, ...below];
    });
  return print(trees, [], part);
}
