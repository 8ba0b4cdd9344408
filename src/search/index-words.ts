import { tokenise } from './tokenise.ts';

/** Stands between two passages in the index, so that no run reaches from one into the next. No query can hold it. */
export const boundary = '\uE000';

/** Takes passages; gives them as the words that the index takes in. */
export const indexWords = (passages: readonly string[]): string =>
  passages.map((passage) => words(passage).join(' ')).join(` ${boundary} `);

/** Words that only a title's own index holds, so that a search can ask for titles. */
export const titleWords = (title: string): string[] => words(title).map((word) => `t${hex(word)}`);

/** The one word that stands for a document number, from its key: asked for, it gives the document that bears the number. */
export const numberWord = (key: string): string => `n${hex(key)}`;

/** Takes words; gives the phrase to ask the index for: these words, in this order, nothing between them. */
export const phrase = (wordsInOrder: readonly string[]): string => `"${wordsInOrder.join(' ')}"`;

export const words = (text: string): string[] => tokenise(text).map(({ word }) => word);

/** The index stems and cuts words by their script; hexadecimal digits it leaves alone. */
const hex = (text: string) =>
  [...text].map((c) => (c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
