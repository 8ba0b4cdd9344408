import type { Document } from '#domain/document/document.ts';
import { withheldMark } from '#domain/document/schema/withheld.ts';
import { compareOriginal, mostAlike, type OriginalComparison } from '#domain/source/compare-original.ts';
import { sha256Of } from '#site/read/read-source.ts';

const mostShown = 20;

/**
 * Says whether a file is the source that is kept of a document: of `id`, or of the one that is most like it.
 */
export function reportOriginal(
  bytes: Uint8Array,
  documents: readonly Document[],
  id?: string,
): { isSource: boolean; text: string } {
  const kept = documents.flatMap((document) =>
    document.text === 'full' && document.source !== undefined && (id ?? document.id) === document.id
      ? [{ id: document.id, source: document.source }]
      : [],
  );
  if (kept.length === 0) return no(id ? `没有留存“${id}”的来源文本。` : '文库没有留存任何来源文本。');
  const held = decode(bytes);
  if (held === undefined) {
    return no(
      '文件不是 UTF-8 文本，无法逐字比较。文本请先转换编码；Word、PDF 等请用 npm run import -- <文件> 预览，文库中已有的会列出有什么不同。',
    );
  }
  const same = kept.find(({ source }) => compareOriginal(source, held).same);
  const likeliest =
    same ??
    kept[
      id
        ? 0
        : (mostAlike(
            held,
            kept.map(({ source }) => source),
          ) ?? -1)
    ];
  if (!likeliest) return no('文件与留存的来源文本没有一行相同。可在文件之后写明文件编号再试。');
  return inWords(likeliest, compareOriginal(likeliest.source, held));
}

function inWords(
  { id, source }: { id: string; source: string },
  { masked, same, differences }: OriginalComparison,
): { isSource: boolean; text: string } {
  const runs = source.match(/█+/g) ?? [];
  const places = `遮去 ${runs.length} 处共 ${source.split(withheldMark).length - 1} 字后`;
  if (same) {
    const hash = sha256Of(new TextEncoder().encode(masked));
    return {
      isSource: true,
      text: `✓ 这个文件就是“${id}”的来源文本：${places}，与留存件逐字节相同，SHA-256 为 ${hash}。`,
    };
  }
  if (differences.length === 0)
    return {
      isSource: true,
      text: `✓ 这个文件的文字与“${id}”的来源文本相同：${places}，只有空白或换行不同。`,
    };
  const shown = differences
    .slice(0, mostShown)
    .map(({ line, kept, held }) => `  第 ${line} 行：来源作“${kept}”，此文件作“${held}”`);
  const more = differences.length > mostShown ? [`  ……另有 ${differences.length - mostShown} 处`] : [];
  return no(
    [`✗ 这个文件不是“${id}”的来源文本，${differences.length} 处不同：`, ...shown, ...more].join('\n'),
  );
}

const no = (text: string) => ({ isSource: false, text });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
