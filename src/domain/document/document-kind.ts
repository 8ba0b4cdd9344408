// The 15 kinds (中办发〔2012〕14号, article 8), and what laws and annexes are called; longer names first.
const kinds =
  /(决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|实施细则|实施办法|办法|规定|条例|方案|规划|计划|措施)(?:[（(][^（）()]*[）)])?$/;

/** Takes a title; gives the kind of document that it ends with (文种), which the number's code never tells (GB/T 9704-2012, 10.1). */
export const documentKind = (title: string): string | undefined => kinds.exec(title)?.[1];
