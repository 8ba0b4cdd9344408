import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { codePointName } from '#domain/text/characters/code-point-name.ts';
import { repairText } from '#domain/text/characters/repair-text.ts';

/** A repair in the file of a document. */
export interface FileRepair {
  /** Line in the file, from 1. */
  line: number;
  /** The repaired line up to it. */
  before: string;
  from: string;
  to: string;
}

export interface RepairedFile {
  text: string;
  repairs: FileRepair[];
  diagnostics: Diagnostic[];
}

/** Repairs the encoding of a file. Lines stay lines; a byte order mark is no character of the text. */
export function repairFile(file: string): RepairedFile {
  const { text: whole, repairs: found } = repairText(file.replace(/^\uFEFF/, ''));
  let [line, lineStart] = [1, 0];
  const repairs = found.map(({ at, from, to }): FileRepair => {
    for (
      let end = whole.indexOf('\n', lineStart);
      end >= 0 && end < at;
      end = whole.indexOf('\n', lineStart)
    ) {
      line++;
      lineStart = end + 1;
    }
    return { line, before: whole.slice(lineStart, at), from, to };
  });
  return { text: whole, repairs, diagnostics: report(repairs) };
}

const mostExamples = 3;

function report(repairs: readonly FileRepair[]): Diagnostic[] {
  const [first] = repairs;
  if (!first) return [];
  const kinds = [...new Set(repairs.map(inWords))];
  const examples = kinds.slice(0, mostExamples).join('，') + (kinds.length > mostExamples ? '等' : '');
  return [{ code: 'characters-repaired', args: { count: repairs.length, examples }, line: first.line }];
}

const inWords = ({ from, to }: FileRepair): string =>
  to === '' ? `删去 ${codePointName(from)}` : `${from} ${codePointName(from)} 改为 ${to}`;
