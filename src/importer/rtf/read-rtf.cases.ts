/** What follows the font table of a file, and the text as read, printed. */
type Case = [name: string, rtf: string, printed: string[]];

export const letters: Case[] = [
  ['letters by their bytes in the code page of the file', "\\'d4\\'c6\\'c1\\'eb\\'ca\\'d0", ['云岭市']],
  ['a second byte that looks like a letter', "\\'81@\\'83\\\\", ['丂僜']],
  ['letters in the encoding of their font', "{\\f2 \\'a4\\'a4\\'a4\\'e5}", ['中文']],
  ['letters by number, without what stands for them', "\\u20113\\'3f\\u-26890?", ['云零']],
  ['two bytes that stand for one number', "\\uc2\\u20113\\'d4\\'c6\\u23725\\'c1\\'eb", ['云岭']],
  ['nothing that stands for a number', '\\uc0\\u20113\\u23725 ', ['云岭']],
  ['a control word that stands for a number', '\\u20113\\tab\\u23725\\bin3 {{{', ['云岭']],
  ['a number at the end of a group', '{\\u20113}{\\u23725}', ['云岭']],
  ['a letter of two units', '\\u-10187?\\u-9105?', ['\u{1d46f}']],
  ['half a letter', 'a\\u-10187?b', ['a\ufffdb', '! letters-broken']],
  ['bytes that stand for no letter', "\\'d4\\'c6\\'d4", ['云\ufffd', '! letters-broken']],
  [
    'marks and dashes',
    '\\ldblquote a\\rdblquote\\lquote b\\rquote\\emdash\\emdash c\\endash d\\bullet',
    ['“a”‘b’——c–d•'],
  ],
  ['breaks, tabs and hyphens', 'a\\line b\\tab c\\_d\\-e\\~f\\\nb', ['a⏎b⇥c-de\u00a0f', 'b']],
  ['escaped signs', '\\{a\\}\\\\', ['{a}\\']],
  ['ends of lines in the file', 'a\r\nb\n', ['ab']],
  ['signs of symbol fonts', "{\\f3 \\'fe\\u-3928?}{\\f3 l}", ['☑□●']],
  ['a sign that is not known', '{\\f4 a}', ['〓', '! symbol-unknown']],
  ['a date that is made anew', '\\chdate', ['〓', '! field-empty']],
  ['what stands for older readers once', '{\\upr{a}{\\*\\ud{\\u20113?}}}', ['云']],
  ['nothing of groups that are not known', '{\\*\\foo a{b}\\bin2 }}c}d', ['d']],
  ['words that are not known', '\\foo1 a', ['a']],
];

