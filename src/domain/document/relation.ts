/** How one document stands to another: the closed list, in words for either end. */
export const relationNames = {
  basis: { out: '依据', in: '作为其依据' },
  implements: { out: '落实', in: '由其落实' },
  advances: { out: '推进', in: '由其推进' },
  extends: { out: '扩大', in: '由其扩大' },
  supports: { out: '配套', in: '由其配套' },
  follows: { out: '后续于', in: '其后续' },
  cites: { out: '引用', in: '被其引用' },
  mentions: { out: '提及', in: '被其提及' },
} as const;

export type RelationKind = keyof typeof relationNames;

export const relationKinds = Object.keys(relationNames) as [RelationKind, ...RelationKind[]];
