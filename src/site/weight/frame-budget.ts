import { kilobytes } from './first-views.ts';
import type { View } from './weigh-view.ts';

/**
 * What the first view of a document of one sentence may cost: bytes as sent (gzip), and requests, the page
 * included.
 */
export const frameBudget = { bytes: 20 * 1024, requests: 6 };

/** Weighs the frame that the pages of all texts share, file by file, and says what exceeds the budget. */
export function checkFrame({ files, bytes }: View): { report: string; problems: string[] } {
  const fonts = files.filter(({ font }) => font).map(({ url }) => url);
  const problems = [
    ...(bytes > frameBudget.bytes
      ? [
          `框架重 ${kilobytes(bytes)}，超过 ${kilobytes(frameBudget.bytes)}。请从上面最重的文件减起：只有一种页面用的样式放到那一页，读者按下才用的脚本到那时再载入。`,
        ]
      : []),
    ...(files.length > frameBudget.requests
      ? [
          `框架要 ${files.length} 个请求，超过 ${frameBudget.requests} 个。请并合上面的文件（astro.config.mjs 的 codeSplitting），或推迟到用时再载入。`,
        ]
      : []),
    ...(fonts.length > 0 ? [`框架载入字体：${fonts.join('、')}。请去掉，只用读者设备上的字体。`] : []),
  ];
  const rows = [...files]
    .sort((a, b) => b.bytes - a.bytes)
    .map((file) => `  ${kilobytes(file.bytes).padStart(8)}  ${file.url}`);
  const total = `框架（只有一句话的文件，gzip 后）：${kilobytes(bytes)} / ${kilobytes(frameBudget.bytes)}，${files.length} 个请求 / ${frameBudget.requests}`;
  return { report: [total, ...rows].join('\n'), problems };
}
