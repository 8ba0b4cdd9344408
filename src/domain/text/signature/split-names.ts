/** No name is longer, nor is any line of names. */
const longestLine = 120;

/**
 * Splits names that stand side by side with nothing between them; undefined if any words left over are no
 * name.
 */
export function splitNames(words: string, isKnown: (name: string) => boolean): string[] | undefined {
  if (words.length > longestLine) return undefined;
  const known = new Map<number, string[] | undefined>();
  return namesFrom(0);

  function namesFrom(start: number): string[] | undefined {
    if (start === words.length) return [];
    if (!known.has(start)) known.set(start, find(start));
    return known.get(start);
  }

  function find(start: number): string[] | undefined {
    for (let end = words.length; end > start + 1; end--) {
      const name = words.slice(start, end);
      const rest = isKnown(name) && !goesOn(name, words.slice(end)) ? namesFrom(end) : undefined;
      if (rest) return [name, ...rest];
    }
    for (let end = start + minLength; end < words.length; end++) {
      const name = words.slice(start, end);
      const rest = isBodyName(name) && begins(words.slice(end), name) ? namesFrom(end) : undefined;
      if (rest) return [name, ...rest];
    }
    const last = words.slice(start);
    return isBodyName(last) ? [last] : undefined;
  }
}

const minLength = 3;

/**
 * A known name may be the beginning of a longer one that is not known: 云岭市教育局 of
 * 云岭市教育局办公室.
 */
const goesOn = (name: string, rest: string): boolean =>
  isOfficeAlone(rest) || (rest !== '' && !begins(rest, name));

/**
 * Whether another name begins: of the same place, or of a body that needs none.
 * 国家税务总局云岭市税务局 is one name.
 */
function begins(rest: string, before: string): boolean {
  const place = before.replace(/^(?:中共|共青团)/, '').slice(0, 2);
  return (
    rest.startsWith(place) || /^(?:中共|中国共产党|共青团|国务院|中央|国家|最高人民|全国|中华)/.test(rest)
  );
}

/** How the name of an issuing body ends, or its usual short form. */
const nameEnd = new RegExp(
  `(?:${[
    '政府|委|委员会|办公[厅室]|办|党组|局|部|厅|署|院|司|处|科|所|站|队|组|庭|海关|监狱|军区|指挥部',
    '会|社|团|馆|台|中心|银行|集团|公司|大学|学校|中学|小学|幼儿园',
  ].join('|')})$`,
);

/** A word that goes on with the name before it: 国务院 办公厅. */
const officeAlone = /^(?:办公[厅室]|秘书[局处]|委员会|人民政府|管理委员会|机关党委|党组)$/;

// 本会, 各部 and the like are words of a sentence; 通知 and numbers never stand in a name.
const noName = /^(?:本|各|该|我|有关|上述|以上|附|抄送|主送)|[的了]|通知|如下|[第一二三四五六七八九十]届/;

/** Whether words have the shape of a body's name: 云岭市教育局, 中共云岭市委办公室. */
export const isBodyName = (words: string): boolean =>
  /^\p{Script=Han}{2,30}$/u.test(words) && nameEnd.test(words) && !noName.test(words);

export const isOfficeAlone = (words: string): boolean => officeAlone.test(words);
