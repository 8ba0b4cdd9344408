import type { Library } from '#domain/library/library.ts';
import { searchText } from '#search/build/search-text.ts';
import { words } from '#search/shared/tokenise.ts';
import { seed } from './bench-library.ts';
import { seeded } from './random.ts';

/** Kinds of queries that readers make. */
export const queryKinds = {
  character: '单字',
  word: '两字词',
  phrase: '3–6 字',
  long: '7–12 字',
  two: '两词（且）',
  title: '标题',
  number: '文号',
  nowhere: '查不到的',
} as const;

export type QueryKind = keyof typeof queryKinds;

export interface BenchQuery {
  kind: QueryKind;
  typed: string;
  /** What a plain string comparison finds: sorted ids of the documents that contain the whole query. */
  expected: string[];
}

/** Draws queries from the texts of a library, the same every time, with what they must find. */
export function benchQueries(library: Library, each: number): BenchQuery[] {
  const random = seeded(seed + 1);
  const texts = library.documents.map((document) => {
    const { id, title, number = '', passages } = searchText(document, library);
    return { id, title, number, passages, cut: passages.map(({ text }) => ` ${words(text).join(' ')} `) };
  });
  const run = (least: number, most: number): string => {
    for (;;) {
      const cut = random.pick(random.pick(texts).cut).trim().split(' ');
      const length = least + random.below(most - least + 1);
      if (cut.length < length) continue;
      const from = random.below(cut.length - length + 1);
      const piece = cut.slice(from, from + length);
      // Without what separates them, two adjacent numbers would become another number.
      if (piece.every((word) => /^\p{Script=Han}$/u.test(word))) return piece.join('');
    }
  };
  const holding = (typed: string) => {
    const asked = typed.split(' ').map((part) => ` ${words(part).join(' ')} `);
    return texts
      .filter(({ cut }) => asked.every((piece) => cut.some((text) => text.includes(piece))))
      .map(({ id }) => id)
      .sort();
  };
  const nowhere = () => {
    for (;;) {
      const typed = run(2, 4) + run(2, 4);
      if (holding(typed).length === 0) return typed;
    }
  };
  const make: Record<QueryKind, () => string> = {
    character: () => run(1, 1),
    word: () => run(2, 2),
    phrase: () => run(3, 6),
    long: () => run(7, 12),
    two: () => `${run(2, 2)} ${run(2, 2)}`,
    title: () => random.pick(texts).title,
    number: () => random.pick(texts.filter(({ number }) => number)).number,
    nowhere,
  };
  return (Object.keys(queryKinds) as QueryKind[]).flatMap((kind) =>
    Array.from({ length: each }, () => {
      const typed = make[kind]();
      return { kind, typed, expected: holding(typed) };
    }),
  );
}
