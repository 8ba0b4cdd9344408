import type { ExternalSource } from '#domain/library/external-sources.ts';
import type { Answer } from './probe-links.ts';

/** Reports on external sources: when each was last seen, how it answers now, which documents name it. */
export function linkReport(sources: readonly ExternalSource[], answers: readonly Answer[]): string {
  if (sources.length === 0) return '没有外部来源。';
  const offline = answers.every(({ kind }) => kind !== 'answered');
  const rows = sources.map(({ url, seen, documents }, i) => {
    const now = offline ? '' : `　现在：${wordsOf(answers[i])}`;
    return `${url}\n  上次看到：${seen ?? '日期不详'}${now}　见于：${documents.join('、')}`;
  });
  const good = answers.filter(isGood).length;
  const undated = sources.filter(({ seen }) => !seen).length;
  const summary = offline
    ? '没有一个网址能连上，可能没有网络；这里只列出上次看到的日期。'
    : `其中 ${good} 个能打开，${sources.length - good} 个要看一看。`;
  return [...rows, `外部来源 ${sources.length} 个，${undated} 个日期不详。${summary}`].join('\n');
}

const isGood = (answer: Answer) => answer.kind === 'answered' && answer.status < 400 && !answer.to;

function wordsOf(answer: Answer | undefined): string {
  if (answer?.kind === 'late') return '迟迟没有回答';
  if (answer?.kind !== 'answered') return '连不上';
  const { status, to } = answer;
  const words = status < 400 ? '能打开' : status === 404 || status === 410 ? '已经没有' : '打不开';
  return `${words}（${status}）${to ? `，转到 ${to}` : ''}`;
}
