import { furnitureLine, furnitureWords } from './furniture.table.ts';

const signs = /[\s\u00a0【】[\]（）()|｜:：·.…，,>＞<＜+\-—大中小]/g;
/** In characters. No line of a text is this short and consists of these words alone. */
const maxLength = 60;

/** Tells whether a line is one that sites put around a text: buttons, the editor's name. */
export function isFurniture(line: string): boolean {
  if (line.length > maxLength) return false;
  if (furnitureLine.test(line)) return true;
  const rest = furnitureWords.reduce((left, word) => left.replaceAll(word, ''), line);
  return rest !== line && rest.replace(signs, '') === '';
}
