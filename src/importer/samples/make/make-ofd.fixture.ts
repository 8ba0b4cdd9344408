// Packs the samples of .ofd: node make-ofd.fixture.ts. Their expectations are written by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { bodySize, breakLines, ofd, part, pitch, stroke, text, widthIn } from './ofd-file.fixture.ts';

const folder = `${import.meta.dirname}/../ofd`;
const [left, right, top, bottom] = [28, 28 + 28 * bodySize, 45, 265];
const centre = (y: number, words: string, size = bodySize) =>
  text((left + right - widthIn(words, size)) / 2, y, words, { size });
const flush = (y: number, words: string) => text(right - widthIn(words, bodySize), y, words);

/** Sets paragraphs of body size from a height on; a page ends where it is full. */
function setParagraphs(paragraphs: readonly string[], from: number): string[] {
  const pages = [''];
  let y = from;
  for (const words of paragraphs)
    for (const [i, line] of breakLines(words).entries()) {
      if (y > bottom) {
        pages.push('');
        y = top;
      }
      pages[pages.length - 1] += text(left + (i === 0 ? 2 * bodySize : 0), y, line);
      y += pitch;
    }
  return pages;
}

/** The page number comes first in the stream, as producers write it. */
const numbered = (pages: readonly string[]) =>
  pages.map((content, i) => centre(280, `— ${i + 1} —`, 4.939) + content);

function notice(): Uint8Array {
  const words = readFileSync(`${folder}/../same/notice.expected.txt`, 'utf8').trim().split('\n\n');
  const [head = '', number = '', title = '', ...rest] = words;
  const [issuer = '', subject = ''] = title.split('\n');
  const body = rest.slice(0, -3);
  const [signature = '', date = '', remark = ''] = rest.slice(-3);
  const cut = [...subject].indexOf('做');
  const subjectLeft = (left + right - widthIn(subject, 7.761)) / 2;
  const front =
    centre(50, head, 12.7) +
    centre(66, number) +
    centre(82, issuer, 7.761) +
    text(subjectLeft + cut * 7.761, 93, subject.slice(cut), { size: 7.761 }) +
    text(subjectLeft, 93, subject.slice(0, cut), { size: 7.761 });
  const pages = setParagraphs(body, 108);
  const last = pages.pop() ?? '';
  const end = flush(150, signature) + flush(160.2, date) + text(left + 2 * bodySize, 175, remark);
  const data = `<ofd:Title>${issuer}${subject}</ofd:Title><ofd:CustomDatas><ofd:CustomData Name="文号">${number}</ofd:CustomData></ofd:CustomDatas>`;
  const contents = [...pages, last + end];
  return ofd({
    pages: numbered(contents.map((content, i) => (i === 0 ? front + content : content))),
    info: data,
  });
}

const sentence =
  '为了保护水源，各县应当在每年冬季来临之前检查取水口、输水管道和蓄水设施，发现损坏的，当场登记，五日内修好。';
const second = '修好之前不能正常供水的，由县水务局安排临时供水，每日公布一次进度。';
const image = (box: string) => `<ofd:ImageObject ID="7" Boundary="${box}" ResourceID="6"/>`;

/** The lines of a table, whole or as the edges of each cell, and words in its cells. */
const columns = [28, 48, 88, 148];
const across = (y: number, from = 0, to = 3) =>
  stroke(columns[from] ?? 0, y, (columns[to] ?? 0) - (columns[from] ?? 0), 0);
const down = (column: number, y: number, height: number) => stroke(columns[column] ?? 0, y, 0, height);
const inCell = (column: number, y: number, words: string) =>
  text((columns[column] ?? 0) + 2, y, words, { size: 4.233 });

