import {
  cell,
  type DocxSource,
  field,
  inList,
  lvl,
  num,
  numbering,
  p,
  r,
  row,
  table,
} from './docx.fixture.ts';

const box = (inside: string) => `<w:txbxContent>${inside}</w:txbxContent>`;
const drawn = (inside: string) =>
  `<w:drawing><wp:anchor><wp:docPr id="1" name="文本框 1"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>${inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
export const picture = (names: string) =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" ${names}/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const legacy = (inside: string) => `<w:pict><v:shape><v:textbox>${inside}</v:textbox></v:shape></w:pict>`;
const both = (inside: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawn(box(inside))}</mc:Choice><mc:Fallback>${legacy(box(inside))}</mc:Fallback></mc:AlternateContent></w:r>`;
const deletedMark = '<w:rPr><w:del w:id="1"/></w:rPr>';
const notice = numbering(
  lvl(0, 'chineseCountingThousand', '%1、') +
    lvl(1, 'chineseCountingThousand', '（%2）') +
    lvl(2, 'decimal', '%3.'),
);

export const bodies: [string, string | DocxSource, string[]][] = [
  ['words of several runs', p(r('云岭') + r('市')), ['云岭市']],
  ['white space that is not kept', p('<w:r><w:t> 云 岭 </w:t></w:r>'), ['云 岭']],
  ['white space that is kept', p(r('　　云  岭 ')), ['　　云  岭 ']],
  ['no empty paragraphs', p('甲') + p('') + p(r(' ')) + p('乙'), ['甲', '乙']],
  [
    'tabs and breaks',
    p('<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:t>丁</w:t></w:r>'),
    ['甲⇥乙⏎丙⏎丁'],
  ],
  ['a page break before words', p('<w:r><w:br w:type="page"/><w:t>附件</w:t></w:r>'), ['附件']],
  [
    'hyphens',
    p('<w:r><w:t>3</w:t><w:noBreakHyphen/><w:t>5</w:t><w:softHyphen/><w:t>日</w:t></w:r>'),
    ['3-5日'],
  ],
  [
    'signs of symbol fonts',
    p(
      '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>同意</w:t><w:sym w:font="Wingdings 2" w:char="F0A3"/><w:t>不同意</w:t></w:r>',
    ),
    ['☑同意□不同意'],
  ],
  [
    'letters of a symbol font',
    p(r('þ\uf0a8', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')),
    ['☑□'],
  ],
  ['an unknown sign', p('<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>'), ['〓', '! symbol-unknown']],
  ['a sign without a font', p(r('甲\uf0fe')), ['甲〓', '! symbol-unknown']],
  [
    'hidden words',
    p(r('明') + r('暗', '<w:vanish/>') + r('的', '<w:vanish w:val="0"/>')),
    ['明的', '! text-hidden'],
  ],
  [
    'words hidden by a style',
    {
      body: p(r('明') + r('暗', '<w:rStyle w:val="H"/>')),
      styles: '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>',
    },
    ['明', '! text-hidden'],
  ],
  [
    'words above the line and struck out',
    p(r('5平方米') + r('2', '<w:vertAlign w:val="superscript"/>') + r('旧', '<w:strike/>')),
    ['5平方米2旧', '! text-raised', '! text-struck'],
  ],
  [
    'what is inserted, deleted and moved',
    p(
      `${r('甲')}<w:ins>${r('乙')}</w:ins><w:del><w:r><w:delText>丙丁</w:delText></w:r></w:del><w:moveFrom>${r('戊')}</w:moveFrom><w:moveTo>${r('己')}</w:moveTo>`,
    ),
    ['甲乙己', '! text-deleted'],
  ],
  ['a paragraph whose mark is deleted', p('甲', deletedMark) + p('乙'), ['甲乙', '! text-deleted']],
  [
    'a deleted mark before a table',
    p('甲', deletedMark) + table(row(cell('乙'))),
    ['甲', '| 乙 |', '! text-deleted'],
  ],
  ['a hidden mark', p('甲', '<w:rPr><w:vanish/></w:rPr>') + p('乙'), ['甲乙']],
  ['a large initial', p('云', '<w:framePr w:dropCap="drop"/>') + p('岭市'), ['云岭市']],
  [
    'ruby',
    p(
      '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>pān</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>攀</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>枝</w:t></w:r>',
    ),
    ['攀枝', '! ruby-left'],
  ],
  [
    'a simple field',
    p(`${r('共')}<w:fldSimple w:instr=" NUMPAGES ">${r('3')}</w:fldSimple>${r('页')}`),
    ['共3页'],
  ],
  [
    'a date',
    p(`<w:fldSimple w:instr=" DATE ">${r('2026年1月1日')}</w:fldSimple>`),
    ['2026年1月1日', '! field-date'],
  ],
  ['a field and its code', p(r('见') + field(' REF _a \\h ', r('第三条')) + r('。')), ['见第三条。']],
  ['a field within the code of another', p(field(` IF ${field(' X ', r('1'))} = 1 `, r('甲'))), ['甲']],
  [
    'a field that shows an error',
    p(field(' REF _a ', r('错误！未找到引用源。'))),
    ['错误！未找到引用源。', '! field-stale'],
  ],
  ['a field without a result', p(r('甲') + field(' SEQ 图 ', '')), ['甲', '! field-left']],
  ['a field that shows nothing', p(r('甲') + field(' XE "甲" ', '')), ['甲']],
  ['a sign in a circle', p(field(' eq \\o\\ac(○,3) ', '') + r('甲')), ['③甲']],
  ['a field of a symbol', p(field(' SYMBOL 254 \\f "Wingdings" \\s 12 ', '') + r('甲')), ['☑甲']],
  [
    'a box to tick',
    p(
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
        r('是'),
    ),
    ['☑是'],
  ],
  [
    'a field that never ends',
    p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('甲')}`) + p('乙'),
    ['甲', '乙', '! field-open'],
  ],
  [
    'a field over paragraphs',
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('第一章　总则')}<w:r><w:tab/></w:r>${r('1')}`,
    ) + p(`${r('第二章　附则')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
    ['第一章　总则⇥1', '第二章　附则'],
  ],
  [
    'what stands in wrappers',
    p(
      `<w:smartTag>${r('云')}</w:smartTag><w:hyperlink>${r('岭')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${r('市')}</w:sdtContent></w:sdt><w:customXml>${r('政')}</w:customXml>`,
    ),
    ['云岭市政'],
  ],
  [
    'a control of paragraphs',
    `<w:sdt><w:sdtPr/><w:sdtContent>${p('甲')}${p('乙')}</w:sdtContent></w:sdt>`,
    ['甲', '乙'],
  ],
  [
    'a control that nobody filled in',
    p(`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('单击输入')}</w:sdtContent></w:sdt>`),
    ['单击输入', '! placeholder-kept'],
  ],
  [
    'a text box, once',
    p(both(p('云岭市人民政府文件')) + r('云政发')),
    ['云岭市人民政府文件', '云政发', '! box-placed'],
  ],
  ['an old text box', p(`<w:r>${legacy(box(p('文件')))}</w:r>`), ['文件', '! box-placed']],
  [
    'words drawn as letters',
    p('<w:r><w:pict><v:shape><v:textpath string="云岭市"/></v:shape></w:pict></w:r>'),
    ['云岭市', '! box-placed'],
  ],
  [
    'pictures by what they are called',
    p(r('甲') + picture('name="图片 1"') + picture('name="图片 2" descr="公章"')),
    ['甲', '% 图片 1', '% 公章', '! picture-left', '! picture-left'],
  ],
  ['a line', p(`<w:r><w:pict><v:line/></w:pict></w:r>${r('甲')}`), ['甲']],
  [
    'an object',
    p(
      '<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Equation.3"/></w:object></w:r>' +
        r('甲'),
    ),
    ['甲', '! object-left'],
  ],
  [
    'a formula',
    p(
      '<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>',
    ),
    ['ab', '! formula-flattened'],
  ],
  ['a file within', `<w:altChunk r:id="rId9"/>${p('甲')}`, ['甲', '! chunk-left']],
  [
    'notes',
    {
      body: p(
        `${r('甲')}<w:r><w:endnoteReference w:id="2"/></w:r>${r('乙')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="7"/></w:r>`,
      ),
      footnotes: `<w:footnote w:id="0" w:type="separator">${p('')}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(' 脚注')}`)}${p('第二段')}</w:footnote>`,
      endnotes: `<w:endnote w:id="2">${p('尾注')}</w:endnote>`,
    },
    ['甲[^1]乙[^2]', '[^1]: 尾注', '[^2]: 脚注⏎第二段', '! note-missing'],
  ],
  [
    'comments',
    {
      body: p(`${r('甲')}<w:r><w:commentReference w:id="0"/></w:r>`),
      comments: `<w:comment w:id="0">${p('改')}</w:comment>`,
    },
    ['甲', '! comments-left'],
  ],
  [
    'headers and footers',
    { body: p('甲'), header: p('内部资料'), footer: p(`${r('— ')}${field(' PAGE ', r('1'))}${r(' —')}`) },
    ['甲', '~ 内部资料', '~ — 1 —'],
  ],
  [
    'another name of the main part',
    { body: p('甲'), mainName: 'x/document2.xml', numbering: notice },
    ['甲'],
  ],
  ['strict namespaces', { body: p('甲', inList(1, 0)), numbering: notice, strict: true }, ['一、甲']],
];