export const blocks: Case[] = [
  ['paragraphs', 'a\\par b\\par\\par c', ['a', 'b', 'c']],
  [
    'a number that is spelled out',
    '{\\listtext\\pard\\plain \\u19968?\\u12289?\\tab}\\ls1 a\\par',
    ['一、a'],
  ],
  ['an old number', '{\\pntext\\pard\\plain 1.\\tab}{\\*\\pn\\pnlvlbody}a\\par b', ['1.a', 'b']],
  ['a number without a sign behind it', '{\\listtext 1.1\\tab}a', ['1.1　a']],
  ['a bullet', "{\\listtext\\f3 \\'6c\\tab}a\\par{\\listtext\\f3 \\'4a\\tab}b", ['●a', '•b']],
  ['a number typed too', '{\\listtext 1.\\tab}1.a', ['1.a', '! number-typed-too']],
  ['hidden words', 'a{\\v b}\\v0 c', ['ac', '! text-hidden']],
  ['deleted and inserted words', 'a{\\deleted bc}{\\revised d}', ['ad', '! text-deleted']],
  ['a deleted mark', 'a{\\deleted\\par}b\\par c', ['ab', 'c', '! text-deleted']],
  [
    'a deleted paragraph with a number',
    '{\\listtext 1.\\tab}{\\deleted a\\par}\\pard{\\listtext 2.\\tab}b\\par',
    ['2.b', '! rtf-number-kept', '! text-deleted'],
  ],
  ['struck and raised words', 'a{\\strike b}{\\super 2}', ['ab2', '! text-raised', '! text-struck']],
  ['the result of a field', 'a{\\field{\\*\\fldinst REF x}{\\fldrslt b}}c', ['abc']],
  [
    'a date, and a reference to nothing',
    '{\\field{\\*\\fldinst DATE}{\\fldrslt 1}}{\\field{\\*\\fldinst REF x}{\\fldrslt Error: Reference source not found}}',
    ['1Error: Reference source not found', '! field-date', '! field-stale'],
  ],
  ['a field that is drawn', '{\\field{\\*\\fldinst eq \\\\o\\\\ac(\\u9675?,3)}{\\fldrslt }}', ['③']],
  [
    'a field in the code of another',
    'a{\\field{\\*\\fldinst IF {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}} = 1 b}{\\fldrslt b}}',
    ['ab'],
  ],
  [
    'a box of a form',
    '{\\field{\\*\\fldinst FORMCHECKBOX{\\*\\formfield{\\fftype1\\ffres25\\ffdefres1}}}{\\fldrslt }}a',
    ['☑a'],
  ],
  [
    'notes',
    'a{\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} b\\par c}}d{\\footnote\\ftnalt e}.',
    ['a[^1]d[^2].', '[^1]: b⏎c', '[^2]: e'],
  ],
  ['comments', 'a{\\*\\atnid x}{\\*\\annotation b}', ['a', '! comments-left']],
  [
    'headers and footers',
    '{\\header a\\par}{\\footerr \\emdash{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\emdash}{\\footerl a}b',
    ['b', '~ a', '~ —1—'],
  ],
  [
    'a text box, once',
    'a{\\shp{\\*\\shpinst{\\sp{\\sn wzName}{\\sv x}}{\\shptxt b\\par}}{\\shprslt{\\*\\do{\\dptxbxtext b}}}}c',
    ['b', 'ac', '! box-placed'],
  ],
  ['an old text box', 'a{\\*\\do\\dobxpage{\\dptxbxtext b\\par}}', ['b', 'a', '! box-placed']],
  [
    'a picture once, by its name',
    'a{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn wzDescription}{\\sv b}}}\\pngblip 0123}}{\\nonshppict{\\pict 01}}',
    ['a', '% b', '! picture-left'],
  ],
  [
    'a picture of a shape',
    'a{\\shp{\\*\\shpinst{\\sp{\\sn wzName}{\\sv b}}{\\sp{\\sn pib}{\\sv{\\pict 01}}}}}',
    ['a', '% b', '! picture-left'],
  ],
  ['words in a shape that are in no box', 'a{\\shp{\\*\\shpinst{\\shptxx b}}}', ['a', '! rtf-text-left']],
  ['a shape that is ornament', 'a{\\shp{\\*\\shpinst{\\sp{\\sn shapeType}{\\sv 20}}}}', ['a']],
  [
    'an object',
    'a{\\object\\objemb{\\*\\objclass Excel.Sheet.8}{\\*\\objdata 01}{\\result{\\pict 01}}}',
    ['a', '! object-left'],
  ],
  [
    'a formula',
    '{\\mmath{\\*\\moMath{\\mf{\\mfPr x}{\\mnum{\\mr a}}{\\mden{\\mr b}}}}}',
    ['ab', '! formula-flattened'],
  ],
  ['words about the file', '{\\info{\\title x}{\\author y}}{\\stylesheet{\\s1 z;}}a', ['a']],
  ['a file that ends too early', 'a{\\b b', ['ab', '! rtf-cut']],
];

const defined = (edges: string) => `\\trowd${edges}`;

