import type { ExportedDocument } from './export-document.ts';

/** Says what a text withholds and why, each once: █ alone does not tell. */
export const withheldWords = ({ withheld }: Pick<ExportedDocument, 'withheld'>): string[] => [
  ...new Set(withheld.map(({ what, reason }) => `${what}。理由：${reason}`)),
];
