import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';
import { remarkForgetSyntax, remarkPlainText } from './remark-plain-text.ts';
import { remarkWholeTables } from './whole-tables.ts';

/**
 * What a body may contain, in the order that matters: forget MDX, learn GFM, switch off all of it but
 * tables and footnotes, keep every word of a table. One `~` is a range of numbers (1~3年), never a
 * strikethrough.
 */
export const syntaxPlugins: PluggableList = [
  remarkForgetSyntax,
  [remarkGfm, { singleTilde: false }],
  remarkPlainText,
  remarkWholeTables,
];
