/** What happens to characters that stand in a text by mistake. */
export interface CharacterKind {
  /**
   * `refuse` stops the build; `replace` and `remove` repair the text and are listed as corrections of the
   * kind 编码; `warn` leaves the text alone.
   */
  fate: 'refuse' | 'replace' | 'remove' | 'warn';
  /** The inside of a character class of a pattern with the flag u, which older browsers read too. */
  characters: string;
  /** Only where at least this many stand in a row. */
  inARow?: number;
  name: string;
  /** What an author does about it; of repairs, nothing. */
  remedy: string;
}

/** Of kinds that overlap the first counts. What is in none is text. */
export const characterKinds: readonly CharacterKind[] = [
  {
    fate: 'refuse',
    characters: '\\uFFFD',
    name: '替换字符（�）',
    remedy: '原来的字已经丢失，请照原件补上',
  },
  {
    fate: 'refuse',
    // Tab, line feed and carriage return are white space.
    characters: '\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F',
    name: '控制字符',
    remedy: '请删去，并核对它前后有没有缺字',
  },
  {
    fate: 'refuse',
    characters: '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069',
    name: '书写方向控制符',
    remedy: '它能使文字看起来换了次序，请删去，并核对它前后文字的次序',
  },
  {
    fate: 'refuse',
    characters: '\\p{Noncharacter_Code_Point}',
    name: '非字符码位',
    remedy: '请删去，并核对它前后有没有缺字',
  },
  { fate: 'refuse', characters: '\\p{Cs}', name: '半个字的编码', remedy: '原来的字已经丢失，请照原件补上' },
  // Without 2E9A and what stands after each block's last radical, which are unassigned.
  {
    fate: 'replace',
    characters: '\\u2E80-\\u2E99\\u2E9B-\\u2EF3\\u2F00-\\u2FD5',
    name: '部首字符',
    remedy: '',
  },
  { fate: 'replace', characters: '\\uF900-\\uFAFF\\u{2F800}-\\u{2FA1F}', name: '兼容汉字', remedy: '' },
  {
    fate: 'remove',
    characters: '\\xAD\\u200B-\\u200D\\u2060\\uFEFF',
    name: '看不见的字符',
    remedy: '',
  },
  {
    fate: 'warn',
    characters: '\\p{Co}',
    name: '自造字',
    remedy: '别的机器上显示不出，请换成通行的字',
  },
  {
    fate: 'warn',
    characters: '\\p{Cn}',
    name: '未收字的码位',
    remedy: '多半显示不出，请照原件核对',
  },
  {
    fate: 'warn',
    characters: '\\p{M}',
    inARow: 5,
    name: '一连叠加的附加符号',
    remedy: '请照原件核对',
  },
];
