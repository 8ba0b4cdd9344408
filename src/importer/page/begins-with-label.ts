import { readMarker, readTightArticle } from '#domain/text/marker.ts';

const front = /^(?:附\s*件|附：|附录|附表|抄\s*送|主\s*送|[（(]此[件文页])/;
const bullet = /^[•●■◆▪○□☑☐－]/;

/** Whether a line begins like a paragraph: with a number, or like a part of an official letter. */
export const beginsWithLabel = (text: string): boolean =>
  front.test(text) || bullet.test(text) || !!readMarker(text) || !!readTightArticle(text);
