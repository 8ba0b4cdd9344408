import type { Result } from '#domain/diagnostic/diagnostic.ts';
import { readMarker } from '#domain/text/marker.ts';
import type { Block, StructureHints } from '#domain/text/structure.ts';
import type { Zone } from '#domain/text/zone.ts';
import { findClosing, isAttachmentList } from './find-closing.ts';
import { findFront } from './find-front.ts';
import { findTail } from './find-tail.ts';

/** The zone of each block. */
export function inferZones(blocks: Block[], hints: StructureHints): Result<Zone[]> {
  const front = findFront(blocks, hints.title);
  const tail = findTail(blocks, front.value.length);
  const middle = blocks.slice(front.value.length, tail.start);
  const opening = middle.findIndex(
    (block) => isAttachmentList(block) || (!block.table && readMarker(block.text)),
  );
  const opener = middle[opening];
  const preamble = !opener || isAttachmentList(opener) ? middle.length : opening;
  const closing = findClosing(middle.slice(preamble), hints.closing);
  const body = middle.length - preamble - closing.value;
  return {
    value: [
      ...front.value,
      ...repeat('preamble', preamble),
      ...repeat('body', body),
      ...repeat('closing', closing.value),
      ...tail.zones,
    ],
    diagnostics: [...front.diagnostics, ...closing.diagnostics],
  };
}

const repeat = (zone: Zone, times: number): Zone[] => Array.from({ length: times }, () => zone);
