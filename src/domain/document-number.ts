// The path by which tools outside the project import the grammar of document numbers.
export { type DocumentNumber, formatDocumentNumber, parseDocumentNumber } from './number/document-number.ts';
