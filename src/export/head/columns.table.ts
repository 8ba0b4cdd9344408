import type { Column } from './government-tags.ts';

/**
 * The columns of the site (栏目). A type is given where the list of 国办发〔2017〕47号 has one that fits.
 * What it calls 概况信息 is about an authority, which this site is not.
 */
export const columns = {
  documents: {
    name: '文件目录',
    description: '收录的文件，注明来源、引用关系和可信度',
    keywords: '政策文件',
    type: '政策文件',
  },
  updates: {
    name: '新收录与更正',
    description: '新近收录、补充、更正和撤下的文件',
    keywords: '收录,更正,撤下',
  },
  search: { name: '检索', description: '按字句、标题、文号和发文机关查找文件和条款', keywords: '检索' },
  verify: { name: '核对引文', description: '查明一段话是否与所收文件的原文一致', keywords: '核对,引文' },
  about: { name: '说明', description: '收录范围、核对方式和使用说明', keywords: '收录范围,说明' },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof columns;
