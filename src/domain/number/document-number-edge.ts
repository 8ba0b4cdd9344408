import {
  bodyBeginnings,
  bodyCodes,
  bodyEndings,
  centralBodies,
  codeBeginnings,
  doubtfulWords,
  leadingWords,
  plainProvinceCharacters,
  proseWords,
  provinceCharacters,
  wholeCodes,
} from './document-number-edge.table.ts';

/** Where a code begins in the run of Han characters that it ends. */
export interface LeftEdge {
  /** The end of the run that is the code. */
  code: string;
  /** False if the code was guessed and may hold, or lack, a piece of the prose. */
  certain: boolean;
}

/** A run of Han characters before a number, back to the previous number. */
export interface Run {
  text: string;
  /**
   * The character before the run in plain text, where 〔 is any opening bracket; empty at the start of the
   * text.
   */
  before: string;
}

/**
 * The code at the end of the Han characters before 〔year〕 or 字第; undefined where they are prose
 * alone. Nothing in prose marks where a code begins, so these are tried in order: the longest known code, a
 * cut after the last word of prose, a cut before the beginning of a code, the whole run.
 */
export function findCode(run: Run, known: ReadonlySet<string>): LeftEdge | undefined {
  const found = cutCode(run);
  const centralCode = longestKnown(run.text, centralCodes);
  const code = longestKnown(run.text, known) ?? centralCode;
  if (!code) return found;
  // 京财税 is Beijing's code and （温财税〔…〕号） cites Wenzhou's, even if the known code is 财税.
  const isOwn =
    found?.certain && (provincial.test(found.code) || (opens(run, found.code) && isShort(found.code)));
  return !centralCode && isOwn && found.code.length > code.length ? found : { code, certain: true };
}

/**
 * The issuer at the end of the Han characters before 令, 公告 or 通告 (`word`), without that word;
 * undefined where they do not end in an issuer's name (拍卖公告, 命令). 和 and 政府 are parts of
 * such names, unlike of codes.
 */
export function findIssuer(run: Run, word: string, known: ReadonlySet<string>): LeftEdge | undefined {
  const knownIssuer = longestKnown(run.text + word, known)?.slice(0, -word.length);
  if (knownIssuer) return { code: knownIssuer, certain: true };
  const { text, hard } = cutProse(run, proseCut, issuerStart);
  const [central] = centralBody.exec(text) ?? [];
  if (central) return { code: central, certain: true };
  const code = text.slice(Math.max(text.search(issuerStart), 0));
  if (!bodyEnd.test(code) || code.length > longestIssuer) return undefined;
  return {
    code,
    certain:
      opens(run, code) ||
      issuerStart.test(code) ||
      (hard && code.length <= longestUnknownIssuer && !isLed(run, code)),
  };
}

/** The code before a number that a line break falls into: 国办⏎发〔2019〕24号. */
export function findBrokenCode(line: Run, run: Run, known: ReadonlySet<string>): LeftEdge | undefined {
  const edge = findCode(line, known);
  if (!edge?.certain || !codeStart.test(edge.code)) return undefined;
  // A number stands right after a bracket; elsewhere the line may be a letterhead, and the next a code of its
  // own.
  if (!opens(line, edge.code) && (codeStart.test(run.text) || bodyLine.test(line.text))) return undefined;
  const code = edge.code + run.text;
  if (code.length > longestCommonCode) return undefined;
  return { code, certain: true };
}

const longestCode = 12;
// A code that begins with none of the known characters (温国土资发) is believed up to this length.
const longestUnknownCode = 6;
const longestCommonCode = 8;
const longestIssuer = 30;
const longestUnknownIssuer = 8;

