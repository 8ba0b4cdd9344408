/**
 * How one document may stand to another, in words for either end; those of the other end name the document:
 * 「落实本文件」.
 */
export const relationNames = {
  basis: { out: '依据', in: (it: string) => `以${it}为依据` },
  implements: { out: '落实', in: (it: string) => `落实${it}` },
  advances: { out: '推进', in: (it: string) => `推进${it}` },
  extends: { out: '扩大', in: (it: string) => `扩大${it}的范围` },
  supports: { out: '配套', in: (it: string) => `为${it}配套` },
  follows: { out: '后续于', in: (it: string) => `${it}的后续` },
  forwards: { out: '转发', in: (it: string) => `转发${it}` },
  amends: { out: '修改', in: (it: string) => `修改${it}` },
  // What the text says; whether it still holds is another question.
  repeals: { out: '正文称废止', in: (it: string) => `正文称废止${it}` },
  cites: { out: '引用', in: (it: string) => `引用${it}` },
  mentions: { out: '提及', in: (it: string) => `提及${it}` },
} as const;

export type RelationKind = keyof typeof relationNames;

export const relationKinds = Object.keys(relationNames) as [RelationKind, ...RelationKind[]];

/**
 * Relations by which a document rests on another. If that is a plan that has run out, readers are told so.
 */
export const supporting: readonly RelationKind[] = [
  'basis',
  'implements',
  'advances',
  'extends',
  'supports',
  'mentions',
];
