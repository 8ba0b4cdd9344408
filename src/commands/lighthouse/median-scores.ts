/** The part of a Lighthouse report that is shown. */
export interface LighthouseReport {
  categories: Record<string, { score: number | null }>;
  audits: Record<
    string,
    { score: number | null; title: string; numericValue?: number; scoreDisplayMode: string }
  >;
}

/** Summary of several runs of one page: scores from 0 to 100, layout shift, audits that any run failed. */
export interface Measured {
  scores: Record<string, number>;
  shift: number;
  wanting: string[];
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Joins an odd number of runs: the median of each score, the largest layout shift, and failed audits. */
export function medianScores(reports: readonly LighthouseReport[]): Measured {
  const scores = categories.map((name) => {
    const sorted = reports.map((report) => (report.categories[name]?.score ?? 0) * 100).sort((a, b) => a - b);
    return [name, Math.round(sorted[(sorted.length - 1) / 2] ?? 0)] as const;
  });
  const shifts = reports.map(({ audits }) => audits['cumulative-layout-shift']?.numericValue ?? 0);
  const wanting = reports.flatMap(({ audits }) =>
    Object.entries(audits)
      .filter(([, { score, scoreDisplayMode }]) => scoreDisplayMode === 'binary' && score === 0)
      .map(([id, { title }]) => `${id}: ${title}`),
  );
  return {
    scores: Object.fromEntries(scores),
    shift: Math.max(...shifts),
    wanting: [...new Set(wanting)],
  };
}