export const tables: Case[] = [
  [
    'a table',
    `a\\par${defined('\\cellx100\\cellx200')}\\intbl b\\cell c\\par d\\cell\\row\\pard e`,
    ['a', '| b | c⏎d |', 'e'],
  ],
  [
    'cells that no word puts into a table',
    `${defined('\\cellx100\\cellx200')}a\\cell b\\cell\\row c`,
    ['| a | b |', 'c'],
  ],
  [
    'merged cells',
    `${defined('\\clvmgf\\cellx100\\clmgf\\cellx200\\clmrg\\cellx300')}\\intbl a\\cell b\\cell\\cell\\row${defined(
      '\\clvmrg\\cellx100\\cellx200\\cellx300',
    )}\\cell c\\cell d\\cell\\row`,
    ['| a | b ×2 |', '| ↑ | c | d |'],
  ],
  [
    'a table in a cell',
    `${defined('\\cellx100\\cellx200')}\\intbl a\\cell\\itap2 b\\nestcell c\\nestcell{\\*\\nesttableprops${defined(
      '\\cellx10\\cellx20',
    )}\\nestrow}{\\nonesttables\\par}\\itap1 d\\cell\\row`,
    ['| a | b⇥c⏎d |', '! table-nested'],
  ],
  ['numbers in cells', `${defined('\\cellx100')}\\intbl{\\listtext 1.\\tab}\\cell\\row`, ['| 1. |']],
  ['a row that does not end', `${defined('\\cellx100')}\\intbl a\\cell\\pard b`, ['| a |', 'b']],
];

const level = (format: number, text: string, more = '') =>
  `{\\listlevel\\levelnfc${format}\\levelfollow2\\levelstartat1${more}{\\leveltext ${text};}{\\levelnumbers x;}}`;
const lists = (levels: string, override = '') =>
  `{\\*\\listtable{\\list${levels}\\listid7}}{\\*\\listoverridetable{\\listoverride\\listid7${override}\\ls1}}`;

export const counted: Case[] = [
  [
    'numbers that are not spelled out',
    `${lists(level(39, "\\'02\\'00\\u12289?") + level(0, "\\'03(\\'01)"))}\\ls1 a\\par\\ilvl1 b\\par c\\par\\ilvl0 d\\par\\pard e`,
    ['一、a', '(1)b', '(2)c', '二、d', 'e', '! rtf-number-counted'],
  ],
  [
    'a number among those that are spelled out',
    `${lists(level(0, "\\'02\\'00."))}\\ls1{\\listtext 1.\\tab}a\\par b`,
    ['1.a', '2.b', '! rtf-number-counted'],
  ],
  [
    'a list that starts elsewhere',
    `${lists(level(0, "\\'02\\'00."), '{\\lfolevel\\listoverridestartat\\levelstartat5}')}\\ls1 a`,
    ['5.a', '! rtf-number-counted'],
  ],
  [
    'a list whose level is defined anew, and where it starts',
    `${lists(
      level(0, "\\'02\\'00."),
      `{\\lfolevel\\listoverrideformat\\listoverridestartat${level(39, "\\'02\\'00\\u12289?", '\\levelstartat3')}}`,
    )}\\ls1 a`,
    ['三、a', '! rtf-number-counted'],
  ],
  ['bullets', `${lists(level(23, "\\'01\\u-3913?"))}\\ls1 a`, ['•a', '! rtf-number-counted']],
  ['a list without numbers', `${lists(level(255, "\\'00"))}\\ls1 a`, ['a']],
  ['a list that is not defined', '\\ls5 a', ['a', '! number-undefined']],
];

/** What the first paragraph looks like. */
export const looks: [string, string, object][] = [
  ['the middle', '\\qc\\fs44 a', { align: 'center', size: 22 }],
  ['two letters at the beginning', '\\fi640\\fs32 a', { indent: 2, size: 16 }],
  ['two letters, in hundredths', '\\fi1\\cufi200\\fs32 a', { indent: 2, size: 16 }],
  ['a hanging number', '\\li1280\\fi-640\\qr\\fs32 a', { align: 'right', indent: 2, size: 16 }],
  ['a frame', '\\phpg\\posx100\\fs24 a', { boxed: true, size: 12 }],
  ['Chinese letters of their own size', '\\fs20\\dbch\\afs32\\loch \\u20113?', { size: 16 }],
  ['a look that ends with its group', '{\\qc\\fs40 x}ab', { size: 12 }],
];
