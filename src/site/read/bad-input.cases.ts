import { createHash } from 'node:crypto';

/** A valid library of two documents, whose files the broken inputs replace. */
export const site =
  'name: 甲市文库\ndescription: 试验\naddress: https://library.example\ncorrections: a@library.example\nhosts: [paper.example]\n';
const issuers = '- id: jia-shi\n  name: 甲市人民政府\n  level: municipal\n  codes: { 甲政发: jiazhengfa }\n';
const head = 'text: full\norigin:\n  description: 抄录\n  state: 已核对\n';
const body = '甲政发〔2020〕5号\n\n关于登记的通知\n\n按《备案办法》办。\n\n一、登记\n\n逐册登记。\n';
const full = (extra = '', text = body) => `---\n${head}${extra}---\n\n${text}`;
const fact = (value: string) => `{ value: ${value}, grade: B, source: paper }`;
const record = (extra = '') =>
  `---\ntext: record\ntitle: ${fact('备案办法')}\nnumber: null\nsources: { paper: { publisher: 甲市日报 } }\n${extra}---\n\n摘要。\n`;
const text = 'documents/jiazhengfa-2020-5.mdx';
const other = 'documents/beian-banfa.md';

export const whole: Record<string, string | Uint8Array> = {
  'site.yaml': site,
  'issuers.yaml': issuers,
  [text]: full(),
  [other]: record(),
};

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
// 「甲市」 in GB18030.
const gb = [0xbc, 0xd7, 0xca, 0xd0];
const relation = (fields: string) => `relations:\n  - { ${fields}, grade: B, source: paper }\n`;
const paper = 'sources: { paper: { publisher: 甲市日报 } }\n';

type BadInput = [string, Record<string, string | Uint8Array>, ...[string, RegExp][]];

/**
 * Invented details of a person, put together only here, so that nothing of their shape stands in the project.
 */
export const personalDetails = {
  name: '甄编造',
  telephone: ['027', ['6543', '2109'].join('')].join('-'),
  mobile: ['138', '0000', '2468'].join(''),
  identity: ['420106', '19900101', '004X'].join(''),
};
const masked = (detail: string) => '█'.repeat(detail.length);
const { name, telephone, mobile, identity } = personalDetails;
const report = `请向${name}（身份证号${identity}）报送。`;
const reportMasked = `请向${masked(name)}（身份证号${masked(identity)}）报送。`;
const contact = `联系人：${name}\n\n电话：${telephone}\n\n手机：${mobile}`;
const contactMasked = `联系人：${masked(name)}\n\n电话：${masked(telephone)}\n\n手机：${masked(mobile)}`;
const signed = '甲市人民政府\n\n2020年3月1日\n';
const withheld = [
  'closing: 1\nwithheld:\n',
  '  - { clause: closing__p_1, count: 2, what: 经办人, reason: 属个人信息 }\n',
  '  - { zone: contact, what: 联系人和电话, reason: 属个人信息 }\n',
].join('');
/** A text that withholds details, its source, and what stands in either instead. */
const withholding = (shown = reportMasked, kept = `${reportMasked}\n\n${contactMasked}`) => {
  const source = `${body}\n${kept}\n\n${signed}`;
  const sha256 = createHash('sha256')
    .update(`${body}\n${reportMasked}\n\n${contactMasked}\n\n${signed}`)
    .digest('hex');
  return {
    [text]: full(withheld, `${body}\n${shown}\n\n${signed}`).replace('state:', `sha256: ${sha256}\n  state:`),
    'sources/jiazhengfa-2020-5.txt': source,
  };
};

/**
 * What is broken; the files that replace those of the library; of each message file and line, and words that
 * it must hold.
 */
