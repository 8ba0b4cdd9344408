/** What readers type, by kind, with the document that must come first or those to be found in any order. */
export interface Labelled {
  kind:
    | 'number'
    | 'part of a number'
    | 'title'
    | 'slip'
    | 'phrase'
    | 'clause'
    | 'Latin'
    | 'place'
    | 'both'
    | 'traditional'
    | 'pinyin'
    | 'issuer';
  typed: string;
  /** Ids; a clause as `document#clause`. */
  first?: string;
  all?: string[];
}

const main = 'linwenhan-2023-16';

/** Numbers, by document: code, year, serial. */
const numbers: [id: string, code: string, year: string, serial: string][] = [
  [main, '林文函', '2023', '16'],
  ['guodumingdian-2023-2', '国读明电', '2023', '2'],
  ['guodutinghan-2023-8', '国读厅函', '2023', '8'],
  ['linbanfa-2022-3', '林办发', '2022', '3'],
  ['guodufa-2022-24', '国读发', '2022', '24'],
  ['linzhengbanfa-2022-45', '林政办发', '2022', '45'],
  ['yunwenfa-2024-5', '云文发', '2024', '5'],
  ['guodutingfa-2021-148', '国读厅发', '2021', '148'],
];

const wide = (digits: string) =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Every notation in which readers type a number. */
const notations: ((code: string, year: string, serial: string) => string)[] = [
  (code, year, serial) => `${code}〔${year}〕${serial}号`,
  (code, year, serial) => `${code}[${year}]${serial}号`,
  (code, year, serial) => `${code}［${year}］${serial}号`,
  (code, year, serial) => `${code}(${year})${serial}号`,
  (code, year, serial) => `${code}（${year}）${serial}号`,
  (code, year, serial) => `${code}【${year}】${serial}号`,
  (code, year, serial) => `${code}〔${year}］${serial}号`,
  (code, year, serial) => `${code}〔${wide(year)}〕${wide(serial)}号`,
  (code, year, serial) => `${code} ${year} ${serial}`,
  (code, year, serial) => `${code}${year}-${serial}`,
  (code, year, serial) => `${code}${year}年${serial}号`,
  (code, year, serial) => `${code}${year}${serial}号`,
  (code, year, serial) => `${code}〔${year}〕${serial} 号`,
  (code, year, serial) => ` ${code} 〔 ${year} 〕 ${serial} 号 `,
  (code, year, serial) => `${code}〔${year}〕${serial}`,
  (code, year, serial) => `${code}〔${year}〕第${serial}号`,
  (code, year, serial) => `${code}［${year}］第${serial}号文`,
  (code, year, serial) => `${code}〔${year}〕${serial}号文件`,
  (code, year, serial) => `（${code}〔${year}〕${serial}号）`,
];

const titles: [typed: string, first: string][] = [
  ['关于扩大书屋管理员评价试点工作的通知', 'guodutinghan-2023-8'],
  ['扩大书屋管理员评价试点', 'guodutinghan-2023-8'],
  ['国家读书委员会办公厅关于扩大书屋管理员评价试点工作的通知', 'guodutinghan-2023-8'],
  ['国读委办公厅关于扩大书屋管理员评价试点工作的通知', 'guodutinghan-2023-8'],
  ['《关于扩大书屋管理员评价试点工作的通知》（国读厅函〔2023〕8号）', 'guodutinghan-2023-8'],
  ['关于提高书屋管理员待遇的意见', 'tigao-guanliyuan-daiyu-2022'],
  ['关于提高书屋管理员待遇的实施意见', 'linbanfa-2022-3'],
  ['《关于提高书屋管理员待遇的实施意见》', 'linbanfa-2022-3'],
  ['关于实施书香林山计划的若干意见', 'shuxiang-linshan-jihua-2021'],
  ['书香林山计划', 'shuxiang-linshan-jihua-2021'],
  ['“读书中国村”行动实施方案', 'guodufa-2021-48'],
  ['读书中国村行动实施方案', 'guodufa-2021-48'],
  ['乡村读书“十三五”规划', 'shisanwu-xiangcun-dushu-guihua'],
  ['乡村读书十三五规划', 'shisanwu-xiangcun-dushu-guihua'],
  ['国家读书委员会关于推行终身读书制度的意见', 'guodufa-2018-11'],
  ['终身读书制度', 'guodufa-2018-11'],
  ['林山省全民读书行动实施方案', 'linzhengbanfa-2022-45'],
  ['关于印发全民读书行动方案（2022—2023年）的通知', 'guodufa-2022-24'],
  ['关于推动书屋强村工作的指导意见', 'guodufa-2025-3'],
  ['关于实施领读人培育计划的通知', 'guodufa-2024-29'],
  ['乡村图书采购办法', 'linwenfa-2022-9'],
  ['关于做好乡村书屋图书登记工作的通知', 'yunwenfa-2024-5'],
  ['关于整理地方戏曲唱本的通知', 'qingwenguan-2024-1'],
  ['关于进一步办好乡村书屋的意见', 'guodumingdian-2023-2'],
];