export const lists: [string, DocxSource, string[]][] = [
  [
    'lists that go on after other paragraphs',
    {
      body:
        p('甲', inList(1, 0)) +
        p('乙', inList(1, 1)) +
        p('不编号') +
        p('丙', inList(1, 1)) +
        p('丁', inList(1, 2)) +
        p('戊', inList(1, 0)),
      numbering: notice,
    },
    ['一、甲', '（一）乙', '不编号', '（二）丙', '1.丁', '二、戊'],
  ],
  ['a list that is not defined', { body: p('甲', inList(1, 0)) }, ['甲', '! number-undefined']],
  [
    'a level that is not defined',
    { body: p('甲', inList(1, 8)), numbering: notice },
    ['甲', '! number-undefined'],
  ],
  ['numId 0', { body: p('甲', inList(0, 0)), numbering: notice }, ['甲']],
  [
    'a number typed too',
    { body: p('一、甲', inList(1, 0)) + p('二 、乙', inList(1, 0)), numbering: notice },
    ['一、甲', '二、二 、乙', '! number-typed-too'],
  ],
  [
    'a number alone',
    { body: p('', inList(1, 0)) + p('甲', inList(1, 0)), numbering: notice },
    ['一、', '二、甲', '! number-alone'],
  ],
  [
    'a deleted paragraph, which does not count',
    {
      body:
        p('<w:del><w:r><w:delText>甲</w:delText></w:r></w:del>', inList(1, 0) + deletedMark) +
        p('乙', inList(1, 0)),
      numbering: notice,
    },
    ['一、乙', '! text-deleted'],
  ],
  [
    'a paragraph joined to one in a list',
    { body: p('甲', deletedMark) + p('乙', inList(1, 0)), numbering: notice },
    ['一、甲乙', '! text-deleted'],
  ],
  [
    'styles with numbers',
    {
      body:
        p('总则', '<w:pStyle w:val="Z"/>') +
        p('目的', '<w:pStyle w:val="T"/>') +
        p('范围', '<w:pStyle w:val="T2"/>') +
        p('分则', '<w:pStyle w:val="Z"/>') +
        p('期限', '<w:pStyle w:val="T"/>') +
        p('不算', `<w:pStyle w:val="T"/>${inList(0, 0)}`),
      styles: `<w:style w:type="paragraph" w:styleId="Z"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="T"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="T2"><w:basedOn w:val="T"/></w:style>`,
      numbering: numbering(
        lvl(0, 'chineseCountingThousand', '第%1章', '<w:pStyle w:val="Z"/>') +
          lvl(1, 'chineseCountingThousand', '第%2条', '<w:pStyle w:val="T"/><w:lvlRestart w:val="0"/>'),
      ),
    },
    ['第一章　总则', '第一条　目的', '第二条　范围', '第二章　分则', '第三条　期限', '不算'],
  ],
  [
    'a numbering style',
    {
      body: p('甲', inList(1, 0)) + p('乙', inList(2, 0)),
      styles:
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      numbering: `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/>${lvl(0, 'decimal', '%1)')}</w:abstractNum><w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="L"/></w:abstractNum>${num(1, 1)}${num(2, 2)}`,
    },
    ['1)甲', '2)乙'],
  ],
  [
    'overrides',
    {
      body: [1, 1, 2, 3, 3].map((list) => p('甲', inList(list, 0))).join(''),
      numbering: `<w:abstractNum w:abstractNumId="1">${lvl(0, 'decimal', '%1)')}</w:abstractNum>${num(1, 1)}${num(2, 1)}${num(3, 1, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>${lvl(0, 'upperLetter', '%1)')}</w:lvlOverride>`)}`,
    },
    ['1)甲', '2)甲', '3)甲', 'E)甲', 'F)甲'],
  ],
  [
    'bullets',
    {
      body: p('甲', inList(1, 0)) + p('乙', inList(2, 0)),
      numbering: numbering(
        lvl(0, 'bullet', '\uf06c', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>'),
        lvl(0, 'bullet', '\uf04a'),
      ),
    },
    ['●甲', '•乙'],
  ],
  [
    'padded numbers',
    {
      body: p('甲', inList(1, 0)),
      numbering: numbering(
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>',
      ),
    },
    ['001.甲'],
  ],
  [
    'styles in a circle',
    {
      body: p('甲', '<w:pStyle w:val="A"/>'),
      styles:
        '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
    },
    ['甲'],
  ],
  [
    'numbers in a table',
    {
      body: table(row(cell(p('甲', inList(1, 0))), cell('乙')), row(cell(p('丙', inList(1, 0))), cell('丁'))),
      numbering: notice,
    },
    ['| 一、甲 | 乙 |', '| 二、丙 | 丁 |'],
  ],
];

const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const merge = (value = '') => `<w:vMerge${value && ` w:val="${value}"`}/>`;
export const tables: [string, string, string[]][] = [
  [
    'cells over columns and rows',
    table(
      row(cell('甲', span(2)), cell('乙')),
      row(cell('丙', merge('restart')), cell('丁'), cell('戊')),
      row(cell('', merge()), cell('己'), cell('庚')),
    ),
    ['| 甲 ×2 | 乙 |', '| 丙 | 丁 | 戊 |', '| ↑ | 己 | 庚 |'],
  ],
  [
    'a row that is covered whole',
    table(row(cell('甲', merge('restart'))), row(cell('', merge()))),
    ['| 甲 |', '| ↑ |'],
  ],
  [
    'a cell that goes on from none',
    table(row(cell('甲'), cell('乙')), row(cell('丙', merge()), cell('丁'))),
    ['| 甲 | 乙 |', '| 丙 | 丁 |'],
  ],
  [
    'an old span',
    table(row(cell('甲', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('乙'))),
    ['| 甲 ×2 | 乙 |'],
  ],
  [
    'rows that begin later',
    table(`<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('甲')}</w:tr>`),
    ['|  | 甲 |'],
  ],
  ['lines in a cell', table(row(cell(p('甲') + p('乙')))), ['| 甲⏎乙 |']],
  [
    'a table in a cell',
    table(row(cell(p('甲') + table(row(cell('乙'), cell('丙')), row(cell('丁'), cell('戊'))) + p('己')))),
    ['| 甲⏎乙⇥丙⏎丁⇥戊⏎己 |', '! table-nested'],
  ],
  ['rows in wrappers', table(`<w:sdt><w:sdtContent>${row(cell('甲'))}</w:sdtContent></w:sdt>`), ['| 甲 |']],
  [
    'deleted rows and cells',
    table(`<w:tr><w:trPr><w:del/></w:trPr>${cell('甲')}</w:tr>`, row(cell('乙', '<w:cellDel/>'), cell('丙'))),
    ['| 丙 |', '! text-deleted'],
  ],
  [
    'hidden rows',
    table(`<w:tr><w:trPr><w:hidden/></w:trPr>${cell('甲')}</w:tr>`, row(cell('乙'))),
    ['| 乙 |', '! text-hidden'],
  ],
  [
    'words under a cell',
    table(row(cell('甲', merge('restart'))), row(cell('乙', merge()))),
    ['| 甲 |', '| ↑ |', '! text-hidden'],
  ],
  ['no words', table(row(cell(''))) + p('甲'), ['甲']],
];

const sized = '<w:rPr><w:sz w:val="32"/></w:rPr>';
export const looks: [string, DocxSource, object][] = [
  ['centre', { body: p('甲', '<w:jc w:val="center"/>') }, { align: 'center', size: 10 }],
  ['right', { body: p('甲', '<w:jc w:val="end"/>') }, { align: 'right', size: 10 }],
  ['both sides', { body: p('甲', '<w:jc w:val="both"/>') }, { size: 10 }],
  [
    'an indent in letters',
    { body: p(r('甲', '<w:sz w:val="32"/>'), '<w:ind w:firstLineChars="200" w:firstLine="640"/>') },
    { size: 16, indent: 2 },
  ],
  [
    'an indent in twips',
    { body: p(r('甲', '<w:sz w:val="32"/>'), '<w:ind w:firstLine="640"/>') },
    { size: 16, indent: 2 },
  ],
  [
    'a hanging indent',
    { body: p(r('甲', '<w:sz w:val="32"/>'), '<w:ind w:left="1280" w:hanging="640"/>') },
    { size: 16, indent: 2 },
  ],
  [
    'styles and defaults',
    {
      body: p('甲', '<w:pStyle w:val="B"/>') + p('乙'),
      styles: `<w:docDefaults><w:rPrDefault>${sized}</w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="A"><w:pPr><w:ind w:firstLineChars="200"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="44"/></w:rPr></w:style>`,
    },
    { align: 'center', size: 22, indent: 2 },
  ],
  [
    'no indent in spite of the style',
    {
      body: p('甲', '<w:ind w:firstLineChars="0" w:firstLine="0"/>'),
      styles:
        '<w:style w:type="paragraph" w:default="1" w:styleId="A"><w:pPr><w:ind w:firstLineChars="200"/></w:pPr></w:style>',
    },
    { size: 10 },
  ],
  [
    'the size of most letters',
    { body: p(r('甲', '<w:sz w:val="44"/>') + r('乙丙', '<w:sz w:val="32"/>')) },
    { size: 16 },
  ],
  ['a frame', { body: p('000001', '<w:framePr w:w="1"/>') }, { size: 10, boxed: true }],
  ['a box', { body: p(both(p('甲'))) }, { size: 10, boxed: true }],
];