export const badInputs: BadInput[] = [
  // Bytes
  [
    'invalid UTF-8',
    { [text]: bytes(full(), [0xff, 0xfe, 0xff]) },
    [`${text}:17`, /不是有效的 UTF-8.*另存为/],
  ],
  [
    'GB18030',
    { [text]: bytes('---\ntext: full\n---\n', gb, gb, '\n') },
    [`${text}:4`, /像是 GB18030.*UTF-8/],
  ],
  ['UTF-16', { [other]: bytes([0xff, 0xfe, 0x2d, 0, 0x2d, 0xd8]) }, [`${other}:1`, /像是 UTF-16/]],
  [
    'a NUL',
    { [text]: full('', body.replace('逐册', '逐\0册')) },
    [`${text}:16`, /第 2 个字符是 U\+0000（控制字符）.*删去/],
  ],
  [
    'an escape character',
    { 'site.yaml': site.replace('试验', '试\x1b验') },
    ['site.yaml:2', /第 15 个字符是 U\+001B（控制字符）/],
  ],
  [
    'a character that was lost',
    { [text]: full('', body.replace('逐册', '逐�')) },
    [`${text}:16`, /第 2 个字符是 U\+FFFD.*照原件补上/],
  ],
  [
    'a control of direction in front matter',
    { [text]: full('citedAs: [甲\u202E乙]\n') },
    [`${text}:6`, /第 12 个字符是 U\+202E（书写方向控制符）.*次序/],
  ],
  [
    'one written as an escape of YAML',
    { [text]: full('citedAs: ["甲\\u202E乙"]\n') },
    [`${text}:6`, /第 2 个字符是 U\+202E/],
  ],
  [
    'a noncharacter in the list of issuers',
    { 'issuers.yaml': `# \uFDD0\n${issuers}` },
    ['issuers.yaml:1', /第 3 个字符是 U\+FDD0/],
  ],
  [
    'a character of private use, twice',
    { [text]: full('', body.replace('逐册', '\uE000册\uE000')) },
    [`${text}:16`, /第 1 个字符是 U\+E000（自造字），全文共 2 处/],
  ],
  [
    'radicals and an invisible character',
    { [text]: full('', body.replace('逐册登记', '逐\u200B册⼯作')) },
    [`${text}:16`, /已修复编码 2 处（删去 U\+200B，⼯ U\+2F2F 改为 工）/],
  ],
  ['settings in GB18030', { 'issuers.yaml': bytes('# ', gb, '\n') }, ['issuers.yaml:1', /像是 GB18030/]],
  [
    'lone carriage returns for line ends',
    { [other]: record().replaceAll('\n', '\r') },
    [`${other}:1`, /单独的回车.*LF/],
  ],
  [
    'settings with lone carriage returns',
    { 'issuers.yaml': issuers.replaceAll('\n', '\r') },
    ['issuers.yaml:1', /单独的回车/],
  ],
  // Files
  ['an empty file', { [other]: '' }, [`${other}:1`, /开头没有文件信息.*---/]],
  [
    'front matter that is not closed',
    { [other]: '---\ntext: record\n' },
    [`${other}:1`, /以单独一行“---”结束/],
  ],
  ['a line before front matter', { [other]: `第一行\n${record()}` }, [`${other}:1`, /开头没有文件信息/]],
  ['a file of another kind', { 'documents/a.docx': 'x' }, ['documents/a.docx', /只读 \.md 和 \.mdx/]],
  [
    'a folder named like a document',
    { 'documents/a.mdx/b.txt': 'x' },
    ['documents/a.mdx', /只读 \.md 和 \.mdx/],
  ],
  [
    'two files of one id',
    { 'documents/beian-banfa.mdx': record() },
    ['documents/beian-banfa.mdx', /有两个文件/],
  ],
  ['a name that is no address', { 'documents/登记.md': record() }, ['documents/登记.md', /不能作地址/]],
  [
    'a name that is too long',
    { [`documents/${'a'.repeat(240)}.md`]: record().replace('备案', '另案') },
    [`documents/${'a'.repeat(240)}.md`, /有 240 个字符，超过 100 个.*改短/],
  ],
  [
    'the name of a device',
    { 'documents/con.md': record().replace('备案', '另案') },
    ['documents/con.md', /“con”已另有用处.*con-2024/],
  ],
  [
    'the name of a page of the site',
    { 'documents/index.md': record().replace('备案', '另案') },
    ['documents/index.md', /“index”已另有用处/],
  ],
  [
    'a name of another number',
    { 'documents/jiazhengfa-2020-6.md': full('', body.replaceAll('5号', '7号')) },
    ['documents/jiazhengfa-2020-6.md', /应为“jiazhengfa-2020-7”/],
  ],
  [
    'settings that are missing',
    { 'site.yaml': '' },
    ['site.yaml:1', /缺少字段“name”/],
    ['site.yaml:1', /缺少字段“description”/],
    ['site.yaml:1', /缺少字段“address”/],
    ['site.yaml:1', /缺少字段“corrections”/],
  ],
  // YAML
  ['tabs', { [other]: record('dates:\n\t- 2019\n') }, [`${other}:7`, /制表符/]],
  ['a field twice', { [other]: record('number: null\n') }, [`${other}:6`, /写了两次/]],
  ['a full-width colon', { [other]: record('status：有效\n') }, [`${other}:6`, /写法有误.*冒号/]],
  [
    'a quotation mark that is not closed',
    { [other]: record('citedAs: ["甲号]\n') },
    [`${other}:7`, /没有成对/],
  ],
  [
    'aliases upon aliases',
    {
      [other]: record(
        `x0: &x0 [1]\n${Array.from({ length: 9 }, (_, i) => `x${i + 1}: &x${i + 1} [${Array(9).fill(`*x${i}`).join()}]\n`).join('')}`,
      ),
    },
    [`${other}:2`, /层层相套/],
  ],
  [
    'a word that is an alias to YAML',
    { [other]: record('citedAs: [*甲]\n') },
    [`${other}:6`, /会被当作引用/],
  ],
  [
    'an alias that stands in what it means',
    { [other]: record('facts: &a [*a]\n') },
    [`${other}:6`, /“\*a”指的内容包含它自己/],
  ],
  [
    'a key that JavaScript takes for something else',
    { [other]: record().replace('{ paper', '{ __proto__: { publisher: 甲 }, paper') },
    [`${other}:5`, /“__proto__”不能用/],
  ],
  [
    'more unknown fields than anyone reads',
    { [other]: record(Array.from({ length: 3_000 }, (_, i) => `k${i}: 1\n`).join('')) },
    ...Array.from({ length: 20 }, (_, i): [string, RegExp] => [`${other}:${i + 6}`, /没有名为“k\d+”的字段/]),
    [`${other}:2`, /还有 2980 处字段有误/],
  ],
  [
    'a list divided by full-width commas',
    { [other]: record('unknown: [主送机关，正文全文]\n') },
    [`${other}:6`, /“主送机关，正文全文”读作一项.*半角逗号/],
  ],
  ['front matter that is a list', { [other]: '---\n- a\n---\n' }, [`${other}:2`, /text/]],
  // Fields
  [
    'an unknown field',
    { [other]: record('titel: 甲\n') },
    [`${other}:6`, /没有名为“titel”的字段.*是否想写“title”/],
  ],
  [
    'a wrong date',
    { [other]: record('dates: [{ value: 2019-02-30, kind: signed, grade: B, source: paper }]\n') },
    [`${other}:6`, /现为 “2019-02-30”.*日历上存在的日期/],
  ],
  [
    'a year that the calendar does not have',
    { [other]: record("dates: [{ value: '0000', kind: signed, grade: B, source: paper }]\n") },
    [`${other}:6`, /现为 “0000”.*日历上存在的日期/],
  ],
  [
    'an amount that is not a number',
    {
      [other]: record(
        'figures: [{ what: 登记, kind: target, value: 3件, amount: .nan, unit: 件, grade: B, source: paper }]\n',
      ),
    },
    [`${other}:6`, /现为 NaN/],
  ],
  [
    'a count of zero',
    { [text]: full('withheld: [{ clause: sec_1__p_1, count: 0, what: 电话, reason: 个人信息 }]\n') },
    [`${text}:6`, /现为 0，应为至少 1/],
  ],
  [
    'a feature of another name',
    { 'site.yaml': `${site}features: { clausepages: false }\n` },
    ['site.yaml:6', /没有名为“features\.clausepages”的字段.*“clausePages”/],
  ],
  [
    'an address with a path',
    { 'site.yaml': site.replace('library.example', 'library.example/policies/?x=1#y') },
    ['site.yaml:3', /address.*路径写在 --base/],
  ],
  [
    'an address with a password',
    { 'site.yaml': site.replace('library.example', 'me:secret@library.example') },
    ['site.yaml:3', /address.*只有协议和主机/],
  ],
  ...['../package.json', 'file:///etc/passwd', '.', 'a/../b.png'].map(
    (picture): BadInput => [
      `${picture} for a picture`,
      { 'site.yaml': `${site}picture: ${picture}\n` },
      ['site.yaml:6', /picture.*内容文件夹中一张图片/],
    ],
  ),
  [
    'hosts that are not hosts',
    { 'site.yaml': site.replace('[paper.example]', "['*', 'https://paper.example/a']") },
    ['site.yaml:5', /“\*”不是主机名/],
    ['site.yaml:5', /“https:\/\/paper\.example\/a”不是主机名.*paper\.example/],
  ],
  [
    'an office of itself',
    { 'issuers.yaml': `${issuers}  officeOf: jia-shi\n` },
    ['issuers.yaml:5', /jia-shi → jia-shi/],
  ],
  [
    'a title that is a paragraph',
    { [other]: record().replace('备案办法', '备案办法'.repeat(100)) },
    [`${other}:3`, /标题有 400 字.*核对/],
  ],
  [
    'a source with a space in its name',
    { [other]: record().replace('paper: {', "'a b': { publisher: 甲 }, paper: {") },
    [`${other}:5`, /“a b”中有空格.*连字符/],
  ],
  [
    'an address that gives a password away',
    { [other]: record().replace('甲市日报', '甲市日报, url: https://me:secret@paper.example/') },
    [`${other}:5`, /paper\.example 带有用户名或密码.*删去/],
  ],
  [
    'a number that does not parse',
    { [other]: record().replace('number: null', `number: ${fact('五号文')}`) },
    [`${other}:4`, /“五号文”不是可识别的发文字号/],
  ],
  [
    'a fact without grade',
    { [other]: record('facts: [{ text: 已办。, source: paper }]\n') },
    [`${other}:6`, /缺少字段“facts\.0\.grade”.*A、B、C、D/],
  ],
  [
    'a source without an entry',
    { [other]: record('facts: [{ text: 已办。, grade: B, source: papier }]\n') },
    [`${other}:6`, /“papier”没有在 sources 中说明.*“paper”/],
  ],
  [
    'words that stand in another paragraph',
    {
      [text]: full(
        'glance: [{ task: { words: 逐本修补, clause: sec_1__p_1 } }]\n',
        body.replace('逐册登记。\n', '逐册登记。\n\n逐本修补。\n'),
      ),
    },
    [`${text}:6`, /“逐本修补”不在 sec_1__p_1 中，在 sec_1__p_2（一、第2段）中。请把 clause 改为 sec_1__p_2/],
  ],
  [
    'an unknown issuer',
    { [other]: record(`issuers: ${fact('[jia-shii]')}\n`) },
    [`${other}:6`, /没有发文机关“jia-shii”.*“jia-shi”/],
  ],
  [
    'an address that runs a script',
    { [other]: record().replace('甲市日报', '甲市日报, url: "javascript:alert(1)"') },
    [`${other}:5`, /sources\.paper\.url.*http\(s\) 网址/],
  ],
  [
    'a host that is not listed',
    { [other]: record().replace('甲市日报', '甲市日报, url: https://other.example/') },
    [`${other}:5`, /“other\.example”不在 site\.yaml/],
  ],
  [
    'issuers of one name',
    { 'issuers.yaml': `${issuers}- { id: yi, name: 甲市人民政府, level: county }\n` },
    ['issuers.yaml:5', /“甲市人民政府”.*不止一次/],
  ],
  [
    'a main document that is not there',
    { 'site.yaml': `${site}main: unheard-of\n` },
    ['site.yaml:6', /没有文件“unheard-of”/],
  ],
  [
    'a document withdrawn twice',
    { 'site.yaml': `${site}withdrawn:\n${'  - { id: a-1, date: 2024-05-01, reason: 误收 }\n'.repeat(2)}` },
    ['site.yaml:8', /“a-1”在 withdrawn 中写了不止一次.*只留一处/],
  ],
  // Text
  [
    'a closing longer than the text',
    { [text]: full('closing: 999\n') },
    [`${text}:6`, /末尾 999 段.*只有 1 段.*核对/],
  ],
  ['an empty text', { [text]: full('', '\n \n') }, [`${text}:7`, /正文是空的.*粘贴全文/]],
  [
    'a table pasted as lines with tabs',
    { [text]: full('', `${body}\n考点\t考场\n甲中学\t30\n\n二、其他\n\n照办。\n`) },
    [`${text}:18`, /第 18 至 19 行.*替换[^|]*\n\| 考点 \| 考场 \|\n\| --- \| --- \|\n\| 甲中学 \| 30 \|\n/],
  ],
  [
    'a text that bears a degree of secrecy',
    { [text]: full('', `机密★1年\n\n${body}`) },
    [`${text}:8`, /标有密级（“机密★1年”），网站不会生成.*请删去这个文件/],
  ],
  [
    'an attachment that bears one',
    { [text]: full('', `${body}\n附件1\n\n秘密\n\n登记表\n`) },
    [`${text}:20`, /标有密级（“秘密”）/],
  ],
  [
    'a rule of structure that says nothing',
    { [text]: full('structure:\n  - { at: 一、 }\n') },
    [`${text}:7`, /缺少字段“structure.0.zone”.*level、clause: false、part: true/],
  ],
  [
    'an unknown level',
    { [text]: full('structure:\n  - { at: 一、, level: heading }\n') },
    [`${text}:7`, /“structure.0.level”的值不对：现为 “heading”.*section、article.*之一/],
  ],
  [
    'a rule with words of no paragraph',
    { [text]: full('structure:\n  - { at: 逐日登记, zone: closing }\n') },
    [`${text}:7`, /“逐日登记”不是任何一段的开头。最接近的是第 18 行的“逐册登记”/],
  ],
  [
    'two rules for one paragraph',
    { [text]: full('structure:\n  - { at: 一、, zone: body }\n  - { at: 一、登, clause: false }\n') },
    [`${text}:8`, /“一、登”与“一、”说的是同一段（第 17 行）/],
  ],
  [
    'a rule against closing',
    { [text]: full('closing: 1\nstructure:\n  - { at: 逐册, zone: body }\n') },
    [`${text}:8`, /“逐册”（第 19 行）与文件信息中的 closing/],
  ],
  ['a text without a title', { [text]: full('', '逐册登记。\n') }, [`${text}:8`, /没有找到标题/]],
  [
    'a paragraph of a megabyte',
    { [text]: full('', `关于登记的通知\n\n${'登记（甲政发〔2020〕5号）'.repeat(30_000)}\n`) },
    [`${text}:10`, /这一段有 \d+ 字.*空一行/],
  ],
  ['a clause twice', { [text]: full('', `${body}\n一、再登记\n`) }, [`${text}:18`, /“一、”重复.*第 14 行/]],
  [
    'a gap between clauses',
    { [text]: full('', `${body}\n三、再登记\n`) },
    [`${text}:18`, /“三、”之前缺一个序号/],
  ],
  [
    'a note that is not there',
    { [text]: full('', body.replace('逐册', '逐册[^1]')) },
    [`${text}:16`, /\[\^1\] 没有对应的编者注/],
  ],
  [
    'a note that nothing calls',
    { [text]: full('', `${body}\n[^1]: 注文\n`) },
    [`${text}:18`, /编者注 \[\^1\] 没有被引用/],
  ],
  [
    'two notes of one name',
    { [text]: full('', `${body.replace('逐册', '逐册[^1]')}\n[^1]: 甲\n\n[^1]: 乙\n`) },
    [`${text}:20`, /已见于第 18 行/],
  ],
  [
    'a note that is not there, called in a table',
    { [text]: full('', `${body}\n| 甲 |\n| - |\n| 子[^1] |\n`) },
    [`${text}:18`, /\[\^1\] 没有对应的编者注/],
  ],
  [
    'rows of a table that are longer than its heading',
    { [text]: full('', `${body}\n| 甲 |\n| - |\n| 子 |\n| 丑 | 寅 |\n| 卯 | 辰 | 巳 |\n`) },
    [`${text}:21`, /表头只有 1 格，这一行却有 2 格（表中这样的共 2 行）.*补齐表头/],
  ],
  [
    'a long row of a table in a note',
    {
      [text]: full(
        '',
        `${body.replace('逐册', '逐册[^1]')}\n[^1]: 注\n\n    | 甲 |\n    | - |\n    | 子 | 丑 |\n`,
      ),
    },
    [`${text}:22`, /表头只有 1 格，这一行却有 2 格/],
  ],
  [
    'a long row of a table in a digest',
    { [other]: `${record()}\n| 甲 |\n| - |\n| 子 | 丑 |\n` },
    [`${other}:12`, /表头只有 1 格，这一行却有 2 格/],
  ],
  [
    'a title that is not the text’s',
    { [text]: full('title: 关于备案的通知\n') },
    [`${text}:9`, /没有找到标题“关于备案的通知”/],
  ],
  [
    'a number that is not the text’s',
    { [text]: full('number: 甲政发〔2020〕6号\n') },
    [`${text}:6`, /number 是“甲政发〔2020〕6号”，正文写的是“甲政发〔2020〕5号”/],
  ],
  [
    'words that the text does not hold',
    { [text]: full('glance: [{ task: { words: 逐本登记, clause: sec_1__p_1 } }]\n') },
    [`${text}:6`, /没有找到“逐本登记”.*最接近的是“逐册登记”/],
  ],
  [
    'a clause that is not there',
    { [text]: full('glance: [{ task: { words: 登记, clause: sec_2 } }]\n') },
    [`${text}:6`, /没有条款“sec_2”.*“sec_1”/],
  ],
  // Between documents
  [
    'a relation to nowhere',
    { [other]: record(relation('kind: basis, to: jiazhengfa-2020-55')) },
    [`${other}:7`, /没有文件“jiazhengfa-2020-55”.*“jiazhengfa-2020-5”/],
  ],
  [
    'an unknown kind of relation',
    { [other]: record(relation('kind: base, to: jiazhengfa-2020-5')) },
    [`${other}:7`, /“base”.*basis/],
  ],
  [
    'bases in a circle',
    {
      [other]: record(relation('kind: basis, to: jiazhengfa-2020-5')),
      [text]: full(`${paper}${relation('kind: basis, to: beian-banfa')}`),
    },
    [`${other}:7`, /beian-banfa → jiazhengfa-2020-5 → beian-banfa/],
    [`${text}:8`, /绕了一圈/],
  ],
  [
    'a number that two bear',
    {
      'documents/jiazhengfa-2020-05.md': record().replace(
        'number: null',
        `number: ${fact('甲政发〔2020〕5号')}`,
      ),
    },
    ['documents/jiazhengfa-2020-05.md', /应为“jiazhengfa-2020-5”/],
    [text, /已属于文件/],
  ],
  [
    'an alias circle',
    { [text]: full('clauseAliases: { sec_8: sec_9, sec_9: sec_8 }\n') },
    [`${text}:6`, /sec_8 → sec_9 → sec_8/],
    [`${text}:6`, /sec_9 → sec_8 → sec_9/],
  ],
  [
    'an alias that is a living document',
    { [text]: full('aliases: [beian-banfa]\n') },
    [`${text}:6`, /beian-banfa/],
  ],
  // Sources
  [
    'a source that is missing',
    { [text]: full().replace('state:', `sha256: ${'a0'.repeat(32)}\n  state:`) },
    [`${text}:5`, /没有找到 sources\/jiazhengfa-2020-5\.txt/],
  ],
  [
    'a source that was altered',
    {
      [text]: full().replace('state:', `sha256: ${'a0'.repeat(32)}\n  state:`),
      'sources/jiazhengfa-2020-5.txt': body,
    },
    [`${text}:5`, /已改动/],
  ],
  [
    'a source in GB18030',
    { 'sources/jiazhengfa-2020-5.txt': bytes(gb) },
    [`${text}:3`, /没有写明它的 sha256/],
    [`${text}:3`, /不是有效的 UTF-8/],
  ],
  [
    'details left in a withheld zone',
    withholding(`${reportMasked}\n\n${contact}`),
    [`${text}:10`, /“contact”标明不公开，来源文本的相应位置却没有 █/],
    [`${text}:25`, /“contact”标明不公开，正文中却仍有：“联系人：…”/],
    [`${text}:25`, /“contact”与来源文本不同/],
    [`${text}:27`, /正文中却仍有/],
    [`${text}:29`, /正文中却仍有/],
  ],
  [
    'details left in a paragraph',
    withholding(report),
    [`${text}:9`, /略去 2 处，正文中却有 0 处/],
    [`${text}:10`, /来源文本的相应位置却没有 █/],
    [`${text}:23`, /“closing__p_1”与来源文本不同/],
  ],
  [
    'details left in the source',
    withholding(reportMasked, `${report}\n\n${contact}`),
    [`${text}:5`, /已改动/],
    [`${text}:10`, /来源文本的相应位置却没有 █/],
    [`${text}:23`, /“closing__p_1”与来源文本不同/],
  ],
  [
    'a source of no document',
    { 'sources/unheard-of.txt': '' },
    ['sources/unheard-of.txt', /没有同名的全文文件/],
  ],
];

/** Inputs that look broken and mean themselves; what the document holds of them. */
export const goodInputs: [string, string, string][] = [
  ['a byte order mark', `\uFEFF${full()}`, '逐册登记。'],
  ['line ends of Windows', full().replaceAll('\n', '\r\n'), '逐册登记。'],
  [
    'markup',
    full('', body.replace('逐册', '<script>alert(1)</script>逐册')),
    '<script>alert(1)</script>逐册登记。',
  ],
  [
    'the call of a note in a table',
    full('', `${body}\n| 甲 | 乙 |\n| - | - |\n| 子[^1] | 丑 |\n\n[^1]: 注\n`),
    '甲\t乙\n子\t丑',
  ],
  ['an expression', full('', body.replace('逐册', '{process.exit()}逐册')), '{process.exit()}逐册登记。'],
  ['an import', full('', body.replace('逐册', 'import x from "y" 逐册')), 'import x from "y" 逐册登记。'],
  [
    'a link that runs a script',
    full('', body.replace('逐册', '[逐](javascript:alert(1))册')),
    '[逐](javascript:alert(1))册登记。',
  ],
  [
    'a bare address',
    full('', body.replace('逐册', 'https://a.example/逐册')),
    'https://a.example/逐册登记。',
  ],
];
