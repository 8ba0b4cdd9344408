import type { ExportedDocument } from './export-document.ts';

/** What is left out of a text and why, each once: █ alone would not say it. */
export const withheldWords = ({ withheld }: Pick<ExportedDocument, 'withheld'>): string[] => [
  ...new Set(withheld.map(({ what, reason }) => `${what}。理由：${reason}`)),
];
