import type { z } from 'zod';

/**
 * The first of what a schema found wrong, and how much is left out. An issue may name any number of unknown
 * fields.
 */
export function fewIssues(
  issues: readonly z.core.$ZodIssue[],
  most: number,
): { few: z.core.$ZodIssue[]; rest: number } {
  const few: z.core.$ZodIssue[] = [];
  let left = most;
  let rest = 0;
  for (const issue of issues) {
    const size = issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
    const taken = Math.min(size, left);
    if (taken > 0)
      few.push(issue.code === 'unrecognized_keys' ? { ...issue, keys: issue.keys.slice(0, taken) } : issue);
    left -= taken;
    rest += size - taken;
  }
  return { few, rest };
}
