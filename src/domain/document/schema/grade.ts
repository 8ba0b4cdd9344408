/**
 * How well a statement is supported, best first. An inference is no grade: it is called inferred, or left
 * out.
 */
export const gradeMeanings = {
  A: '官方网站所载',
  B: '官方媒体报道，或官方文字的全文转载',
  C: '第三方网站的转载、镜像、摘要，或单一的非官方来源',
  D: '本库所收文件的正文，未见其他来源',
} as const;

/** How pages name a grade. What the document's own text says has none. */
export const gradeNames = { A: '官网', B: '官媒', C: '转载', D: '原文' } as const satisfies Record<
  Grade,
  string
>;

export type Grade = keyof typeof gradeMeanings;

export const grades = Object.keys(gradeMeanings) as [Grade, ...Grade[]];
