import type { CitedWork } from '#export/cited-work.ts';

interface Case {
  what: string;
  work: Omit<CitedWork, 'id' | 'address'> & { address?: string };
  accessed?: string;
  official: string;
  gbt2025: string;
  gbt2015: string;
}

const notice = {
  kind: 'notice',
  title: '关于做好冬季水源保护工作的通知',
  number: '青政办发〔2026〕12号',
  issuers: ['青石县人民政府办公室'],
  date: '2026-01-05',
} as const satisfies Partial<CitedWork>;
const address = 'https://library.example/documents/n/';

/**
 * Each line written by hand by the patterns of the standard, and as the styles of both editions print the
 * same data.
 */
export const cases: Case[] = [
  {
    what: 'a notice on paper',
    work: { ...notice, issuers: [...notice.issuers] },
    official: '《关于做好冬季水源保护工作的通知》（青政办发〔2026〕12号）',
    gbt2025: '青石县人民政府办公室. 关于做好冬季水源保护工作的通知：青政办发〔2026〕12号[Z]. 2026.',
    gbt2015: '青石县人民政府办公室. 关于做好冬季水源保护工作的通知: 青政办发〔2026〕12号[A]. 2026.',
  },
  {
    what: 'a notice on the web',
    work: { ...notice, issuers: [...notice.issuers], address },
    accessed: '2026-11-27',
    official: '《关于做好冬季水源保护工作的通知》（青政办发〔2026〕12号）',
    gbt2025:
      '青石县人民政府办公室. 关于做好冬季水源保护工作的通知：青政办发〔2026〕12号[EB/OL]. （2026-01-05）[2026-11-27]. https://library.example/documents/n/.',
    gbt2015:
      '青石县人民政府办公室. 关于做好冬季水源保护工作的通知: 青政办发〔2026〕12号[A/OL]. (2026-01-05)[2026-11-27]. https://library.example/documents/n/.',
  },
  {
    what: 'a clause of it',
    work: {
      ...notice,
      issuers: [...notice.issuers],
      address: `${address}#sec_2__para_4`,
      placeName: '第二部分第（四）项',
    },
    accessed: '2026-11-27',
    official: '《关于做好冬季水源保护工作的通知》（青政办发〔2026〕12号）第二部分第（四）项',
    gbt2025:
      '青石县人民政府办公室. 关于做好冬季水源保护工作的通知：青政办发〔2026〕12号[EB/OL]. 第二部分第（四）项（2026-01-05）[2026-11-27]. https://library.example/documents/n/#sec_2__para_4.',
    gbt2015:
      '青石县人民政府办公室. 关于做好冬季水源保护工作的通知: 青政办发〔2026〕12号[A/OL]. 第二部分第（四）项(2026-01-05)[2026-11-27]. https://library.example/documents/n/#sec_2__para_4.',
  },
  {
    what: 'a statute without a number',
    work: {
      kind: 'statute',
      title: '青石县水源保护条例',
      issuers: ['青石县人民代表大会常务委员会'],
      date: '2016-07-02',
      address,
      placeName: '第三条第二款',
    },
    accessed: '2026-01-05',
    official: '《青石县水源保护条例》第三条第二款',
    gbt2025:
      '青石县人民代表大会常务委员会. 青石县水源保护条例[EB/OL]. 第三条第二款（2016-07-02）[2026-01-05]. https://library.example/documents/n/.',
    gbt2015:
      '青石县人民代表大会常务委员会. 青石县水源保护条例[A/OL]. 第三条第二款(2016-07-02)[2026-01-05]. https://library.example/documents/n/.',
  },
  {
    what: 'a notice without a number',
    work: {
      kind: 'notice',
      title: '关于公布考点的公告',
      issuers: ['云岭市教育局'],
      date: '2025-05',
      signed: '2025-05',
      address,
    },
    official: '云岭市教育局《关于公布考点的公告》（2025年5月）',
    gbt2025: '云岭市教育局. 关于公布考点的公告[EB/OL]. （2025-05）. https://library.example/documents/n/.',
    gbt2015: '云岭市教育局. 关于公布考点的公告[A/OL]. (2025-05). https://library.example/documents/n/.',
  },
  {
    what: 'an issuer that the title names',
    work: { kind: 'notice', title: '云岭市教育局关于考点的公告', issuers: ['云岭市教育局'] },
    official: '《云岭市教育局关于考点的公告》',
    gbt2025: '云岭市教育局. 云岭市教育局关于考点的公告[Z].',
    gbt2015: '云岭市教育局. 云岭市教育局关于考点的公告[A].',
  },
  {
    what: 'a record, whose address holds no text',
    work: {
      kind: 'record',
      title: '关于登记的通知',
      number: '云政发〔2020〕3号',
      issuers: [],
      date: '2020',
      address,
    },
    accessed: '2026-11-27',
    official: '《关于登记的通知》（云政发〔2020〕3号）',
    gbt2025: '关于登记的通知：云政发〔2020〕3号[Z]. 2020.',
    gbt2015: '关于登记的通知: 云政发〔2020〕3号[A]. 2020.',
  },
  {
    what: 'four issuers, and a title in the title',
    work: {
      kind: 'notice',
      title: '关于印发《登记办法》的通知',
      number: '云教发〔2024〕1号',
      issuers: ['云岭市教育局', '云岭市财政局', '云岭市民政局', '云岭市卫生局'],
      date: '2024-01-02',
    },
    official: '《关于印发〈登记办法〉的通知》（云教发〔2024〕1号）',
    gbt2025:
      '云岭市教育局，云岭市财政局，云岭市民政局，等. 关于印发《登记办法》的通知：云教发〔2024〕1号[Z]. 2024.',
    gbt2015:
      '云岭市教育局, 云岭市财政局, 云岭市民政局, 等. 关于印发《登记办法》的通知: 云教发〔2024〕1号[A]. 2024.',
  },
];
