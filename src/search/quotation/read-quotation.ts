/** What a reader pasted, understood. */
export interface Quotation {
  /** All of it, without an address and quotation marks around it. */
  whole: string;
  /** The passage alone: its parts before, between and after marks of omission. */
  parts: string[];
  /** What names the source, and is not compared: 《……》（文号）第一部分： */
  source: string | undefined;
}

/** The most characters of a passage. Longer ones are to be checked in parts. */
export const longestQuotation = 2000;

const omission = /\s*(?:[（(〔[]\s*)?(?:…+|⋯+|\.{3,}|。{3,})(?:\s*[）)〕\]])?\s*/;
const address = /^\s*https?:\/\/\S+\s*$/gm;
const quotationMarks = ['“”', '‘’', '「」', '『』', '""', "''", '〝〞'];

/** Tells the passage from what was pasted around it. */
export function readQuotation(pasted: string): Quotation {
  const whole = unquote(pasted.replace(address, '').trim());
  const source = /^[^《，。；\n]{0,10}《[^》\n]+》[^：:，。；\n]{0,60}[：:]\s*/.exec(whole)?.[0];
  const passage = unquote(whole.slice(source?.length ?? 0).trim(), [...quotationMarks, '《》']);
  const parts = passage.split(omission).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return { whole, parts, source: source?.trim() };
}

/** Strips quotation marks around the whole, if they belong together. */
function unquote(text: string, pairs = quotationMarks): string {
  const inside = text.slice(1, -1);
  const pair = pairs.find(
    ([open = '', close = '']) =>
      text.length > 2 && text.startsWith(open) && text.endsWith(close) && isBalanced(inside, open, close),
  );
  return pair ? inside.trim() : text;
}

function isBalanced(text: string, open: string, close: string): boolean {
  if (open === close) return !text.includes(open);
  let depth = 0;
  for (const c of text) {
    if (c === open) depth++;
    if (c === close && --depth < 0) return false;
  }
  return depth === 0;
}