const samples: Record<string, Uint8Array> = {
  table: ofd({
    pages: numbered([
      setParagraphs([sentence, second], 60)[0] +
        [110, 120, 140].map((y) => across(y)).join('') +
        across(130, 1) +
        across(150, 0, 1) +
        across(150, 1, 3) +
        [0, 1, 3].map((column) => down(column, 110, 40)).join('') +
        down(2, 110, 30) +
        ['序号', '县', '任务'].map((words, i) => inCell(i, 117, words)).join('') +
        inCell(0, 132, '1') +
        inCell(1, 127, '青石县') +
        inCell(2, 127, '巡查库区') +
        inCell(1, 137, '白石县') +
        inCell(2, 137, '检修管道') +
        inCell(0, 147, '2') +
        inCell(1, 147, '其余各县另行安排'),
      setParagraphs([second], 60)[0] ?? '',
    ]),
  }),
  objects: ofd({
    prefix: 'x',
    pathOf: (page) => (page === 0 ? '/doc_0/pages/page_0/content.xml' : `Pages/Page_${page}/Content.xml`),
    template: centre(20, '林山省水务厅公报') + stroke(left, 24, 156, 0),
    info: '<ofd:CustomDatas><ofd:CustomData Name="文号">林水发〔2026〕7号</ofd:CustomData></ofd:CustomDatas>',
    pages: numbered([
      // The title in pieces, the last one first; its letters are doubled by the matrix.
      `${text(left + 14.5 * bodySize, 60, '水的通知', { size: bodySize / 2, ctm: '3 0 0 3 0 -9.6' })}${text(left + 4 * bodySize, 60, '关于做好冬季供', { size: bodySize / 2, ctm: '3 0 0 3 0 -9.6' })}` +
        `<ofd:PageBlock><ofd:PageBlock>${setParagraphs(['各县水务局：', sentence, second], 85)[0]}</ofd:PageBlock></ofd:PageBlock>` +
        '<ofd:CompositeObject ID="4" Boundary="28 200 100 20" ResourceID="77"/>',
      centre(60, '目　　录') +
        `<ofd:TextObject ID="2" Boundary="90 75 60 8" Font="3" Size="${bodySize}"><ofd:TextCode X="0" Y="5" DeltaX="20">通知</ofd:TextCode></ofd:TextObject>` +
        setParagraphs([sentence, second], 100)[0],
    ]),
    common: '<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>',
    parts: {
      'Doc_0/DocumentRes.xml': part(
        'Res',
        `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="77" Width="100" Height="20"><ofd:Content>${text(2 * bodySize, 5, '附件：检查表')}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`,
      ),
    },
  }),
  beside: ofd({
    pages: [
      setParagraphs([sentence, second], 60)[0] +
        text(left, 120, '内部批注', { more: 'Visible="false"' }) +
        text(left + 2 * bodySize, 140, '青石县', {
          inside:
            '<ofd:CGTransform CodePosition="0" CodeCount="1" GlyphCount="1"><ofd:Glyphs>812</ofd:Glyphs></ofd:CGTransform>',
        }) +
        text(60, 200, '送审稿', { size: 20, ctm: '0.7 -0.7 0.7 0.7 0 0' }) +
        image('120 220 40 40'),
    ],
    afterRoot: '<ofd:Signatures>/Doc_0/Signs/Signatures.xml</ofd:Signatures>',
    afterPages:
      '<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations><ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>',
    moreBodies: '<ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_1/Document.xml</ofd:DocRoot></ofd:DocBody>',
    parts: {
      'Doc_0/Signs/Signatures.xml': part(
        'Signatures',
        '<ofd:Signature ID="1" BaseLoc="Sign_0/Signature.xml"/>',
      ),
      'Doc_0/Annots/Annotations.xml': part(
        'Annotations',
        '<ofd:Page PageID="100"><ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page>',
      ),
      'Doc_0/Annots/Page_0/Annotation.xml': part(
        'PageAnnot',
        `<ofd:Annot ID="1" Type="Watermark"><ofd:Appearance Boundary="0 0 210 297">${text(50, 100, '仅供参考')}</ofd:Appearance></ofd:Annot><ofd:Annot ID="2" Type="Stamp"><ofd:Remark>收文章</ofd:Remark></ofd:Annot><ofd:Annot ID="3" Type="Link"/>`,
      ),
      'Doc_0/Attachs/Attachments.xml': part('Attachments', '<ofd:Attachment ID="1" Name="名单.xlsx"/>'),
    },
  }),
  scan: ofd({ pages: [image('0 0 210 297'), image('0 0 210 297')] }),
  recognised: ofd({
    pages: [
      image('0 0 210 297') + text(left, 60, sentence.slice(0, 20), { more: 'Alpha="0"' }),
      setParagraphs([sentence], 60)[0] ?? '',
    ],
  }),
  encrypted: ofd({ pages: [''], parts: { 'Encryptions.xml': part('Encryptions', '') } }),
  'page-missing': ofd({
    pages: [setParagraphs([sentence, second], 60)[0] ?? '', ''],
    pathOf: (page) => (page === 0 ? 'Pages/Page_0/Content.xml' : 'Pages/Page_9/Content.xml'),
  }),
};

for (const [name, bytes] of Object.entries(samples)) writeFileSync(`${folder}/${name}.ofd`, bytes);
writeFileSync(`${folder}/../same/notice.ofd`, notice());
