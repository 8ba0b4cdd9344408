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
} from '#importer/docx/docx.fixture.ts';

const chinese = 'chineseCountingThousand';
const style = (name: string) => `<w:pStyle w:val="${name}"/>`;
const size = (points: number) => `<w:sz w:val="${points * 2}"/>`;
const body = '<w:ind w:firstLineChars="200" w:firstLine="640"/>';
const centred = '<w:jc w:val="center"/>';
const right = '<w:jc w:val="right"/>';
const noticeLevels =
  lvl(0, chinese, '%1、', '<w:suff w:val="nothing"/>') +
  lvl(1, chinese, '（%2）', '<w:suff w:val="nothing"/>') +
  lvl(2, 'decimal', '%3.') +
  lvl(3, 'decimal', '（%4）') +
  lvl(4, 'decimalEnclosedCircle', '%5');
const li = (list: number, level: number, words: string, more = '') =>
  p(words, `${inList(list, level)}${more}`);

/** The definition of one format, begun at a number. */
const formats: [format: string, start: number][] = [
  ['chineseCounting', 9],
  [chinese, 100],
  ['japaneseCounting', 20],
  ['ideographDigital', 10],
  ['ideographTraditional', 1],
  ['ideographZodiac', 11],
  ['chineseLegalSimplified', 12],
  ['decimalFullWidth', 9],
  ['decimalEnclosedCircle', 20],
  ['decimalEnclosedParen', 1],
  ['decimalZero', 9],
  ['upperRoman', 4],
  ['lowerLetter', 26],
  ['none', 1],
  ['bullet', 1],
  ['cardinalText', 1],
];
const formatLists = numbering(
  ...formats.map(
    ([format, start]) =>
      `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${format === 'bullet' ? '\u25cf' : '%1、'}"/></w:lvl>`,
  ),
);