const slips: [typed: string, first: string][] = [
  ['关于扩大书屋管理员评价试点工做的通知', 'guodutinghan-2023-8'],
  ['关于扩大书屋管理员评介试点工作的通支', 'guodutinghan-2023-8'],
  ['关于提高书屋管理员待偶的实施意见', 'linbanfa-2022-3'],
  ['关于提高书屋管理员待遇得实施意见', 'linbanfa-2022-3'],
  ['关于推动书屋强村工作指导意见', 'guodufa-2025-3'],
  ['关于实施书香林山计画的若干意见', 'shuxiang-linshan-jihua-2021'],
  ['国家读书委员会关于推行终生读书制度的意见', 'guodufa-2018-11'],
  ['关于实施领读人培养计划的通知', 'guodufa-2024-29'],
];

const clauses: [typed: string, ...clauses: string[]][] = [
  ['质量便利借阅', `${main}#sec_2__para_2`],
  ['今后2年', `${main}#sec_2__para_1`],
  ['今后２年', `${main}#sec_2__para_1`],
  ['双书架建设', `${main}#sec_2__para_2`],
  ['“双书架”建设', `${main}#sec_2__para_2`],
  ['「双书架 建设」', `${main}#sec_2__para_2`],
  ['提高质量，便利借阅，服务', `${main}#sec_2__para_2`],
  ['读书行动今后', `${main}#sec_2__para_1`],
  ['10月30日', `${main}#closing__p_1`],
  ['备战第12届全省', `${main}#sec_2__para_3`],
  ['《关于提高书屋管理员待遇的实施意见》（林办发', `${main}#sec_2__para_5`],
  ['瞻', `${main}#sec_1__p_1`],
];

const rules = 'qingwenguan-2024-1#att_1';

const latin: [typed: string, ...clauses: string[]][] = [
  ['220', `${rules}__art_2__para_1`],
  ['220v', `${rules}__art_2__para_1`],
  ['2200', `${rules}__art_2__para_1`],
  ['20V'],
  ['99883', `${rules}__art_2__para_1`],
  ['GB/T 99883', `${rules}__art_2__para_1`],
  ['gbt99883'],
  ['ＧＢ／Ｔ９９８８３—2023', `${rules}__art_2__para_1`],
  ['2024003', `${rules}__art_2__para_2`, `${rules}__art_3__para_1__point_2`],
  ['CB2024003', `${rules}__art_2__para_2`, `${rules}__art_3__para_1__point_2`],
  ['m3', `${rules}__art_2__para_1`],
  ['30m³', `${rules}__art_2__para_1`],
  ['102'],
  ['TH 20', `${rules}__art_2__para_2`],
  ['书屋500元', 'yunwenfa-2024-5#sec_4__p_1'],
];

/** The first result, with the clause among its hits. */
const places: [typed: string, place: string][] = [
  ['唱本借阅办法第二条', `${rules}__art_2`],
  ['《清溪县唱本借阅办法》第二条第二款', `${rules}__art_2__para_2`],
  ['唱本借閱辦法第3条第2项', `${rules}__art_3__para_1__point_2`],
  ['清文馆〔2024〕1号第二部分第（二）项', 'qingwenguan-2024-1#sec_2__para_2'],
  ['林文函〔2023〕16号第二部分第（四）项', `${main}#sec_2__para_4`],
  ['16号二（四）', `${main}#sec_2__para_4`],
  ['云文发〔2024〕5号 二(一)1', 'yunwenfa-2024-5#sec_2__para_1__subpara_1'],
  ['乡村书屋图书登记工作的通知附件2', 'yunwenfa-2024-5#att_2'],
  ['林文函〔2023〕16号第二条第四款', `${main}#sec_2__para_4`],
];

const traditional: [typed: string, clause: string][] = [
  ['質量便利借閱', `${main}#sec_2__para_2`],
  ['今後2年', `${main}#sec_2__para_1`],
  ['雙書架建設', `${main}#sec_2__para_2`],
  ['農戶家門口的圖書室', `${main}#sec_1__p_1`],
  ['對標全省讀書節', `${main}#sec_2__para_3`],
  ['思想深𨗿', ''],
  ['⽼少歇腳', `${main}#sec_1__p_1`],
  ['手写登记', `${rules}__art_3__para_1__point_2`],
  ['⼿写登记', `${rules}__art_3__para_1__point_2`],
];

