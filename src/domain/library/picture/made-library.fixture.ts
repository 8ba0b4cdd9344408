import type { Document } from '#domain/document/document.ts';
import { issuers, record } from '#domain/document/invented.fixture.ts';
import { type Library, makeLibrary } from '#domain/library/library.ts';

const bodies = [
  ['yi-sheng', '乙教发'],
  ['jia-shi', '甲政发'],
  ['jia-shi-bangongshi', '甲政办发'],
] as const;
const kinds = ['basis', 'implements', 'follows', 'cites', 'mentions'] as const;

/**
 * A library of invented records over up to forty years, some without year, number or issuer. The document
 * `centre` is related to one in every seven, up to thirty, and others to what came before them.
 */
export function madeLibrary(count: number): Library {
  const years = Math.min(40, Math.ceil(count / 5));
  const documents = Array.from({ length: count }, (_, i): Document => {
    const [body, code] = bodies[i % bodies.length] ?? bodies[0];
    const numbered = i % 11 !== 0;
    const number = numbered ? `${code}〔${1986 + ((i * 7) % years)}〕${1 + (i % 999)}号` : null;
    const relations = [i % 5 === 0 && i > 10 ? `d${i - 10}` : undefined, centreOf(i)].filter(
      (to) => to !== undefined && to !== idOf(i),
    );
    return record(idOf(i), `关于印发第${i}项乡村书屋建设和管理实施办法的通知`, number, {
      ...(i % 13 !== 0 && { issuers: { value: [body], grade: 'B', source: 'paper' } }),
      relations: relations.map((to) => ({ kind: kinds[i % kinds.length], to, grade: 'B', source: 'paper' })),
    });
  });
  return makeLibrary(documents, issuers);
}

const idOf = (i: number): string => (i === 8 ? 'centre' : `d${i}`);

const centreOf = (i: number): string | undefined => (i % 7 === 0 && i < 210 ? 'centre' : undefined);
