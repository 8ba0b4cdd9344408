/**
 * What documents and the texts printed with them are called: the one list for all code. Of one name that ends
 * in another the longer counts.
 */
const documentKinds = [
  // 《党政机关公文处理工作条例》（中办发〔2012〕14号）, article 8.
  ...['决议', '决定', '命令', '令', '公报', '公告', '通告', '意见', '通知', '通报', '报告', '请示', '批复'],
  ...['议案', '函', '纪要'],
  // What makes law, and what explains or changes it.
  ...['法典', '法', '条例', '实施细则', '细则', '实施办法', '办法', '规定', '规则', '规程', '规范'],
  ...['准则', '守则', '通则', '导则', '章程', '公约', '解释', '修正案', '协定', '议定书', '答复'],
  // What plans, arranges and lists.
  ...['方案', '预案', '规划', '计划', '纲要', '措施', '要点', '安排', '制度', '标准', '指南', '指引'],
  ...['目录', '清单', '名单', '公示', '声明', '简章', '倡议书', '建议书', '责任书', '承诺书'],
  ...['协议', '备忘录'],
];

// A method (方法, 做法), a view or a way of speaking is no law.
const noLaw = '(?<![方做看想说手]法)';
const bracket = '(?:[（(][^（）()]*[）)])';

/** Any kind, the longer of two names first, as alternatives of a pattern. */
export const documentKindPattern = [...documentKinds].sort((a, b) => b.length - a.length).join('|');

const titleEnd = new RegExp(`(${documentKinds.join('|')})${noLaw}\\s*${bracket}{0,4}$`);

/**
 * The kind (文种) that a title ends with, before brackets such as （试行）（2025年修订）. The
 * number's code never tells it (GB/T 9704-2012, 10.1).
 */
export const documentKind = (title: string): string | undefined => titleEnd.exec(title.trimEnd())?.[1];
