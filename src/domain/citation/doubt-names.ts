import type { Resolution } from './resolve-citation.ts';

/** Tells readers why a citation as printed is doubtful. */
export const doubtNames: Record<NonNullable<Resolution['doubt']>, string> = {
  'number-doubtful': '文号存疑',
  'number-differs': '文号与标题不符，按标题对应',
  'version-differs': '所引版本与本库所收文本不同',
  'title-differs': '标题与文号不符，按文号对应',
};
