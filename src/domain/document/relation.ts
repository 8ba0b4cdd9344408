/** How one document stands to another: the closed list, in words for either end. */
export const relationNames = {
  basis: { out: '依据', in: '以此件为依据' },
  implements: { out: '落实', in: '落实此件' },
  advances: { out: '推进', in: '推进此件' },
  extends: { out: '扩大', in: '扩大此件的范围' },
  supports: { out: '配套', in: '为此件配套' },
  follows: { out: '后续于', in: '此件的后续' },
  cites: { out: '引用', in: '引用此件' },
  mentions: { out: '提及', in: '提及此件' },
} as const;

export type RelationKind = keyof typeof relationNames;

export const relationKinds = Object.keys(relationNames) as [RelationKind, ...RelationKind[]];

/** What a document rests on while it holds: a plan among these that ran out is worth saying. */
export const supporting: readonly RelationKind[] = [
  'basis',
  'implements',
  'advances',
  'extends',
  'supports',
  'mentions',
];