const provincial = new RegExp(`^[${provinceCharacters}]`);
const codeStart = new RegExp(`^(?:[${provinceCharacters}]|${bodyCodes})`);
const codeInside = new RegExp(`(?!^)(?:${codeBeginnings})`);
const issuerStart = new RegExp(bodyBeginnings);
const centralBody = new RegExp(`(?:中华人民共和国)?(?:${centralBodies})(?:办公厅|办公室)?$`);
const bodyEnd = /^国$|.(?:[部局署委院会厅办行社组府席政关队站所心])$/;
const bodyLine = /[部局委院会厅府署]$/;
const proseCut = new RegExp(`^.*(?:${proseWords})`, 'u');
// 和, 及 and 与 join two numbers; a code that has one inside is unlikely.
const codeCut = new RegExp(`^.*(?:${proseWords}|${bodyEndings}|(?!^)[和及与])`, 'u');
const leading = new RegExp(`^(?:${leadingWords}|${doubtfulWords})`);
const doubtful = new RegExp(`^(?:${doubtfulWords})`);
// e.g. "厅" in 省教育厅粤教函
const bodyBeforeProvince = new RegExp(
  `^.*[部厅委院局府会室处省市州县区](?=[${plainProvinceCharacters}])`,
  'u',
);
// e.g. "院" in 高院法; 府 is none, since 政府 is in `bodyEndings` and 穗府办规 is Guangzhou's
const bodyBeforeCode = new RegExp(`^.*[院局会室处省市州县区](?=[${provinceCharacters}]|${bodyCodes})`, 'u');
const centralCodes: ReadonlySet<string> = new Set(wholeCodes);

function cutCode(run: Run): LeftEdge | undefined {
  const { text: afterProse, hard } = cutProse(run, codeCut, codeStart);
  const afterBody = afterProse.replace(bodyBeforeProvince, '');
  const text = codeStart.test(afterBody) ? afterBody : afterBody.replace(bodyBeforeCode, '');
  if (!text) return undefined;
  if (opens(run, text) && text.length <= longestCode) return { code: text, certain: true };
  const headed = codeStart.test(text);
  if (headed ? text.length <= longestCommonCode : isShort(text)) {
    // One character after a space may be the end of a letter-spaced code.
    const spaced = text === run.text && text.length === 1 && run.before === ' ';
    const certain = (hard || text !== afterProse) && !spaced && (headed || !isLed(run, text));
    return { code: text, certain };
  }
  const inside = text.search(codeInside);
  if (inside > 0 && text.length - inside <= longestCode) return { code: text.slice(inside), certain: false };
  return { code: text.length <= longestCode ? text : text.slice(-longestUnknownCode), certain: false };
}

/** What follows the last word of prose; `hard` where something that is no code stands before it. */
function cutProse({ text, before }: Run, cut: RegExp, start: RegExp): { text: string; hard: boolean } {
  let rest = text.replace(cut, '');
  // 和 after a number or a closing mark is a word, and before a known beginning; at the start of 和政发
  // it is none.
  const listed =
    rest === text ? /[》〉〕”]/.test(before) : text.charAt(text.length - rest.length - 1) === '号';
  if (/[0-9]/.test(before)) rest = rest.replace(/^[年月日]/, '');
  for (let word = leading.exec(rest)?.[0]; word; word = leading.exec(rest)?.[0]) {
    const after = rest.slice(word.length);
    if (after && doubtful.test(word) && !listed && !startsWith(after, start)) break;
    rest = after;
  }
  return { text: rest, hard: rest !== text || !/[\p{L}\p{N}]/u.test(before) };
}

/** Whether the code is the whole run, right after an opening bracket, so that no prose can be in it. */
function opens({ text, before }: Run, code: string): boolean {
  return code === text && before === '〔';
}

/** The code is the whole run, and its first character may be a word of the prose. */
function isLed({ text }: Run, code: string): boolean {
  return code === text && doubtful.test(code);
}

function isShort(code: string): boolean {
  return code.length <= longestUnknownCode;
}

function startsWith(text: string, start: RegExp): boolean {
  return text.search(start) === 0;
}

function longestKnown(text: string, known: ReadonlySet<string>): string | undefined {
  for (let start = 0; start < text.length; start++) {
    if (known.has(text.slice(start))) return text.slice(start);
  }
  return undefined;
}
