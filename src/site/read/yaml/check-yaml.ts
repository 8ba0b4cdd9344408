import { type Document, type ErrorCode, isScalar, type Node, type Scalar, visit, type YAMLMap } from 'yaml';

/** What YAML allows and an author does not mean; `at` is an offset in the text. */
export interface CheckedYaml {
  errors: { reason: string; at: number }[];
  /** Items of lists in brackets that a full-width comma was to divide. */
  commas: { found: string; at: number }[];
}

/**
 * Reports keys that repeat or that JavaScript takes for something else, and aliases that mean nothing or
 * what they stand in: a value that begins with `*` is an alias to YAML. Looks at each node once.
 */
export function checkYaml(document: Document): CheckedYaml {
  const errors: CheckedYaml['errors'] = [];
  const commas: CheckedYaml['commas'] = [];
  visit(document, {
    Map: (_, map) => {
      errors.push(...checkKeys(map));
    },
    Seq: (_, { flow, items }) => {
      for (const item of items)
        if (flow && isPlain(item) && item.source?.includes('，'))
          commas.push({ found: item.source, at: startOf(item) });
    },
    Alias: (_, alias, path) => {
      const meant = alias.resolve(document);
      if (meant && !path.includes(meant)) return;
      const reason = meant
        ? `“*${alias.source}”指的内容包含它自己`
        : `“*${alias.source}”会被当作引用，文字请加引号`;
      errors.push({ reason, at: startOf(alias) });
    },
  });
  return { errors, commas };
}

function checkKeys({ items }: YAMLMap): CheckedYaml['errors'] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const reason =
      key.value === '__proto__'
        ? '字段名“__proto__”不能用，请换一个'
        : seen.has(key.value)
          ? yamlErrors.DUPLICATE_KEY
          : undefined;
    seen.add(key.value);
    return reason ? [{ reason, at: startOf(key) }] : [];
  });
}

const isPlain = (node: unknown): node is Scalar => isScalar(node) && node.type === 'PLAIN';

const startOf = ({ range }: Node): number => range?.[0] ?? 0;

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
