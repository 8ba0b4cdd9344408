// Has LibreOffice and the package docx write samples of .docx, with their own automatic numbers:
// node make-other-docx.fixture.ts <where docx 9.15.2 is installed>. The expectations are written by hand.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const samples = join(import.meta.dirname, '../docx');
const folder = mkdtempSync(join(tmpdir(), 'samples-'));
for (const name of ['articles', 'letter']) {
  const options = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'docx'];
  const source = join(import.meta.dirname, `${name}.fodt`);
  execFileSync('soffice', [...options, '--outdir', folder, source], { stdio: 'ignore' });
  writeFileSync(join(samples, `libreoffice-${name}.docx`), readFileSync(join(folder, `${name}.docx`)));
}
rmSync(folder, { recursive: true });

// Not a dependency of the project, since only this file needs it.
const {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  LevelFormat,
  LevelSuffix,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} = await import(String(pathToFileURL(join(process.argv[2] ?? '.', 'node_modules/docx/dist/index.mjs'))));

const level = (index: number, format: unknown, text: string) => ({
  level: index,
  format,
  text,
  suffix: LevelSuffix.NOTHING,
});
const item = (index: number, text: string) =>
  new Paragraph({ text, numbering: { reference: 'notice', level: index } });
const cell = (text: string, spans = {}) => new TableCell({ children: [new Paragraph(text)], ...spans });

const document = new Document({
  numbering: {
    config: [
      {
        reference: 'notice',
        levels: [
          level(0, LevelFormat.CHINESE_COUNTING, '%1、'),
          level(1, LevelFormat.CHINESE_COUNTING, '（%2）'),
          level(2, LevelFormat.DECIMAL, '%3.'),
        ],
      },
    ],
  },
  footnotes: { 1: { children: [new Paragraph('水位以青石站为准。')] } },
  sections: [
    {
      footers: {
        default: new Footer({
          children: [
            new Paragraph({ children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] }),
          ],
        }),
      },
      children: [
        new Paragraph({ text: '青石县水务局关于校核水尺的通知', alignment: AlignmentType.CENTER }),
        item(0, '校核范围'),
        item(1, '水库。'),
        item(1, '渠首。'),
        item(0, '校核办法'),
        item(1, '先看水位。'),
        item(2, '每日八时看。'),
        new Paragraph({
          children: [new TextRun('记录写明水位'), new FootnoteReferenceRun(1), new TextRun('和时间。')],
        }),
        item(2, '每日二十时看。'),
        new Table({
          rows: [
            new TableRow({ children: [cell('水尺', { rowSpan: 2 }), cell('校核', { columnSpan: 2 })] }),
            new TableRow({ children: [cell('人员'), cell('日期')] }),
          ],
        }),
        new Paragraph({ text: '青石县水务局', alignment: AlignmentType.RIGHT }),
      ],
    },
  ],
});
writeFileSync(join(samples, 'npm-docx.docx'), await Packer.toBuffer(document));
