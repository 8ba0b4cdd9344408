import type { ErrorCode } from 'yaml';

/** What an author did to make YAML invalid, for the errors that authors of front matter make. */
export const yamlErrors: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: '双引号里的反斜杠没有意义，请改用单引号',
  BAD_INDENT: '缩进与同一组的其他行不一致，或方括号、花括号没有写完',
  BAD_SCALAR_START: '值以 @、` 或 % 开头，请给整个值加引号',
  BLOCK_AS_IMPLICIT_KEY: '值里又有“冒号加空格”，请给整个值加引号；如果是下一级字段，请另起一行',
  DUPLICATE_KEY: '同一个字段写了两次',
  MISSING_CHAR: '引号或括号没有成对',
  MULTILINE_IMPLICIT_KEY: '字段名后面没有半角冒号加空格（全角“：”不算）',
  MULTIPLE_DOCS: '文件信息中间多了一行“---”',
  TAB_AS_INDENT: '用了制表符缩进',
  UNEXPECTED_TOKEN: '这里的字符不合写法，引号可能没有包住整个值',
};
