interface ZoneTraits {
  /** What readers call it. */
  name: string;
  /**
   * `clauses`: it holds clauses; `counted`: its paragraphs are counted under its own id (`preamble__p_1`).
   */
  ids: 'none' | 'counted' | 'clauses';
  /** A zone that names the document itself cites no other. */
  cites: boolean;
  /** Where a line may end: anywhere, after a phrase, or after a phrase and best where a printed line ends. */
  breaks: 'anywhere' | 'phrases' | 'lines';
  /** Stands at the head of every result of a search. */
  inHead: boolean;
}

const names = { ids: 'none', cites: false, breaks: 'phrases', inHead: false } as const;
const mark = { ...names, breaks: 'anywhere' } as const;
const prose = { ids: 'none', cites: true, breaks: 'anywhere', inHead: false } as const;

/** Parts of an official document, in the order of the sheet (GB/T 9704-2012, clause 7). */
export const zones = {
  copyNumber: { ...mark, name: '份号' },
  secrecy: { ...mark, name: '密级' },
  urgency: { ...mark, name: '紧急程度' },
  letterhead: { ...names, name: '发文机关标志', breaks: 'lines' },
  number: { ...mark, name: '发文字号', inHead: true },
  approver: { ...mark, name: '签发人' },
  title: { ...names, name: '标题', breaks: 'lines', inHead: true },
  enactment: { ...prose, name: '题注' },
  addressees: { ...names, name: '主送机关' },
  contents: { ...mark, name: '目录' },
  /** The sentences by which an order publishes an act. */
  promulgation: { ...prose, name: '公布令', ids: 'counted' },
  preamble: { ...prose, name: '引言', ids: 'counted' },
  body: { ...prose, name: '正文', ids: 'clauses' },
  closing: { ...prose, name: '文末', ids: 'counted' },
  attachmentList: { ...prose, name: '附件说明' },
  contact: { ...prose, name: '联系方式' },
  signature: { ...names, name: '署名' },
  date: { ...mark, name: '成文日期' },
  notes: { ...prose, name: '附注' },
  attachments: { ...prose, name: '附件', ids: 'clauses' },
  imprint: { ...prose, name: '版记' },
} as const satisfies Record<string, ZoneTraits>;

export type Zone = keyof typeof zones;

export const allZones = Object.keys(zones) as [Zone, ...Zone[]];

export const isZone = (name: string): name is Zone => name in zones;

/** Whether a zone stands before another on the sheet. */
export const isBefore = (zone: Zone, other: Zone): boolean =>
  allZones.indexOf(zone) < allZones.indexOf(other);
