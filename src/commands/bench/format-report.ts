import type { Measured } from './ask-index.ts';
import { type QueryKind, queryKinds } from './bench-queries.ts';

/** What an index cost to make. */
export interface Indexed {
  seconds: number;
  /** Processor time, so that other work on the machine does not count. */
  cpu: number;
  megabytes: number;
  /** On disk, megabytes: the index, and the texts and tables beside it. */
  index: number;
  beside: number;
}

export interface Side {
  indexed: Indexed;
  measured: Measured[];
}

/** Writes the measurements of both indexes as Markdown tables. */
export function formatReport(exact: Side, plain: Side): string {
  const kinds = (Object.keys(queryKinds) as QueryKind[]).map((kind) => {
    const of = (side: Side) => side.measured.filter(({ query }) => query.kind === kind);
    return row(queryKinds[kind], of(exact), of(plain));
  });
  const ratio = (a: number, b: number) => `${(a / b).toFixed(2)} ×`;
  const [a, b] = [exact.indexed, plain.indexed];
  return [
    '| 建索引 | 本库 | Pagefind 自切词 | 比 |',
    '|---|---|---|---|',
    `| 用时 | ${a.seconds.toFixed(0)} s | ${b.seconds.toFixed(0)} s | ${ratio(a.seconds, b.seconds)} |`,
    `| 处理器用时 | ${a.cpu.toFixed(0)} s | ${b.cpu.toFixed(0)} s | ${ratio(a.cpu, b.cpu)} |`,
    `| 内存峰值 | ${a.megabytes.toFixed(0)} MB | ${b.megabytes.toFixed(0)} MB | ${ratio(a.megabytes, b.megabytes)} |`,
    `| 索引 | ${a.index.toFixed(1)} MB | ${b.index.toFixed(1)} MB | ${ratio(a.index, b.index)} |`,
    `| 正文和表 | ${a.beside.toFixed(1)} MB | ${b.beside.toFixed(1)} MB | |`,
    `| 首次检索另取 | ${kilobytes(exact.measured[0]?.opening ?? 0)} KB | ${kilobytes(plain.measured[0]?.opening ?? 0)} KB | |`,
    `| 首次检索另费时，中位数 | ${median(exact.measured.map(({ openingTime }) => openingTime)).toFixed(0)} ms | ${median(plain.measured.map(({ openingTime }) => openingTime)).toFixed(0)} ms | |`,
    '',
    '| 检索 | 次数 | 本库 ms | p95 | 本库 KB | p95 | 查准 / 查全 | Pagefind ms | p95 | KB | p95 | 查准 / 查全 |',
    '|---|---|---|---|---|---|---|---|---|---|---|---|',
    ...kinds,
    row('全部', exact.measured, plain.measured),
  ].join('\n');
}

function row(name: string, exact: readonly Measured[], plain: readonly Measured[]): string {
  return `| ${[name, exact.length, ...cells(exact), ...cells(plain)].join(' | ')} |`;
}

function cells(measured: readonly Measured[]): string[] {
  const times = measured.map(({ found }) => found);
  const bytes = measured.map((one) => one.bytes);
  const { precision, recall } = quality(measured);
  return [
    median(times).toFixed(0),
    percentile(times, 0.95).toFixed(0),
    kilobytes(median(bytes)),
    kilobytes(percentile(bytes, 0.95)),
    `${precision.toFixed(3)} / ${recall.toFixed(3)}`,
  ];
}

/** Precision: the share of found documents that contain the words. Recall: the share of those found. */
function quality(measured: readonly Measured[]): { precision: number; recall: number } {
  let [right, found, expected] = [0, 0, 0];
  for (const { query, documents } of measured) {
    const wanted = new Set(query.expected);
    right += documents.filter((id) => wanted.has(id)).length;
    found += documents.length;
    expected += wanted.size;
  }
  return { precision: found === 0 ? 1 : right / found, recall: expected === 0 ? 1 : right / expected };
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);
const median = (values: readonly number[]) => percentile(values, 0.5);

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
