import remarkGfm from 'remark-gfm';
import type { PluggableList, Processor } from 'unified';
import { repaired } from '#domain/text/characters/repair-text.ts';
import { remarkWholeTables } from './whole-tables.ts';

/**
 * A document's own text means itself: of all Markdown only tables and footnotes of GFM remain (remark-gfm
 * comes first in the list), so that `1.`, `- 1 -`, `<3年`, `{x}`, `*` and an indent need no escapes, and
 * content can never become markup, a link or code. Constructs are switched off by micromark's own `disable`.
 */
const disabled = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'emailAutolink',
  // For calls in images alone. It looks back from each `]` to the beginning of the paragraph.
  'gfmPotentialFootnoteCall',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'protocolAutolink',
  'setextUnderline',
  'strikethrough',
  'tasklistCheck',
  'thematicBreak',
  'wwwAutolink',
];

/**
 * Removes what MDX, or another plugin before it, taught the parser, so that a body reads the same in .md
 * and .mdx. MDX's import and export lines have no name by which they could be switched off.
 */
function remarkForgetSyntax(this: Processor): undefined {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  data.micromarkExtensions = [];
  data.fromMarkdownExtensions = [];
}

/** Comes after remark-gfm. */
function remarkPlainText(this: Processor): undefined {
  const data = this.data() as { micromarkExtensions?: unknown[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: disabled } }];
}

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

/**
 * Parses a text with its encoding repaired. For MDX, which reads files itself; the library repairs them
 * before it parses.
 */
export function remarkRepaired(this: Processor): undefined {
  const { parser } = this;
  if (parser) this.parser = (text, file) => parser(repaired(text), file);
}
