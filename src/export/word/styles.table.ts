import { character, linePitch, twips } from './measures.ts';

/** How a kind of paragraph looks; what is left out is as in the text (仿宋, size 3). */
interface ParagraphLook {
  /** As programs show it. */
  name: string;
  font?: Font;
  /** In points. */
  size?: number;
  red?: true;
  align?: 'left' | 'center' | 'right';
  /** Characters by which its first line is indented. */
  indent?: number;
  /** Characters by which it is set in from either side. */
  setIn?: { left?: number; right?: number };
  /** Blank lines above and below. */
  before?: number;
  after?: number;
  /** Height of a line in points, or as its letters ask for; otherwise a line of the grid. */
  line?: number | 'free';
  rule?: 'red-below' | 'letter-below' | 'letter-above' | 'around';
  keepWithNext?: true;
  newPage?: true;
}

/** In characters: how far the double rule of a letter reaches beyond the type area. */
const beyond = -twips(7) / character;

/** Kinds of paragraphs by their elements on the sheet (GB/T 9704-2012, clause 7). */
export const paragraphLooks = {
  Text: { name: '公文正文', indent: 2 },
  Flush: { name: '主送机关', align: 'left' },
  Mark: { name: '份号密级', font: 'hei', align: 'left' },
  Letterhead: { name: '发文机关标志', font: 'biaosong', red: true, align: 'center', line: 'free' },
  DocumentNumber: { name: '发文字号', align: 'center', before: 2, after: 2, line: 'free', rule: 'red-below' },
  /** Below several numbers, or a number and its 签发人, only the last has the rule. */
  FirstNumber: { name: '发文字号（首行）', align: 'center', before: 2 },
  NextNumber: { name: '发文字号（中行）', align: 'center' },
  LastNumber: { name: '发文字号（末行）', align: 'center', after: 2, line: 'free', rule: 'red-below' },
  LetterMark: {
    name: '信函发文机关标志',
    font: 'biaosong',
    red: true,
    align: 'center',
    line: 'free',
    // 170 mm: 7 mm beyond the type area on either side.
    setIn: { left: beyond, right: beyond },
    rule: 'letter-below',
  },
  LetterNumber: { name: '信函发文字号', align: 'right', before: 0.5, after: 2 },
  LetterFoot: {
    name: '信函首页页脚',
    font: 'song',
    size: 9,
    align: 'left',
    line: 'free',
    setIn: { left: beyond, right: beyond },
    rule: 'letter-above',
  },
  Centred: { name: '居中', align: 'center' },
  Approver: {
    name: '签发人',
    align: 'right',
    after: 2,
    line: 'free',
    rule: 'red-below',
  },
  Title: { name: 'Title', font: 'biaosong', size: 22, align: 'center', after: 1, line: 35 },
  /** Begins a page: the title of a promulgated act, or of an enclosed text without a label. */
  PartTitle: {
    name: '随文文件标题',
    font: 'biaosong',
    size: 22,
    align: 'center',
    after: 1,
    line: 35,
    newPage: true,
  },
  Division: { name: '章节标题', font: 'hei', align: 'center', before: 0.5, after: 0.5, keepWithNext: true },
  Signature: { name: '署名', align: 'right', setIn: { right: 4 }, keepWithNext: true },
  Date: { name: '成文日期', align: 'right', setIn: { right: 4 } },
  AttachmentLabel: { name: '附件标记', font: 'hei', align: 'left', newPage: true, keepWithNext: true },
  Imprint: { name: '版记', size: 14, align: 'left', setIn: { left: 1, right: 1 }, rule: 'around' },
  Cell: { name: '表格文字', size: 12, align: 'left', line: 'free' },
  Note: { name: 'footnote text', size: 9, align: 'left', line: 'free' },
  PageNumber: { name: '页码', font: 'song', size: 14, line: 'free' },
  Apparatus: { name: '编者说明', font: 'song', size: 9, align: 'left', line: 'free' },
} as const satisfies Record<string, ParagraphLook>;

export type ParagraphStyle = keyof typeof paragraphLooks;

export const lookOf = (style: ParagraphStyle): ParagraphLook => paragraphLooks[style];

/** Blank lines and characters in twentieths of a point. */
export const lines = (count: number): number => Math.round(count * linePitch);
export const characters = (count: number): number => Math.round(count * character);

/** Typefaces of GB/T 9704-2012, and what stands for one where it is not installed. */
export const fonts = {
  fangsong: { name: '仿宋_GB2312', otherwise: '仿宋,FangSong,STFangsong' },
  biaosong: { name: '方正小标宋简体', otherwise: '方正小标宋_GBK,小标宋,华文中宋,STZhongsong' },
  hei: { name: '黑体', otherwise: 'SimHei,Heiti SC' },
  kai: { name: '楷体_GB2312', otherwise: '楷体,KaiTi,STKaiti' },
  song: { name: '宋体', otherwise: 'SimSun,Songti SC' },
} as const;

export type Font = keyof typeof fonts;
