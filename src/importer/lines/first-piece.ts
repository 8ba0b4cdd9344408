// What is never broken: a Latin word, a number or a single character, with opening marks before and closing
// marks after it.
const piece = /^[（《〈“‘「『【〔［([{]*(?:[!-'*-~]+|.)[，。；：！？、）》〉”’」』】〕］…—·)\]},.;:!?]*/su;

/** The least that would have had to fit on the line before. */
export const firstPiece = (text: string): string => piece.exec(text)?.[0] ?? '';
