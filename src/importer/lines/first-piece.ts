// What no printer parts: a Latin word or a number, or a letter; with marks that open before and close after
// it.
const piece = /^[（《〈“‘「『【〔［([{]*(?:[!-'*-~]+|.)[，。；：！？、）》〉”’」』】〕］…—·)\]},.;:!?]*/su;

/** What would have had to fit on the line before. */
export const firstPiece = (text: string): string => piece.exec(text)?.[0] ?? '';
