import type { Zone } from '#domain/text/zone.ts';
import type { Piece } from './piece.ts';

/** What is compared, as an author writes it. */
export interface Case {
  source: string;
  pieces: Piece[];
  corrections?: object[];
  withheld?: object[];
}

export const piece = (place: string, text: string, zone: Zone = 'body', line = 7): Piece => ({
  place,
  zone,
  text,
  line,
});
export const why = { reason: '识别' };
export const rule = (fields: object) => ({
  ranges: [{ first: '登', last: '办' }],
  count: 1,
  ...why,
  ...fields,
});
const entry = (fields: object) => ({ place: 'sec_1', ...why, ...fields });

export const one = (text: string) => [piece('sec_1', text)];

/** Differences as offset, reading, rule; what is reported as code, place in the front matter, arguments. */
export const collateCases: [string, Case, string[], ...string[][]][] = [
  ['nothing where both read alike', { source: '一、登记', pieces: one('一、登记') }, []],
  [
    'nothing of white space, joined lines, pages and a byte order mark',
    {
      source: '\uFEFF一、登\r\n\f\n 记　办\n',
      pieces: [piece('sec_1', '一、登记'), piece('sec_1__p_1', '办')],
    },
    [],
  ],
  [
    'a rule at each of its places',
    {
      source: '(甲)登(记),办(乙)',
      pieces: one('(甲)登（记），办(乙)'),
      corrections: [rule({ replace: { '(': '（', ')': '）', ',': '，' }, count: 3 })],
    },
    ['4 (→（ 0', '6 )→） 0', '7 ,→， 0'],
  ],
  [
    'nothing of a mark that a rule could change and did not',
    { source: '登(记(办', pieces: one('登（记(办'), corrections: [rule({ replace: { '(': '（' } })] },
    ['1 (→（ 0'],
  ],
  [
    'a mark outside the range of its rule',
    {
      source: '(各地要认真登(办',
      pieces: one('（各地要认真登（办'),
      corrections: [rule({ replace: { '(': '（' } })],
    },
    ['7 (→（ 0'],
    ['source-differs', '', 'sec_1 [(]各地要认真登(办 [（]各地要认真登（办'],
  ],
  [
    'a mark that was taken out, once and from two that stood together',
    { source: '登*记**办', pieces: one('登记*办'), corrections: [rule({ replace: { '*': '' }, count: 2 })] },
    ['1 *→ 0', '4 *→ 0'],
  ],
  [
    'a radical, and what nobody sees, without a correction',
    { source: '\uFEFF一、⼯\u200B作 ⻋\n办\uFEFF', pieces: one('一、工作车办') },
    ['3 ⼯→工 undefined', '4 \u200B→ undefined', '7 ⻋→车 undefined', '10 \uFEFF→ undefined'],
  ],
  [
    'a radical in its source that the file has not, with a correction after it',
    {
      source: '登⺇(办',
      pieces: one('登𠘨（办'),
      corrections: [rule({ replace: { '(': '（' } })],
    },
    ['1 ⺇→𠘨 undefined', '2 (→（ 0'],
  ],
  [
    'a radical in words that a correction changes as that correction alone',
    {
      source: '⼄登⼯作办',
      pieces: one('乙登劳动办'),
      corrections: [rule({ replace: { 工作: '劳动' } })],
    },
    ['0 ⼄→乙 undefined', '2 工作→劳动 0'],
  ],
  [
    'another character than the radical means',
    { source: '登⼯办', pieces: one('登土办') },
    [],
    ['source-differs', '', 'sec_1 登[工]办 登[土]办'],
  ],
  [
    'the longer reading of two',
    {
      source: '登...办',
      pieces: one('登……办'),
      corrections: [rule({ replace: { '.': '。', '...': '……' } })],
    },
    ['1 ...→…… 0'],
  ],
  [
    'a range over several pieces',
    {
      source: '登\n(记)\n办',
      pieces: [piece('sec_1', '登'), piece('sec_1__p_1', '（记）'), piece('sec_1__p_2', '办')],
      corrections: [rule({ replace: { '(': '（', ')': '）' }, count: 2 })],
    },
    ['2 (→（ 0', '4 )→） 0'],
  ],
  [
    'a rule that counts wrong',
    { source: '登(办', pieces: one('登（办'), corrections: [rule({ replace: { '(': '（' }, count: 2 })] },
    ['1 (→（ 0'],
    ['correction-count', 'corrections.0', '2 1'],
  ],
  [
    'a rule that no longer applies',
    { source: '登（办', pieces: one('登（办'), corrections: [rule({ replace: { '(': '（' } })] },
    [],
    ['correction-count', 'corrections.0', '1 0'],
  ],
  [
    'a range that is not in the text',
    {
      source: '登(办',
      pieces: one('登（办'),
      corrections: [rule({ ranges: [{ first: '登', last: '无' }], replace: { '(': '（' } })],
    },
    [],
    ['words-not-found', 'corrections.0.ranges.0', '正文 无'],
    ['source-differs', '', 'sec_1 登[(]办 登[（]办'],
  ],
  [
    'a single change',
    {
      source: '提高质量，促进就业',
      pieces: one('提高质量、促进就业'),
      corrections: [entry({ from: '量，促', to: '量、促' })],
    },
    ['3 量，促→量、促 0'],
  ],
  [
    'words that were taken out where they stand twice',
    { source: '甲乙丙甲乙丁', pieces: one('甲乙丙丁'), corrections: [entry({ from: '甲乙', to: '' })] },
    ['3 甲乙→ 0'],
  ],
  [
    'words that were put in, in a zone',
    {
      source: '（印发）',
      pieces: [piece('notes', '（已印发）', 'notes')],
      corrections: [entry({ place: 'notes', from: '（印', to: '（已印' })],
    },
    ['0 （印→（已印 0'],
  ],
  [
    'a change in another place',
    {
      source: '甲各地都要认真\n甲',
      pieces: [piece('sec_1', '乙各地都要认真'), piece('sec_2', '乙')],
      corrections: [entry({ place: 'sec_2', from: '甲', to: '乙' })],
    },
    ['8 甲→乙 0'],
    ['source-differs', '', 'sec_1 [甲]各地都要认真甲 [乙]各地都要认真乙'],
  ],
  [
    'a change in a place that does not exist',
    { source: '甲', pieces: one('甲'), corrections: [entry({ place: 'sec_3', from: '甲', to: '乙' })] },
    [],
    ['place-unknown', 'corrections.0.place', 'sec_3 sec_1'],
  ],
  [
    'a withheld zone, its labels and nothing else',
    {
      source: '办。\n\n联系方式：\n人：██\n电话：███\n\n甲市',
      pieces: [piece('sec_1', '办。'), piece('signature', '甲市', 'signature')],
      withheld: [{ zone: 'contact' }],
    },
    [],
  ],
  [
    'a withheld zone at the end',
    { source: '办。\n电话：███', pieces: one('办。'), withheld: [{ zone: 'contact' }] },
    [],
  ],
  [
    'a line beside a withheld zone that can be read',
    {
      source: '办。\n电话：███\n望遵照执行\n甲市',
      pieces: [piece('sec_1', '办。'), piece('signature', '甲市', 'signature')],
      withheld: [{ zone: 'contact' }],
    },
    [],
    ['source-differs', '', 'signature 办。电话：███[望遵照执行]甲市 （不显示）'],
  ],
  [
    'a withheld zone of which nothing is masked',
    { source: '办。甲市', pieces: one('办。甲市'), withheld: [{ zone: 'contact' }] },
    [],
    ['withheld-not-masked', 'withheld.0', 'contact'],
  ],
  ['nothing of masked words that stay masked', { source: '请找██办', pieces: one('请找██办') }, []],
  [
    'a word where the source is masked, without saying it',
    { source: '请找██办', pieces: one('请找张三办') },
    [],
    ['source-differs', '', 'sec_1 请找[██]办 （不显示）'],
  ],
  [
    'nothing of the words of a zone that is withheld and still there',
    {
      source: '办理。\n甲市',
      pieces: [piece('sec_1', '办法。'), piece('contact', '张三'), piece('signature', '甲市')].map((item) =>
        item.place === 'contact' ? { ...item, zone: 'contact' as const } : item,
      ),
      withheld: [{ zone: 'contact' }],
    },
    [],
    ['withheld-not-masked', 'withheld.0', 'contact'],
    ['source-differs', '', 'sec_1 （不显示） 办[法。██]甲市'],
  ],
  [
    'a sentence that was left out and one that was put in',
    {
      source: '第一句话说明来意。第二句话说明办法。第三句话说明期限。',
      pieces: one('第一句话说明来意。第三句话说明期限。第四句话是编的。'),
    },
    [],
    [
      'source-differs',
      '',
      'sec_1 …句话说明来意。第[二句话说明办法。第]三句话说明期限。 …句话说明来意。第[]三句话说明期限。…',
    ],
    ['source-differs', '', 'sec_1 …三句话说明期限。[] …三句话说明期限。[第四句话是编的。]'],
  ],
];
