/** Name of a number format, and the suffix of the number. */
export type NumberStyle = readonly [format: string, suffix: string];

/** The attribute `type` of `<ol>` and `<li>`. */
export const listTypes: Record<string, string> = {
  1: 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** `list-style-type` of CSS Counter Styles 3, as far as Chinese pages use it. */
export const numberStyles: Record<string, NumberStyle> = {
  decimal: ['decimal', '.'],
  'decimal-leading-zero': ['decimalZero', '.'],
  'lower-alpha': ['lowerLetter', '.'],
  'lower-latin': ['lowerLetter', '.'],
  'upper-alpha': ['upperLetter', '.'],
  'upper-latin': ['upperLetter', '.'],
  'lower-roman': ['lowerRoman', '.'],
  'upper-roman': ['upperRoman', '.'],
  'cjk-decimal': ['ideographDigital', '、'],
  'simp-chinese-informal': ['chineseCountingThousand', '、'],
  'trad-chinese-informal': ['taiwaneseCountingThousand', '、'],
  'cjk-ideographic': ['taiwaneseCountingThousand', '、'],
  'simp-chinese-formal': ['chineseLegalSimplified', '、'],
  'trad-chinese-formal': ['ideographLegalTraditional', '、'],
  'cjk-heavenly-stem': ['ideographTraditional', '、'],
  'cjk-earthly-branch': ['ideographZodiac', '、'],
};

/** The marks of lists without numbers. */
export const bullets: Record<string, string> = { disc: '•', circle: '○', square: '▪' };
