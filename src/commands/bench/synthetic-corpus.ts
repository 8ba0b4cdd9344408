import type { Document } from '#domain/document/document.ts';
import { indexIssuers, issuersSchema } from '#domain/document/issuer.ts';
import { makeFullText } from '#domain/document/make-document.ts';
import { fullTextSchema } from '#domain/document/schema/front-matter.ts';
import { type Library, makeLibrary } from '#domain/library/library.ts';
import { formatNumeral } from '#domain/text/numeral.ts';
import { type Random, seeded } from './random.ts';
import { makeVocabulary, type Vocabulary } from './synthetic-words.ts';

/** Invented places for invented issuers. */
const places = [...'甲乙丙丁戊己庚辛壬癸'];
const offices = ['府', '教', '农', '工', '文'];
const levels = ['central', 'provincial', 'municipal', 'county'] as const;

const frontMatter = fullTextSchema.parse({
  text: 'full',
  origin: { description: '随机生成，没有意义', state: '没有原件' },
});

/**
 * Makes a library of `count` meaningless documents: structured like official ones, in words made up of common
 * characters, each citing up to three others. Lengths are distributed like those of real notices, with a
 * median of about 1,000 characters.
 */
export function syntheticCorpus(count: number, seed: number): Library {
  const random = seeded(seed);
  const vocabulary = makeVocabulary(random);
  const issuers = indexIssuers(
    issuersSchema.parse(
      places.flatMap((place, i) =>
        offices.map((office, j) => ({
          id: `made-${i}-${j}`,
          name: `${place}地${office}务局`,
          aliases: [`${place}${office}局`],
          level: levels[(i + j) % levels.length],
          codes: { [`${place}${office}发`]: 'made' },
        })),
      ),
    ),
  );
  const names: Name[] = [];
  const documents: Document[] = [];
  for (let i = 0; i < count; i++) {
    const issuer = random.pick(issuers.all);
    const year = 2000 + random.below(25);
    const serial = Math.floor(i / 25) + 1;
    const name: Name = {
      id: `made-${i}`,
      issuer: issuer.name,
      number: `${Object.keys(issuer.codes)[0]}〔${year}〕${serial * 100 + (i % 100)}号`,
      title: `关于${vocabulary.clause(3 + random.below(4))}的${random.pick(['通知', '意见', '办法', '方案', '函'])}`,
      date: `${year}年${1 + random.below(12)}月${1 + random.below(28)}日`,
    };
    const cited = names.length > 0 ? Array.from({ length: random.below(4) }, () => random.pick(names)) : [];
    names.push(name);
    const blocks = paragraphs(name, cited, vocabulary, random).map((text, line) => ({
      text,
      line: 2 * line + 1,
    }));
    documents.push(makeFullText({ id: name.id, frontMatter, blocks }, issuers).value);
  }
  return makeLibrary(documents, issuers);
}

interface Name {
  id: string;
  issuer: string;
  number: string;
  title: string;
  date: string;
}

function paragraphs(name: Name, cited: readonly Name[], { clause }: Vocabulary, random: Random): string[] {
  const length = Math.min(12_000, Math.round(700 * Math.exp(0.6 * normal(random))));
  const sentence = () =>
    `${Array.from({ length: 1 + random.below(4) }, () => clause(3 + random.below(4))).join('，')}。`;
  const body: string[] = [];
  let written = 0;
  for (let section = 1; written < length && section < 100; section++) {
    body.push(`${formatNumeral(section)}、${clause(2 + random.below(2))}`);
    const items = 1 + random.below(5);
    for (let item = 1; item <= items; item++) {
      const text = Array.from({ length: 1 + random.below(4) }, sentence).join('');
      body.push(`（${formatNumeral(item)}）${random.next() < 0.5 ? `${clause(2)}。` : ''}${text}`);
      written += text.length;
    }
  }
  const basis = cited.map(({ title, number }) => `《${title}》（${number}）`).join('、');
  return [
    name.issuer,
    name.number,
    name.title,
    `${name.issuer}所属各单位：`,
    `${basis ? `根据${basis}，` : ''}${clause(4)}，现就有关事项通知如下：`,
    ...body,
    name.issuer,
    name.date,
  ];
}

/** Box–Muller transform. */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
