/** What readers type, by kind; the document that must stand first, or the documents that must be found, in any order. */
export interface Labelled {
  kind:
    | 'number'
    | 'part of a number'
    | 'title'
    | 'slip'
    | 'phrase'
    | 'clause'
    | 'both'
    | 'traditional'
    | 'pinyin'
    | 'issuer';
  typed: string;
  /** Ids; a clause as `document#clause`. */
  first?: string;
  all?: string[];
}

const notice = 'erenshehan-2019-296';

/** Numbers, by document: code, year, serial. */
const numbers: [id: string, code: string, year: string, serial: string][] = [
  [notice, '鄂人社函', '2019', '296'],
  ['renshebumingdian-2019-8', '人社部明电', '2019', '8'],
  ['renshetinghan-2019-83', '人社厅函', '2019', '83'],
  ['ebanfa-2018-43', '鄂办发', '2018', '43'],
  ['guobanfa-2019-24', '国办发', '2019', '24'],
  ['ezhengbanfa-2019-45', '鄂政办发', '2019', '45'],
  ['zhongbanfa-2022-58', '中办发', '2022', '58'],
  ['renshetingfa-2018-148', '人社厅发', '2018', '148'],
];

const dresses: ((code: string, year: string, serial: string) => string)[] = [
  (code, year, serial) => `${code}〔${year}］${serial}号`,
  (code, year, serial) => `${code}【${year}】${serial}号`,
  (code, year, serial) => `${code}［${year}］第${serial}号文`,
  (code, year, serial) => `${code} ${year} ${serial}`,
  (code, year, serial) => `${code}${year}-${serial}`,
];

const titles: [typed: string, first: string][] = [
  ['关于扩大企业职业技能等级认定试点工作的通知', 'renshetinghan-2019-83'],
  ['扩大企业职业技能等级认定试点', 'renshetinghan-2019-83'],
  ['人力资源社会保障部办公厅关于扩大企业职业技能等级认定试点工作的通知', 'renshetinghan-2019-83'],
  ['人社部办公厅关于扩大企业职业技能等级认定试点工作的通知', 'renshetinghan-2019-83'],
  ['《关于扩大企业职业技能等级认定试点工作的通知》（人社厅函〔2019〕83号）', 'renshetinghan-2019-83'],
  ['关于提高技术工人待遇的意见', 'tigao-jishu-gongren-daiyu-2018'],
  ['关于提高技术工人待遇的实施意见', 'ebanfa-2018-43'],
  ['《关于提高技术工人待遇的实施意见》', 'ebanfa-2018-43'],
  ['关于实施技能人才振兴计划建设技能强省的若干意见', 'ebanfa-2017-jineng-qiangsheng'],
  ['技能人才振兴计划', 'ebanfa-2017-jineng-qiangsheng'],
  ['“技能中国行动”实施方案', 'renshebufa-2021-48'],
  ['技能中国行动实施方案', 'renshebufa-2021-48'],
  ['技工教育“十三五”规划', 'jigong-jiaoyu-shisanwu-guihua'],
  ['技工教育十三五规划', 'jigong-jiaoyu-shisanwu-guihua'],
  ['国务院关于推行终身职业技能培训制度的意见', 'guofa-2018-11'],
  ['终身职业技能培训制度', 'guofa-2018-11'],
  ['湖北省职业技能提升行动实施方案', 'ezhengbanfa-2019-45'],
  ['关于印发职业技能提升行动方案（2019—2021年）的通知', 'guobanfa-2019-24'],
  ['关于推动技能强企工作的指导意见', 'renshebufa-2025-3'],
  ['关于实施高技能领军人才培育计划的通知', 'renshebufa-2024-29'],
  ['关于分类推进人才评价机制改革的指导意见', 'zhongbanfa-2018-6'],
  ['新时期产业工人队伍建设改革方案', 'xinshiqi-chanye-gongren-duiwu-jianshe-gaige-fangan-2017'],
  ['关于在全系统深入学习贯彻落实习近平总书记对技能人才工作重要指示精神的通知', 'renshebumingdian-2019-8'],
];

const slips: [typed: string, first: string][] = [
  ['关于扩大企业职业技能等级认定试点工做的通知', 'renshetinghan-2019-83'],
  ['关于扩大企业职业技能等级认订试点工作的通支', 'renshetinghan-2019-83'],
  ['关于提高技术工人待偶的实施意见', 'ebanfa-2018-43'],
  ['关于提高技术工人待遇得实施意见', 'ebanfa-2018-43'],
  ['关于推动技能强企工作指导意见', 'renshebufa-2025-3'],
  ['技能人才政振兴计划建设技能强省的若干意见', 'ebanfa-2017-jineng-qiangsheng'],
  ['国务院关于推行终生职业技能培训制度的意见', 'guofa-2018-11'],
  ['关于实施高技能领军人才培养计划的通知', 'renshebufa-2024-29'],
];

