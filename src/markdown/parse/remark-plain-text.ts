import type { Processor } from 'unified';

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
export function remarkForgetSyntax(this: Processor): undefined {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  data.micromarkExtensions = [];
  data.fromMarkdownExtensions = [];
}

/** Comes after remark-gfm. */
export function remarkPlainText(this: Processor): undefined {
  const data = this.data() as { micromarkExtensions?: unknown[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: disabled } }];
}
