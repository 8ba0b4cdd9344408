import { z } from 'zod';
import { leadingNameStripper } from './leading-name-stripper.ts';

const words = z.string().trim().min(1);

/** Levels of government, in order. */
export const levelNames = {
  central: '中央',
  provincial: '省级',
  municipal: '市级',
  county: '县级',
} as const;

/** `content/issuers.yaml`: who issues documents. */
export const issuersSchema = z
  .array(
    z.strictObject({
      id: words,
      name: words,
      /** Other names that texts use. */
      aliases: z.array(words).default([]),
      /** Id of the issuer whose office (办公厅) it is. */
      officeOf: words.exactOptional(),
      /** The row of pictures in which its documents stand (部委); by default its level. */
      lane: words.exactOptional(),
      level: z.enum(Object.keys(levelNames) as [keyof typeof levelNames, ...(keyof typeof levelNames)[]]),
      /** Codes of its document numbers, with the romanisation used in file names. */
      codes: z.record(words, z.string().regex(/^[a-z]+$/)).default({}),
    }),
  )
  .superRefine((issuers, context) => {
    for (const [i, { officeOf }] of issuers.entries())
      if (officeOf !== undefined && !issuers.some(({ id }) => id === officeOf))
        context.addIssue({ code: 'custom', path: [i, 'officeOf'], message: '本文件中另一机关的 id' });
  });

export type Issuer = z.output<typeof issuersSchema>[number];

/** Look-ups in the issuers of one library. */
export interface Issuers {
  all: readonly Issuer[];
  byId(id: string): Issuer | undefined;
  /** Those whose documents bear the code; several where a code is used jointly. */
  byCode(code: string): readonly Issuer[];
  /** By name or alias. */
  byName(name: string): Issuer | undefined;
  romanise(code: string): string | undefined;
  /** Every code, longest first, for finding where a number begins in a sentence. */
  codes: readonly string[];
  /** Strips the issuers' names that a title begins with: 「省人社厅关于…」 → 「关于…」. */
  stripLeadingIssuers(title: string): string;
}

export function indexIssuers(all: readonly Issuer[]): Issuers {
  const codes = all.flatMap((issuer) => Object.keys(issuer.codes)).sort((a, b) => b.length - a.length);
  return {
    all,
    codes: [...new Set(codes)],
    byId: (id) => all.find((issuer) => issuer.id === id),
    byCode: (code) => all.filter((issuer) => code in issuer.codes),
    byName: (name) => all.find((issuer) => issuer.name === name || issuer.aliases.includes(name)),
    romanise: (code) => all.find((issuer) => code in issuer.codes)?.codes[code],
    stripLeadingIssuers: leadingNameStripper(all.flatMap(({ name, aliases }) => [name, ...aliases])),
  };
}
