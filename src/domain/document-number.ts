// The address by which tools outside the project know the grammar of document numbers.
export { type DocumentNumber, formatDocumentNumber, parseDocumentNumber } from './number/document-number.ts';
