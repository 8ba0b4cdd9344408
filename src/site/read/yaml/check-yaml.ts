import { type Document, isScalar, type Node, type Scalar, visit, type YAMLMap } from 'yaml';
import { yamlErrors } from './yaml-errors.table.ts';

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
