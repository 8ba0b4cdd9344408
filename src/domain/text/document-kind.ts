/**
 * The kinds of document (文种): the 15 of 中办发〔2012〕14号, article 8, and what laws, rules and annexes are
 * called.
 */
const documentKinds = [
  ...['决议', '决定', '命令', '令', '公报', '公告', '通告', '意见', '通知', '通报', '报告', '请示', '批复'],
  ...['议案', '函', '纪要'],
  ...['实施细则', '实施办法', '细则', '办法', '规定', '条例', '方案', '规划', '计划', '措施', '要点', '法'],
];

// A method (方法, 做法) is no law.
const titleEnd = new RegExp(`(${documentKinds.join('|')})(?<![方做]法)(?:[（(][^（）()]*[）)])?$`);

/** The kind that a title ends with, which the number's code never tells (GB/T 9704-2012, 10.1). */
export const documentKind = (title: string): string | undefined => titleEnd.exec(title)?.[1];
