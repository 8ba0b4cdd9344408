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