const clauses: [typed: string, ...clauses: string[]][] = [
  ['质量促进就业', `${notice}#sec_2__para_2`],
  ['今后3年', `${notice}#sec_2__para_1`],
  ['今后３年', `${notice}#sec_2__para_1`],
  ['双品牌建设', `${notice}#sec_2__para_2`],
  ['“双品牌”建设', `${notice}#sec_2__para_2`],
  ['「双品牌 建设」', `${notice}#sec_2__para_2`],
  ['提高质量，促进就业，服务', `${notice}#sec_2__para_2`],
  ['技能提升行动今后', `${notice}#sec_2__para_1`],
  ['10月30日', `${notice}#closing__p_1`],
  ['第46届世界', `${notice}#sec_2__para_3`],
  ['《关于提高技术工人待遇的实施意见》（鄂办发', `${notice}#sec_2__para_5`],
  ['瞻', `${notice}#sec_1__p_1`],
];

const traditional: [typed: string, clause: string][] = [
  ['質量促進就業', `${notice}#sec_2__para_2`],
  ['今後3年', `${notice}#sec_2__para_1`],
  ['雙品牌建設', `${notice}#sec_2__para_2`],
  ['世界技能大賽上取得佳績', `${notice}#sec_1__p_1`],
  ['對標世賽目標', `${notice}#sec_2__para_3`],
  ['思想深𨗿', ''],
  ['⼈才強國戰略', `${notice}#sec_1__p_1`],
  ['催⼈奮進', `${notice}#sec_1__p_1`],
];

const pinyin: [typed: string, first: string][] = [
  ['Jìshù gōngrén', 'ebanfa-2018-43'],
  ['jishu gongren daiyu de shishi', 'ebanfa-2018-43'],
  ['tuidong jineng qiangqi', 'renshebufa-2025-3'],
  ['tuidongjinengqiangqi', 'renshebufa-2025-3'],
  ['tdjnqq', 'renshebufa-2025-3'],
  ['zhongshen zhiye jineng', 'guofa-2018-11'],
  ['zszyjnpx', 'guofa-2018-11'],
  ['jigong jiaoyu shisanwu', 'jigong-jiaoyu-shisanwu-guihua'],
  ['jgjyssw', 'jigong-jiaoyu-shisanwu-guihua'],
  ['lingjun rencai', 'renshebufa-2024-29'],
  ['ljrc', 'renshebufa-2024-29'],
  ['quanli yifu', notice],
  ['zhuaji luoshi', ''],
  ['zhongshen职业', 'guofa-2018-11'],
  ['技能qiang企', 'renshebufa-2025-3'],
  ['kda企业', 'renshetinghan-2019-83'],
];

export const labelled: Labelled[] = [
  ...numbers.flatMap(([first, ...number]) =>
    dresses.map((dress): Labelled => ({ kind: 'number', typed: dress(...number), first })),
  ),
  { kind: 'number', typed: '鄂办发〔2017〕144号', first: 'ebanfa-2017-jineng-qiangsheng' },
  ...['國辦發〔2019〕24號', '国办发〔2019〕24号。', '发文字号：国办发〔2019〕24号'].map(
    (typed): Labelled => ({ kind: 'number', typed, first: 'guobanfa-2019-24' }),
  ),
  ...[
    '人社厅函 2019',
    '人社厅函〔2019〕',
    '人社厅函',
    '人社厅函83号',
    '83号',
    '83号文',
    '２０１９年83号',
    '〔2019〕83号',
    '〔2019〕83',
    '2019 83',
    '人社厅函83',
    '人社廳函 2019',
  ].map((typed): Labelled => ({ kind: 'part of a number', typed, first: 'renshetinghan-2019-83' })),
  ...['296号', '第296号', '296号文件', '2019年296号', '2019 296号', '鄂人社函 2019'].map(
    (typed): Labelled => ({ kind: 'part of a number', typed, first: notice }),
  ),
  { kind: 'part of a number', typed: '人社部明电', first: 'renshebumingdian-2019-8' },
  { kind: 'part of a number', typed: '鄂政办发', first: 'ezhengbanfa-2019-45' },
  ...titles.map(([typed, first]): Labelled => ({ kind: 'title', typed, first })),
  ...slips.map(([typed, first]): Labelled => ({ kind: 'slip', typed, first })),
  ...clauses.map(([typed, ...all]): Labelled => ({ kind: 'clause', typed, all })),
  ...traditional.map(
    ([typed, clause]): Labelled => ({ kind: 'traditional', typed, all: clause ? [clause] : [] }),
  ),
  ...pinyin.map(
    ([typed, first]): Labelled => ({ kind: 'pinyin', typed, ...(first ? { first } : { all: [] }) }),
  ),
  { kind: 'both', typed: '就业 双品牌', all: [`${notice}#sec_2__para_2`] },
  { kind: 'both', typed: '双品牌　就业', all: [`${notice}#sec_2__para_2`] },
  { kind: 'both', typed: '第46届世界 -推迟', first: notice },
  { kind: 'both', typed: '双品牌 湖北工匠', all: [] },
  { kind: 'phrase', typed: '质量促近就业', all: [] },
  { kind: 'phrase', typed: 'ji能人才xyz', all: [] },
  { kind: 'issuer', typed: '省人社厅', first: 'erenshehan-2024-93' },
  { kind: 'issuer', typed: '湖北省人社厅', first: 'erenshehan-2024-93' },
  { kind: 'issuer', typed: '人力资源社会保障部办公厅', first: 'renshetingfa-2020-104' },
];