const redBox = (words: string) => {
  const inside = `<w:txbxContent>${p(r(words, size(36)), centred)}</w:txbxContent>`;
  const drawing = `<w:drawing><wp:anchor><wp:docPr id="2" name="文本框 2"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const vml = `<w:pict><v:shape id="_x1"><v:textbox>${inside}</v:textbox></v:shape></w:pict>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${vml}</mc:Fallback></mc:AlternateContent></w:r>`;
};
const redLine =
  '<w:r><w:drawing><wp:anchor><wp:docPr id="3" name="直线 3"/><a:graphic><a:graphicData><wps:wsp/></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>';
const seal =
  '<w:r><w:drawing><wp:anchor><wp:docPr id="4" name="图片 4" descr="云岭市人民政府办公室印章"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>';
const deleted = (words: string) =>
  `<w:del w:id="1" w:author="甲"><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
const inserted = (words: string) => `<w:ins w:id="2" w:author="甲">${r(words)}</w:ins>`;
const deletedMark = '<w:rPr><w:del w:id="3" w:author="甲"/></w:rPr>';
const merged = (value = '') => `<w:vMerge${value && ` w:val="${value}"`}/>`;

/** Sources of the .docx samples: each tests one trap of Word, in words of our own. */
export const docxSamples: Record<string, DocxSource> = {
  levels: {
    numbering: numbering(noticeLevels),
    body: [
      li(1, 0, '总体要求'),
      p('坚持节水优先。', body),
      li(1, 0, '主要任务'),
      li(1, 1, '保护水源'),
      li(1, 2, '划定范围。'),
      li(1, 3, '一级保护区。'),
      li(1, 4, '设立界标。'),
      li(1, 4, '设立围栏。'),
      li(1, 3, '二级保护区。'),
      p('以上由甲县先行。', body),
      li(1, 2, '清理污染。'),
      li(1, 1, '用水计划'),
      li(1, 2, '按月上报。'),
      li(1, 0, '组织实施'),
      li(1, 1, '分工'),
    ].join(''),
  },
  articles: {
    styles: `<w:style w:type="paragraph" w:styleId="Zhang"><w:name w:val="章"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Tiao"><w:name w:val="条"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="TiaoTwo"><w:basedOn w:val="Tiao"/></w:style>`,
    numbering: numbering(
      `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${chinese}"/><w:pStyle w:val="Zhang"/><w:lvlText w:val="第%1章"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="98"/><w:numFmt w:val="${chinese}"/><w:lvlRestart w:val="0"/><w:pStyle w:val="Tiao"/><w:lvlText w:val="第%2条"/></w:lvl>${lvl(2, chinese, '（%3）', '<w:suff w:val="nothing"/>')}`,
    ),
    body: [
      p('林山省水源管理办法', centred),
      p('附加规定', style('Zhang')),
      p('本章适用于甲县、乙县。', style('Tiao')),
      p('水源地应当设立标志。', style('Tiao')),
      p('附则', style('Zhang')),
      p('本办法所称水源，包括：', style('TiaoTwo')),
      li(1, 2, '水库；'),
      li(1, 2, '泉水。'),
      p('本办法由林山省水务厅解释。', style('Tiao')),
      p('本办法自2027年1月1日起施行。', style('Tiao')),
      p('（此行不编号）', `${style('Tiao')}${inList(0, 0)}`),
    ].join(''),
  },
  formats: {
    numbering: formatLists,
    body: formats.flatMap((_, i) => [li(i + 1, 0, '甲'), li(i + 1, 0, '乙')]).join(''),
  },
  'list-rules': {
    styles:
      '<w:style w:type="numbering" w:styleId="Biao"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>',
    numbering: [
      `<w:abstractNum w:abstractNumId="1">${lvl(0, chinese, '%1、')}${lvl(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>`,
      `<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Biao"/>${lvl(0, 'decimal', '%1）')}</w:abstractNum>`,
      '<w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="Biao"/></w:abstractNum>',
      num(1, 1),
      num(2, 1),
      num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
      num(4, 2),
      num(5, 3),
    ].join(''),
    body: [
      li(1, 0, '第一份名单的第一项'),
      li(1, 1, '阿拉伯数字的下级'),
      li(0, 0, '编号已取消'),
      li(2, 0, '另一份名单，接着编'),
      li(3, 0, '从五编起'),
      li(3, 0, '接着五'),
      li(5, 0, '由样式带来的编号'),
      li(4, 0, '同一样式，接着编'),
      li(1, 2, '没有这一级'),
      li(9, 0, '没有这份名单'),
    ].join(''),
  },
  'no-numbering': { body: li(1, 0, '总体要求') + p('坚持节水优先。') },
  typed: {
    numbering: numbering(noticeLevels.replace('w:val="1"', 'w:val="2"')),
    body: [
      p('一、打字的编号'),
      li(1, 0, '自动的编号'),
      li(1, 0, '三、自动和打字重复的编号'),
      li(1, 1, '（一）又一处重复'),
      p('四、又是打字的编号'),
    ].join(''),
  },
  changes: {
    numbering: numbering(noticeLevels),
    body: [
      p(`${r('各县人民政府')}${deleted('、各园区管委会')}${inserted('，市政府各部门')}${r('：')}`),
      p(deleted('删去的一条。'), `${inList(1, 0)}${deletedMark}`),
      li(1, 0, '留下的一条。'),
      p(r('前半句，'), `${inList(1, 0)}${deletedMark}`),
      p(r('后半句。'), inList(1, 0)),
      p(`<w:moveFrom w:id="5" w:author="甲">${r('移走的话。')}</w:moveFrom>${r('原处的话。')}`, inList(1, 0)),
      p(
        `<w:moveTo w:id="6" w:author="甲">${r('移走的话。')}</w:moveTo><w:del w:id="7"><w:r><w:t>误写</w:t></w:r></w:del>`,
      ),
      table(
        row(cell('县'), cell('次数')),
        `<w:tr><w:trPr><w:del w:id="8" w:author="甲"/></w:trPr>${cell('乙县')}${cell('2')}</w:tr>`,
        row(cell('甲县'), cell('1')),
      ),
    ].join(''),
  },
  inline: {
    footnotes: `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote><w:footnote w:id="1">${p(`<w:r><w:footnoteRef/></w:r>${r(' 不含乙县。')}`)}</w:footnote>`,
    endnotes: `<w:endnote w:id="1">${p('数据截至2026年底。')}${p('由甲县提供。')}</w:endnote>`,
    comments: `<w:comment w:id="0" w:author="甲">${p('请核')}</w:comment>`,
    body: [
      p(`${r('公开的话。')}${r('内部的话。', '<w:vanish/>')}`),
      p(r('整段隐藏。', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>'),
      p(
        `${r('全市')}<w:r><w:footnoteReference w:id="1"/></w:r>${r('共有水源地12处')}<w:r><w:endnoteReference w:id="1"/></w:r>${r('。')}<w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      p(
        `<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>chóng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>重</w:t></w:r></w:rubyBase></w:ruby></w:r>${r('岭镇')}`,
      ),
      p(
        '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>同意</w:t><w:tab/><w:sym w:font="Wingdings 2" w:char="F0A3"/><w:t>不同意</w:t><w:sym w:font="Webdings" w:char="F0E1"/></w:r>',
      ),
      p(
        `<w:r><w:t>3</w:t><w:noBreakHyphen/><w:t>5个工</w:t><w:softHyphen/><w:t>作日</w:t></w:r>${r('，“甲”‘乙’——丙……')}`,
      ),
      p(
        `<w:r><w:br w:type="page"/></w:r>${r('水面5米')}${r('2', '<w:vertAlign w:val="superscript"/>')}${r('（旧数）', '<w:strike/>')}`,
      ),
    ].join(''),
  },
  letterhead: {
    header: p(''),
    footer: p(`${r('— ')}${field(' PAGE ', r('1'))}${r(' —')}`),
    body: [
      p('000012', '<w:framePr w:w="2000" w:hSpace="180" w:wrap="around" w:vAnchor="page" w:hAnchor="page"/>'),
      p(redBox('云岭市人民政府办公室文件')),
      p(r('云政办发〔2027〕12号', size(16)), centred),
      p(redLine),
      p(r('关于冬季供水的通知', size(22)), centred),
      p(r('各县人民政府：', size(16))),
      p(r('现就冬季供水工作通知如下。', size(16)), body),
      p(`${seal}${r('云岭市人民政府办公室', size(16))}`, right),
      p(r('2027年1月1日', size(16)), right),
    ].join(''),
  },
  table: {
    numbering: numbering(lvl(0, 'decimal', '%1', '<w:suff w:val="nothing"/>')),
    body: [
      p('水源地一览表', centred),
      table(
        row(
          cell('序号', merged('restart')),
          cell('县', merged('restart')),
          cell('水源地', '<w:gridSpan w:val="2"/>'),
        ),
        row(cell('', merged()), cell('', merged()), cell('名称'), cell('水量|吨')),
        row(
          cell(p('', inList(1, 0))),
          cell('甲县', merged('restart')),
          cell(`${p('青石水库')}${p('（新建）')}`),
          cell('1200'),
        ),
        row(cell(p('', inList(1, 0))), cell('', merged()), cell('白石泉'), cell('80')),
        row(
          cell(p('', inList(1, 0))),
          cell('乙县'),
          cell(table(row(cell('东泉'), cell('西泉'))) + p('')),
          cell('无'),
        ),
        `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('合计')}${cell('1280')}</w:tr>`,
      ),
      p('注：乙县正在核实。'),
    ].join(''),
  },
  fields: {
    numbering: numbering(lvl(0, chinese, '第%1条')),
    body: [
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:hyperlink w:anchor="_a">${r('第一章　总则')}<w:r><w:tab/></w:r>${field(' PAGEREF _a \\h ', r('1'))}</w:hyperlink>`,
      ),
      p(`${r('第二章　附则')}<w:r><w:tab/></w:r>${r('2')}`),
      p('<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
      li(1, 0, '本办法适用于甲县。'),
      li(1, 0, '依照前条办理。'),
      p(
        `${r('依照')}${field(' REF _Ref1 \\r \\h ', r('第一条'))}${r('和')}${field(' REF _Ref2 ', r('错误！未找到引用源。'))}${r('办理。')}`,
      ),
      p(
        `<w:sdt><w:sdtPr><w:alias w:val="单位"/></w:sdtPr><w:sdtContent>${r('云岭市')}</w:sdtContent></w:sdt><w:smartTag w:element="x">${r('水务局')}</w:smartTag><w:hyperlink w:anchor="b">${r('网站')}</w:hyperlink><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('单击此处输入电话')}</w:sdtContent></w:sdt>`,
      ),
      p(`${field(' eq \\o\\ac(○,1) ', '')}${r('登记；')}${field(' eq \\o\\ac(○,2) ', '')}${r('公布。')}`),
      p(
        `<w:fldSimple w:instr=" DATE \\@ &quot;yyyy年M月d日&quot; ">${r('2027年1月1日')}</w:fldSimple>`,
        right,
      ),
      p(`${r('第')}${field(' LISTNUM ', '')}${r('号')}`),
    ].join(''),
  },
  notice: {
    styles: `<w:docDefaults><w:rPrDefault><w:rPr>${size(16)}</w:rPr></w:rPrDefault></w:docDefaults>`,
    numbering: numbering(noticeLevels),
    body: [
      p(
        `<w:r><w:rPr>${size(22)}</w:rPr><w:t>云岭市人民政府办公室</w:t><w:br/><w:t>关于做好冬季水源保护工作的</w:t><w:br/><w:t>通　　　知</w:t></w:r>`,
        centred,
      ),
      p(''),
      p('各县人民政府，市政府各部门：'),
      p('为保护水源，现通知如下：', body),
      li(1, 0, '加强巡查', body),
      p('每日巡查一次。', body),
      li(1, 0, '及时报告', body),
      p('发现问题，当日报告。', body),
      p(''),
      p('附件：1.水源地名单', '<w:ind w:left="1600" w:hanging="960"/>'),
      p('　　　2.巡查记录表', body),
      p(''),
      p(r('　　　　　　　　　　　　云岭市人民政府办公室')),
      p(r('　　　　　　　　　　　　　　2027年1月1日')),
      p('（此件公开发布）', body),
      table(
        row(cell('抄送：市委办公室，市人大常委会办公室。')),
        row(cell(p(`${r('云岭市人民政府办公室')}<w:r><w:tab/></w:r>${r('2027年1月1日印发')}`))),
      ),
    ].join(''),
  },
  wps: {
    settings:
      '<mc:AlternateContent><mc:Choice Requires="wps"><w:zoom w:percent="100"/></mc:Choice><mc:Fallback><w:zoom w:percent="90"/></mc:Fallback></mc:AlternateContent>',
    numbering: numbering(noticeLevels),
    body: [
      `<mc:AlternateContent><mc:Choice Requires="wpsCustomData">${p('节水管理规定', centred)}</mc:Choice><mc:Fallback>${p('节水管理规定', centred)}</mc:Fallback></mc:AlternateContent>`,
      li(1, 0, '节约用水。'),
      p(`${r('甲')}<w:unknown>${r('乙')}</w:unknown>${r('丙')}`),
    ].join(''),
  },
  strict: {
    strict: true,
    mainName: 'word/document2.xml',
    numbering: numbering(noticeLevels),
    body: li(1, 0, '严格命名空间。') + p('右边', '<w:jc w:val="end"/>') + table(row(cell('甲'), cell('乙'))),
  },
};
