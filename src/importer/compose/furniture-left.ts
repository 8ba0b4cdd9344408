import { excerpt } from '#importer/finding/excerpt.ts';
import type { Finding } from '#importer/finding/finding.ts';
import type { InputText } from '#importer/model/input-text.ts';

/** So many are shown. */
const maxListed = 6;

/** Reports what readers took for page furniture, for a person to check. Page numbers are shown once. */
export function furnitureLeft(furniture: InputText['furniture']): Finding[] {
  if (furniture.length === 0) return [];
  const kinds = new Map<string, string>();
  for (const { words } of furniture) {
    const kind = words.replace(/\d+/g, '#');
    if (!kinds.has(kind)) kinds.set(kind, words);
  }
  const shown = [...kinds.values()].map((words) => `“${excerpt(words)}”`);
  const words = shown.slice(0, maxListed).join('、') + (shown.length > maxListed ? '等' : '');
  return [{ code: 'furniture-left', args: { count: furniture.length, words }, place: { kind: 'file' } }];
}
