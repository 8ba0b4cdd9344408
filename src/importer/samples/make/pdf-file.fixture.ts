/** Objects of a PDF, by their numbers; 1 is the catalogue, 2 the tree of pages (ISO 32000-1, 7.5). */
export type PdfObjects = Record<number, string>;

/** Writes objects with a table of where they begin. Every character is one byte. */
export function pdf(objects: PdfObjects): Uint8Array {
  let file = '%PDF-1.7\n';
  const numbers = Object.keys(objects).map(Number);
  const places = new Map<number, number>();
  for (const number of numbers) {
    places.set(number, file.length);
    file += `${number} 0 obj\n${objects[number]}\nendobj\n`;
  }
  const start = file.length;
  const size = Math.max(...numbers) + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n`;
  for (let number = 1; number < size; number++) {
    const place = places.get(number);
    file += place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  }
  file += `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

export const stream = (data: string, more = ''): string =>
  `<< /Length ${data.length} ${more}>>\nstream\n${data}\nendstream`;

/** A font that is not embedded, whose codes one of Adobe's character maps decodes. */
const font = (encoding: string, ordering = 'GB1'): string =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 800 /StemV 90 >> >>] >>`;

const hexOf = (bytes: readonly number[]) => bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Words in UniGB-UCS2-H. */
export const ucs2 = (words: string): string =>
  `<${hexOf([...words].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]))}>`;

/** Words in GBK-EUC-H. */
export function gbk(words: string): string {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, [number, number]>();
  for (let high = 0x81; high < 0xff; high++)
    for (let low = 0x40; low < 0xff; low++) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return `<${hexOf([...words].flatMap((letter) => codes.get(letter) ?? letter.charCodeAt(0)))}>`;
}

/** Words at a place, in any encoding. `mode` 3 draws no ink. */
export const show = (
  x: number,
  y: number,
  code: string,
  { size = 16, mode = 0, matrix = '1 0 0 1' } = {},
): string => `BT /F1 ${size} Tf ${mode} Tr ${matrix} ${x} ${y} Tm ${code} Tj ET\n`;

/** The one picture of a file, over a box. */
export const image = (x: number, y: number, width: number, height: number): string =>
  `q ${width} 0 0 ${height} ${x} ${y} cm /Im1 Do Q\n`;

export interface PdfPages {
  contents: string[];
  encoding?: string;
  ordering?: string;
  /** Inside each page. */
  more?: string;
  catalogue?: string;
  objects?: PdfObjects;
}

const [firstPage, firstContent] = [20, 60];

/** A file of pages of A4 with one font and one picture. */
export function pages({
  contents,
  encoding = 'UniGB-UCS2-H',
  ordering,
  more = '',
  catalogue = '',
  objects = {},
}: PdfPages): Uint8Array {
  const kids = contents.map((_, i) => `${firstPage + i} 0 R`).join(' ');
  const all: PdfObjects = {
    1: `<< /Type /Catalog /Pages 2 0 R ${catalogue}>>`,
    2: `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    3: font(encoding, ordering),
    4: stream(
      '\x80',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 ',
    ),
  };
  for (const [i, content] of contents.entries()) {
    all[firstPage + i] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${firstContent + i} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 4 0 R >> >> ${more}>>`;
    all[firstContent + i] = stream(content);
  }
  return pdf({ ...all, ...objects });
}
