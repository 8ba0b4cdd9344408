import { detectFindings } from '#importer/detect/detect-findings.table.ts';
import { docFindings } from '#importer/doc/doc-findings.table.ts';
import { docxFindings } from '#importer/docx/docx-findings.table.ts';
import { fieldFindings } from '#importer/field/field-findings.table.ts';
import { htmlFindings } from '#importer/html/html-findings.table.ts';
import { linesFindings } from '#importer/lines/lines-findings.table.ts';
import { mhtFindings } from '#importer/mht/mht-findings.table.ts';
import { numberingFindings } from '#importer/numbering/numbering-findings.table.ts';
import { ofdFindings } from '#importer/ofd/ofd-findings.table.ts';
import { pageFindings } from '#importer/page/page-findings.table.ts';
import { pdfFindings } from '#importer/pdf/pdf-findings.table.ts';
import { rtfFindings } from '#importer/rtf/rtf-findings.table.ts';
import { textFindings } from '#importer/text/text-findings.table.ts';
import { wordFindings } from '#importer/word/word-findings.table.ts';
import { generalFindings } from './general-findings.table.ts';

/** Severity and wording of every finding. Those of a single container are defined in its folder. */
export const findingMessages = {
  ...generalFindings,
  ...detectFindings,
  ...numberingFindings,
  ...fieldFindings,
  ...wordFindings,
  ...docxFindings,
  ...docFindings,
  ...rtfFindings,
  ...pageFindings,
  ...pdfFindings,
  ...ofdFindings,
  ...htmlFindings,
  ...mhtFindings,
  ...linesFindings,
  ...textFindings,
};