const pinyin: [typed: string, first: string][] = [
  ['Shūwū guǎnlǐyuán daiyu de shishi', 'linbanfa-2022-3'],
  ['shuwu guanliyuan daiyu de shishi', 'linbanfa-2022-3'],
  ['tuidong shuwu qiangcun', 'guodufa-2025-3'],
  ['tuidongshuwuqiangcun', 'guodufa-2025-3'],
  ['tdswqc', 'guodufa-2025-3'],
  ['zhongshen dushu zhidu', 'guodufa-2018-11'],
  ['zsdszd', 'guodufa-2018-11'],
  ['xiangcun dushu shisanwu', 'shisanwu-xiangcun-dushu-guihua'],
  ['xcdsssw', 'shisanwu-xiangcun-dushu-guihua'],
  ['lingduren peiyu', 'guodufa-2024-29'],
  ['ldrpy', 'guodufa-2024-29'],
  ['quanli tuijin', main],
  ['zhuaji luoshi', ''],
  ['zhongshen读书', 'guodufa-2018-11'],
  ['书屋qiang村', 'guodufa-2025-3'],
  ['kda书屋', 'guodutinghan-2023-8'],
];

export const labelled: Labelled[] = [
  ...numbers.flatMap(([first, ...number]) =>
    notations.map((write): Labelled => ({ kind: 'number', typed: write(...number), first })),
  ),
  { kind: 'number', typed: '林办发〔2021〕14号', first: 'shuxiang-linshan-jihua-2021' },
  ...['國讀發〔2022〕24號', '国读发〔2022〕24号。', '发文字号：国读发〔2022〕24号'].map(
    (typed): Labelled => ({ kind: 'number', typed, first: 'guodufa-2022-24' }),
  ),
  ...['国读厅函 2023', '国读厅函〔2023〕', '国读厅函', '国读厅函8号', '国读厅函8', '國讀廳函 2023'].map(
    (typed): Labelled => ({ kind: 'part of a number', typed, first: 'guodutinghan-2023-8' }),
  ),
  ...['148号', '148号文', '２０２１年148号', '〔2021〕148号', '〔2021〕148', '2021 148'].map(
    (typed): Labelled => ({ kind: 'part of a number', typed, first: 'guodutingfa-2021-148' }),
  ),
  ...['16号', '第16号', '16号文件', '2023年16号', '2023 16号', '林文函 2023'].map(
    (typed): Labelled => ({ kind: 'part of a number', typed, first: main }),
  ),
  { kind: 'part of a number', typed: '国读明电', first: 'guodumingdian-2023-2' },
  { kind: 'part of a number', typed: '林政办发', first: 'linzhengbanfa-2022-45' },
  ...titles.map(([typed, first]): Labelled => ({ kind: 'title', typed, first })),
  ...slips.map(([typed, first]): Labelled => ({ kind: 'slip', typed, first })),
  ...clauses.map(([typed, ...all]): Labelled => ({ kind: 'clause', typed, all })),
  ...latin.map(([typed, ...all]): Labelled => ({ kind: 'Latin', typed, all })),
  ...places.map(([typed, first]): Labelled => ({ kind: 'place', typed, first })),
  ...traditional.map(
    ([typed, clause]): Labelled => ({ kind: 'traditional', typed, all: clause ? [clause] : [] }),
  ),
  ...pinyin.map(
    ([typed, first]): Labelled => ({ kind: 'pinyin', typed, ...(first ? { first } : { all: [] }) }),
  ),
  { kind: 'both', typed: '借阅 双书架', all: [`${main}#sec_2__para_2`] },
  { kind: 'both', typed: '双书架　借阅', all: [`${main}#sec_2__para_2`] },
  { kind: 'both', typed: '备战第12届全省 -推迟', first: main },
  { kind: 'both', typed: '双书架 林山读书人', all: [] },
  { kind: 'phrase', typed: '质量便例借阅', all: [] },
  { kind: 'phrase', typed: 'xiang村书屋xyz', all: [] },
  ...['，。', '" "', '<b>x</b>', '%', '\\'].map((typed): Labelled => ({ kind: 'phrase', typed, all: [] })),
  { kind: 'issuer', typed: '省文化厅', first: main },
  { kind: 'issuer', typed: '林山省文化厅', first: 'linwenhan-2024-93' },
  { kind: 'issuer', typed: '国家读书委员会办公厅', first: 'guodutinghan-2023-8' },
];
