/**
 * Parts of an official document, in the order of the sheet (GB/T 9704-2012, clause 7),
 * with the name a reader knows each by.
 */
export const zoneNames = {
  letterhead: '发文机关标志',
  number: '发文字号',
  title: '标题',
  addressees: '主送机关',
  preamble: '开头',
  body: '正文',
  closing: '结尾',
  contact: '联系方式',
  signature: '署名',
  date: '成文日期',
  notes: '附注',
  attachments: '附件',
  imprint: '版记',
} as const;

export type Zone = keyof typeof zoneNames;

export const zones = Object.keys(zoneNames) as [Zone, ...Zone[]];
