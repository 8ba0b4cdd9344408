import { zip } from '#importer/package/zip.fixture.ts';

/** XML of the parts of a document; parts left out are not in the file. */
export interface DocxSource {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  header?: string;
  footer?: string;
  settings?: string;
  /** Name of the main part, by default `word/document.xml`. */
  mainName?: string;
  /** Namespaces of ISO/IEC 29500 Strict. */
  strict?: boolean;
}

const roots = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  header: 'hdr',
  footer: 'ftr',
  settings: 'settings',
} as const;

/** Packs a document of WordprocessingML. */
export function docx(source: DocxSource): Uint8Array {
  const main = source.mainName ?? 'word/document.xml';
  const base = source.strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const kinds = Object.keys(roots).filter((kind) => source[kind as keyof typeof roots] !== undefined);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(
      main,
      kinds.map((kind) => `${folder}${kind}.xml`),
    ),
    '_rels/.rels': relationships([`${base}/officeDocument`, main]),
    [main]: root('document', `<w:body>${source.body}</w:body>`, source.strict),
  };
  for (const kind of kinds) {
    const name = kind as keyof typeof roots;
    parts[`${folder}${kind}.xml`] = root(roots[name], source[name] ?? '', source.strict);
  }
  const relations = kinds.map((kind): [string, string] => [`${base}/${kind}`, `${kind}.xml`]);
  parts[`${folder}_rels/${main.slice(folder.length)}.rels`] = relationships(...relations);
  return zip(parts);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function root(name: string, inside: string, strict?: boolean): string {
  const main = strict
    ? 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const spaces = {
    w: main,
    r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
    wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
    pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
    wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
    w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
    m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
    v: 'urn:schemas-microsoft-com:vml',
    o: 'urn:schemas-microsoft-com:office:office',
  };
  const declared = Object.entries(spaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return `${declaration}<w:${name}${declared.join('')}>${inside}</w:${name}>`;
}

function relationships(...pairs: [string, string][]): string {
  const each = pairs.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  const space = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `${declaration}<Relationships xmlns="${space}">${each.join('')}</Relationships>`;
}

function contentTypes(main: string, others: string[]): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const type = (name: string) => `${word}.${/([a-z]+)\.xml$/.exec(name)?.[1]}+xml`;
  const overrides = [
    `<Override PartName="/${main}" ContentType="${word}.document.main+xml"/>`,
    ...others.map((name) => `<Override PartName="/${name}" ContentType="${type(name)}"/>`),
  ];
  const rels = 'application/vnd.openxmlformats-package.relationships+xml';
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${rels}"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

/** A run. */
export const r = (words: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;

/** A paragraph of words, or of what begins with a tag. */
export const p = (inside: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${/^<|^$/.test(inside) ? inside : r(inside)}</w:p>`;

/** Puts a paragraph into a list. */
export const inList = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A level of a list. */
export function lvl(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** Defines lists, numbered from 1, one for each definition. */
export function numbering(...definitions: string[]): string {
  const abstracts = definitions.map(
    (levels, i) => `<w:abstractNum w:abstractNumId="${i + 1}">${levels}</w:abstractNum>`,
  );
  const numbers = definitions.map((_, i) => num(i + 1, i + 1));
  return `${abstracts.join('')}${numbers.join('')}`;
}

export const num = (id: number, definition: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;

/** A complex field. */
export const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>${
    result && `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}`
  }<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export const cell = (inside: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${/^<|^$/.test(inside) ? inside || p('') : p(inside)}</w:tc>`;

export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

export const table = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;

function escapeXml(words: string): string {
  return words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
