/**
 * Words of prose that end right before a number and stand in no code and no issuer's name. 政府 and the
 * like end a name, not a code, and are in `bodyEndings`.
 */
export const proseWords = [
  '根据|依据|依照|按照|遵照|参照|对照|按|贯彻|落实|执行|实施|转发|印发|下发|发布|公布|颁布|制发|制定|出台|施行|实行',
  '作出|做出|违反|适用|符合|参见|详见|查看|查阅|废止|修改|修订|修正|引用|援引|属于|关于|对于|通过|学习|传达|收到|完成|下达|报送',
  '以下简称|简称|下称|统称|合称|通称|文号|文件|附件|规定|通知|意见|决定|批复|通报|纪要|条例|方案|精神',
  '[我本该][省市州县区院部局厅会]|我[委办校行]|[全各][省市州县区]|其中|现将|同意',
  '的|以|为|号|是|把|被|在|了|并将|依法',
].join('|');

/** Words that may lead a run of prose; neither a code nor an issuer's name begins with one. */
export const leadingWords = '以及|与|或|由|见|据';

/**
 * Words that may lead a run of prose or begin a code (和政发 is 和政县's): told apart by what follows
 * them.
 */
export const doubtfulWords = '和|及|即|依|经|原|自|从|对|并|将|附|含|如|至|到|向';

/**
 * How a body's name ends where its code may follow: 市人民政府京政发, 财政部财税. No code holds
 * one of these.
 */
export const bodyEndings = [
  '人民政府|政府(?!采)|国务院|办公厅|办公室|委员会|管理局|监督局|总局|总署|法院|检察院|中共中央|党中央',
  '(?:财政|教育|民政|公安|司法|水利|商务|文化|旅游|农业|农村|卫生|健康|科技|科学技术|信息化|社会保障|资源|环境|建设|交通|运输|铁道|审计|统计|税务|应急管理|市场监管|医保|医疗保障)[部厅局委]',
].join('|');

/** One-character names of provinces, with which their codes begin. */
export const provinceCharacters =
  '京津沪渝冀豫云滇辽黑湘皖鲁新苏浙赣鄂桂甘陇晋蒙内陕秦吉闽贵黔粤青藏川蜀宁琼';

/** Those that are no part of other words, so that they begin a code after 部, 厅 or 委 too. */
export const plainProvinceCharacters = '京津沪渝冀豫皖鲁苏浙赣鄂桂晋陕闽黔粤琼湘';

/** How the codes of central bodies and of their provincial counterparts begin. */
export const bodyCodes = [
  '国(?!家|务院|内|外)|中(?!国|华|央|共)|人社|人薪|人发|劳社|劳人|发改|计|财|教|民(?!营|间)|工信|工商|科|公(?!司|民|告)|司|自然资|环|生态',
  '建|住建|城|交|铁|水|农|林|商|外经贸|经贸|文(?!件)|旅|卫|医|药监|食药|审|银|证监|保监|税|署|海关|市监|质检|广|体|统|气|安监|应急|能源',
  '粮|烟|邮|民航|测|知|法|高检|军|组|宣|办|厅|团|妇|残|总工|扶贫|退役|档|保密|信访|台|侨|防|汛',
].join('|');

/** First two parts of codes that are unlikely in prose; a code may be cut out of prose where one stands. */
export const codeBeginnings = [
  `[${provinceCharacters}](?:政|府|委|办|人社|财|教|建|发改|国土|卫|民|农|交|科|工信|商|环|公|税|教|法)`,
  '国(?:办|发|函|卫|土|税|资|科发|市监|医保|能|药监|知|标|统|人部)|中(?:办|发|组|宣|纪|就)|人社(?:部|厅)|劳社(?:部|厅)|工信(?:部|厅)',
  '财(?:税|办|建|教|社|综|金|预)|教(?:职成|技|基|高|师|财|政法|办|厅)|发改|银保监|证监发|税总|建(?:规|房|城|村|市|质|办)|交(?:运|办|公路)',
  '环(?:发|办|函)|农办|卫(?:医|办)|民(?:发|函)',
].join('|');

/** Codes of the centre that no other code ends with. */
export const wholeCodes =
  '国发 国函 国办发 国办函 国发明电 国办发明电 国办秘函 国办公开办函 中办发 人社部发 人社部函 人社部规 人社部明电'.split(
    ' ',
  );

/** Names of the central bodies that issue orders and announcements, as printed in citations. */
export const centralBodies = [
  '国务院|(?:国家)?主席|中央军委|中央军事委员会|最高人民法院|最高人民检察院|全国人民代表大会(?:常务委员会)?|全国人大常委会',
  '(?:财政|教育|公安|司法|民政|监察|人事|外交|国防|科学技术|科技|水利|商务|文化和旅游|文化|农业农村|农业|卫生|交通运输|交通|铁道)部',
  '(?:住房和城乡建设|住房城乡建设|住建|建设|国土资源|自然资源|环境保护|生态环境|工业和信息化|工信|信息产业|应急管理|退役军人事务)部',
  '(?:人力资源和社会保障|人力资源社会保障|人社|劳动和社会保障|劳动保障|对外贸易经济合作|外经贸)部',
  '国家(?:发展和改革委员会|发展改革委|发改委|发展计划委员会|经济贸易委员会|卫生健康委员会|卫生健康委|卫生和计划生育委员会|卫生计生委)',
  '(?:国家)?(?:税务|市场监督管理|市场监管|工商行政管理|工商|质量监督检验检疫|质检|安全生产监督管理|安全监管|体育|食药监|金融监管)总局',
  '(?:国家)?(?:广播电视|广电|新闻出版广电|食品药品监督管理|食品药品监管|金融监督管理)总局|海关总署|审计署|新闻出版总署',
  '国家(?:药品监督管理|药监|知识产权|统计|外汇管理|外汇|林业和草原|林业|烟草专卖|能源|邮政|档案|保密|医疗保障|医保|海洋|测绘|文物)局',
  '国家(?:粮食|数据|中医药管理|铁路|版权)局|国家(?:认监委|标准委|网信办|互联网信息办公室)|国务院国资委|国务院国有资产监督管理委员会',
  '(?:中国)?人民银行|(?:中国)?(?:证监会|银监会|保监会|银保监会)|中国(?:证券|银行业|保险|银行保险)监督管理委员会',
  // Printed apart from the name that follows: 中华人民共和国 财政部令.
  '中国民用航空(?:总局|局)|中国(?:气象|地震|民航)局|中华人民共和国',
].join('|');

/** Names with which the name of a body begins. */
export const bodyBeginnings = [
  '中华人民共和国|国家|全国|中国|中共|最高|国务院',
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门',
].join('|');
