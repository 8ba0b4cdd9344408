import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textFragment } from './text-fragment.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The directive for the words between ⟦ and ⟧ in a page, decoded except for its own commas. */
function directiveOf(marked: string): string | undefined {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const directive = textFragment(marked.replace(/[⟦⟧]/g, ''), start, end, segmenter);
  return directive?.split(',').map(decodeURIComponent).join(' , ');
}

const cases: [string, string, string | undefined][] = [
  ['whole words', '要⟦加强⟧组织领导。', '加强'],
  ['the edges of words', '深化技能人员⟦职业资⟧格制度。', '职业资格'],
  ['space around', '甲乙⟦ \n加强领导\n ⟧丙', '加强领导'],
  [
    'words that stand before, by what is around',
    '加强领导。\n二、切实⟦加强领导⟧，落实。',
    '切实- , 加强领导 , -，',
  ],
  ['words that stand after, as they are', '切实⟦加强领导⟧。\n加强领导。', '加强领导'],
  ['words before in another width and case', '第〔2〕号ＡＢ款\n按第〔2〕号⟦AB⟧款', '按第〔2〕号- , AB , -款'],
  ['the beginning of a block, by the end of the one before', '总则\n一、附则\n末段\n⟦总则⟧', '末段- , 总则'],
  [
    'a block that stands before, where nothing in it tells the words apart',
    '目录\n一、切实加强领导\n正文\n一、切实⟦加强⟧领导',
    '正文- , 一、切实加强领导',
  ],
  ['all of a text', '⟦总则⟧', '总则'],
  ['words of two blocks', '各区：\n⟦请办。\n照办。⟧', '请办。 , 照办。'],
  ['nothing', '各区⟦⟧：', undefined],
  ['nothing but space', '各区⟦ \n⟧：', undefined],
  ['nothing that can be told apart', `${'甲\n'.repeat(40)}⟦甲⟧${'\n甲'.repeat(40)}`, undefined],
];

for (const [name, marked, expected] of cases)
  test(`leads to ${name}`, () => assert.equal(directiveOf(marked), expected));

test('names long words by their beginning and end', () => {
  const long =
    '坚持立德树人提高质量促进就业服务发展为导向，积极开展技工院校双品牌建设，继续实施产教融合工程项目';
  const directive = directiveOf(`前段。⟦${long}⟧。后段`) ?? '';
  const [start = '', end = ''] = directive.split(' , ');
  assert.ok(long.startsWith(start) && long.endsWith(end), directive);
  assert.ok(start.length + end.length < 30, directive);
});

test('escapes what belongs to the syntax, and what ends a link in chats', () => {
  const page = "a-b, c & (d) '*' 甲";
  assert.equal(
    textFragment(page, 0, page.length, segmenter),
    'a%2Db%2C%20c%20%26%20%28d%29%20%27%2A%27%20%E7%94%B2',
  );
});

/** What a browser does with a directive: the first place that fits, each part within one block. */
function firstMatch(page: string, directive: string): [number, number] | undefined {
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? '') : '';
  const suffix = parts.at(-1)?.startsWith('-') ? decodeURIComponent(parts.pop()?.slice(1) ?? '') : '';
  const [start = '', end] = parts.map(decodeURIComponent);
  const skip = (at: number) => at + (/^\s*/.exec(page.slice(at))?.[0].length ?? 0);
  for (let at = page.indexOf(prefix); at >= 0; at = page.indexOf(prefix, at + 1)) {
    const from = prefix ? skip(at + prefix.length) : page.indexOf(start, at);
    if (from < 0) return undefined;
    if (!page.startsWith(start, from)) continue;
    for (let to = from + start.length; ; ) {
      if (end !== undefined) {
        const found = page.indexOf(end, to);
        if (found < 0) break;
        to = found + end.length;
      }
      if (page.startsWith(suffix, skip(to))) return [from, to];
      if (end === undefined) break;
    }
  }
  return undefined;
}

test('leads to the widened words and no others, whatever the page', () => {
  // A page as shown has no runs of spaces.
  const page = fc
    .string({ unit: fc.constantFrom(...'甲乙丙加强领导一、。 \n'), minLength: 1, maxLength: 120 })
    .map((text) => text.replace(/ +/g, ' '));
  const place = page.chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)));
  fc.assert(
    fc.property(place, ([text, a, b]) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const directive = textFragment(text, from, to, segmenter);
      if (directive === undefined) return;
      const [start, end] = firstMatch(text, directive) ?? [];
      assert.ok(start !== undefined && end !== undefined, directive);
      const chosen = text.slice(from, to);
      assert.ok(text.slice(start, end).includes(chosen.trim()), directive);
      assert.ok(start <= from + chosen.search(/\S/) && end >= from + chosen.trimEnd().length, directive);
    }),
  );
});
