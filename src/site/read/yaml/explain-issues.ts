import { z } from 'zod';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { nearest } from '#domain/diagnostic/nearest.ts';

type Path = (string | number)[];

/** Says as diagnostics what a schema found wrong: field, found, expected, the likeliest meant. */
export function explainIssues(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  schema: z.ZodType,
): Diagnostic[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)) as Path;
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownField(key, path, value, schema));
    if (issue.code === 'invalid_union' && issue.errors[0]?.length) {
      const inner = issue.errors.reduce((a, b) => (misfit(b) < misfit(a) ? b : a));
      return explainIssues(
        inner.map((nested) => ({ ...nested, path: [...issue.path, ...nested.path] })),
        value,
        schema,
      );
    }
    const found = at(value, path);
    const field = path.join('.') || '（整体）';
    const fields = fieldsAt(schema, path, value);
    const expected = fields.length > 0 ? `若干字段（${fields.join('、')}）` : expectedOf(issue);
    return found === undefined
      ? [{ code: 'field-missing' as const, args: { field, expected }, path }]
      : [
          {
            code: 'field-invalid' as const,
            args: { field, found: show(found), expected },
            path,
          },
        ];
  });
}

/** How far a value is from one form of a field: a value of another type is not meant as that form at all. */
const misfit = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.length + (issues.some(({ path }) => path.length === 0) ? 1000 : 0);

function unknownField(key: string, parent: Path, value: unknown, schema: z.ZodType): Diagnostic {
  const known = fieldsAt(schema, parent, value);
  return {
    code: 'field-unknown',
    args: { field: [...parent, key].join('.'), nearest: nearest(key, known) ?? '', known: known.join('、') },
    path: [...parent, key],
  };
}

const typeNames: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  array: '列表（每项前加“- ”）',
  object: '若干字段',
  record: '若干“名称: 值”',
  boolean: 'true 或 false',
  date: '日期',
};

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `${issue.values.map(String).join('、')}${issue.values.length > 1 ? ' 之一' : ''}`;
    case 'invalid_union':
      return 'discriminator' in issue ? 'full（收录全文）或 record（未收录全文）' : '其他形式的值';
    case 'invalid_format':
      return issue.format === 'url'
        ? 'http(s) 网址'
        : issue.format === 'email'
          ? '电子邮箱'
          : `符合 ${issue.pattern ?? issue.format} 的文字`;
    case 'too_small':
      return `${issue.inclusive ? '至少' : '大于'} ${issue.minimum}${issue.origin === 'string' ? ' 个字' : issue.origin === 'array' ? ' 项' : ''}`;
    default:
      return issue.message;
  }
}

/** The fields that an object schema knows at a path of a value. */
function fieldsAt(schema: z.ZodType, path: Path, value: unknown): string[] {
  let current: z.ZodType | undefined = unwrap(schema, value);
  path.forEach((step, depth) => {
    const here = at(value, path.slice(0, depth + 1));
    if (current instanceof z.ZodObject) current = unwrap(current.shape[step] as z.ZodType | undefined, here);
    else if (current instanceof z.ZodArray) current = unwrap(current.element as z.ZodType, here);
    else if (current instanceof z.ZodRecord) current = unwrap(current.valueType as z.ZodType, here);
  });
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrap(schema: z.ZodType | undefined, value: unknown): z.ZodType | undefined {
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodNullable
  )
    return unwrap(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const tag = at(value, [schema.def.discriminator]);
    const options = schema.options as z.ZodObject[];
    return (
      options.find((option) => option.shape[schema.def.discriminator]?.safeParse(tag).success) ?? options[0]
    );
  }
  if (schema instanceof z.ZodUnion && typeof value === 'object' && value !== null)
    return likeliest(schema.options as z.ZodType[], Object.keys(value));
  return schema;
}

/** Of several forms, the one that shares the most fields with a value. */
function likeliest(options: readonly z.ZodType[], given: readonly string[]): z.ZodType | undefined {
  const shared = (option: z.ZodType) =>
    option instanceof z.ZodObject ? given.filter((name) => name in option.shape).length : -1;
  return [...options].sort((a, b) => shared(b) - shared(a))[0];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[step] : undefined,
    value,
  );
}

function show(value: unknown): string {
  // NaN and the infinities, for which JSON has no words.
  const isNumber = typeof value === 'number';
  const text = typeof value === 'string' ? `“${value}”` : isNumber ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
