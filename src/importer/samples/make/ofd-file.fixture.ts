import { zip } from '#importer/package/zip.fixture.ts';

/** Pages and parts of an OFD package, written from GB/T 33190-2016. Lengths are millimetres. */
export interface OfdSource {
  /** The content of each page. */
  pages: string[];
  /** Content of a template under all pages. */
  template?: string;
  /** Inside DocInfo and after it. */
  info?: string;
  afterRoot?: string;
  /** Inside CommonData, and after the pages. */
  common?: string;
  afterPages?: string;
  /** A further DocBody. */
  moreBodies?: string;
  parts?: Record<string, string>;
  /** How the paths of pages are written. */
  pathOf?: (page: number) => string;
  /** The prefix of names. */
  prefix?: string;
  /** Of a page. */
  width?: number;
  height?: number;
}

const namespace = 'http://www.ofdspec.org/2016';

export function ofd(source: OfdSource): Uint8Array {
  const {
    pages,
    template,
    info = '',
    afterRoot = '',
    common = '',
    afterPages = '',
    moreBodies = '',
  } = source;
  const { parts = {}, pathOf = (page) => `Pages/Page_${page}/Content.xml`, prefix = 'ofd' } = source;
  const box = `<ofd:PhysicalBox>0 0 ${source.width ?? 210} ${source.height ?? 297}</ofd:PhysicalBox>`;
  const write = (root: string, inside: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><ofd:${root} xmlns:ofd="${namespace}">${inside}</ofd:${root}>`;
  const page = (content: string) =>
    write(
      'Page',
      `<ofd:Area>${box}</ofd:Area>${template ? '<ofd:Template TemplateID="900" ZOrder="Background"/>' : ''}<ofd:Content><ofd:Layer ID="5">${content}</ofd:Layer></ofd:Content>`,
    );
  const files: Record<string, string> = {
    'OFD.xml': write(
      'OFD',
      `<ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID>${info}</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>${afterRoot}</ofd:DocBody>${moreBodies}`,
    ),
    'Doc_0/Document.xml': write(
      'Document',
      `<ofd:CommonData><ofd:PageArea>${box}</ofd:PageArea>${template ? '<ofd:TemplatePage ID="900" BaseLoc="Tpls/Tpl_0/Content.xml"/>' : ''}${common}</ofd:CommonData><ofd:Pages>${pages.map((_, i) => `<ofd:Page ID="${i + 100}" BaseLoc="${pathOf(i)}"/>`).join('')}</ofd:Pages>${afterPages}`,
    ),
    ...Object.fromEntries(pages.map((content, i) => [`Doc_0/Pages/Page_${i}/Content.xml`, page(content)])),
    ...(template && {
      'Doc_0/Tpls/Tpl_0/Content.xml': write(
        'Page',
        `<ofd:Content><ofd:Layer>${template}</ofd:Layer></ofd:Content>`,
      ),
    }),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, inside]) => [name, inside.replace('<ofd:', `<ofd:`)]),
    ),
  };
  const renamed = Object.entries(files).map(([name, xml]) => [
    name,
    xml.replaceAll('ofd:', `${prefix}:`).replaceAll(':ofd=', `:${prefix}=`),
  ]);
  return zip(Object.fromEntries(renamed));
}

/** The root of a part, for those that a sample adds. */
export const part = (root: string, inside: string): string =>
  `<ofd:${root} xmlns:ofd="${namespace}">${inside}</ofd:${root}>`;

/** 三号, the size of a text; and from line to line. */
export const bodySize = 5.644;
export const pitch = 10.2;
const widthOf = (letter: string) => (/[ -~]/.test(letter) ? 0.5 : 1);
export const widthIn = (words: string, size: number): number =>
  [...words].reduce((sum, letter) => sum + widthOf(letter), 0) * size;

export interface TextLook {
  size?: number;
  ctm?: string;
  more?: string;
  inside?: string;
}

/** Words at a place, the base line at 0.85 of the height of the box. */
export function text(x: number, y: number, words: string, look: TextLook = {}): string {
  const { size = bodySize, ctm, more = '', inside = '' } = look;
  const steps = [...words].map((letter) => (widthOf(letter) * size).toFixed(3));
  const box = `${x} ${(y - size * 0.85).toFixed(3)} ${widthIn(words, size).toFixed(3)} ${size}`;
  return `<ofd:TextObject ID="9" Boundary="${box}" Font="3" Size="${size}"${ctm ? ` CTM="${ctm}"` : ''} ${more}>${inside}<ofd:TextCode X="0" Y="${(size * 0.85).toFixed(3)}" DeltaX="${runs(steps.slice(0, -1))}">${words}</ofd:TextCode></ofd:TextObject>`;
}

/** Equal steps are written once, with how many there are. */
function runs(steps: readonly string[]): string {
  const written: string[] = [];
  for (let i = 0; i < steps.length; ) {
    let end = i;
    while (steps[end] === steps[i]) end++;
    written.push(end - i > 2 ? `g ${end - i} ${steps[i]}` : steps.slice(i, end).join(' '));
    i = end;
  }
  return written.join(' ');
}

/** A line from one point to another. */
export const stroke = (x: number, y: number, width: number, height: number): string =>
  `<ofd:PathObject ID="8" Boundary="${x} ${y} ${Math.max(width, 0.2)} ${Math.max(height, 0.2)}" LineWidth="0.2"><ofd:AbbreviatedData>M 0 0 L ${width} ${height}</ofd:AbbreviatedData></ofd:PathObject>`;

const noBegin = /^[，。；：、）》”〕！？℃]/;

/** Breaks a paragraph into lines of so many letters, the first one indented; no line begins with a mark. */
export function breakLines(words: string, letters = 28, indent = 2): string[] {
  const lines: string[] = [];
  let line = '';
  let room = letters - indent;
  for (const piece of words.match(/[ -~]+|./gu) ?? []) {
    const width = widthIn(piece, 1);
    if (width <= room) {
      line += piece;
      room -= width;
      continue;
    }
    const carried = noBegin.test(piece) ? ([...line].at(-1) ?? '') : '';
    lines.push(line.slice(0, line.length - carried.length));
    line = carried + piece;
    room = letters - widthIn(line, 1);
  }
  return [...lines, line];
}
