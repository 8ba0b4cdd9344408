import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexIssuers } from '#domain/document/issuer.ts';
import type { InputParagraph, InputText } from '#importer/model/input-text.ts';
import { type ComposeOptions, composeDocument } from './compose-document.ts';

const options: ComposeOptions = {
  issuers: indexIssuers([
    {
      id: 'yunling-fuban',
      name: '云岭市人民政府办公室',
      aliases: [],
      level: 'municipal',
      codes: { 云政办发: 'yunzhengbanfa' },
    },
  ]),
  offices: [],
  keepContact: false,
  widen: false,
  sha256: () => '0'.repeat(64),
};

const notice: (string | [label: string, text: string])[] = [
  '云岭市人民政府办公室文件',
  '云政办发〔2026〕12号',
  '云岭市人民政府办公室\n关于做好冬季护水工作的通知',
  '各县人民政府：',
  '现就有关事项通知如下：',
  ['一、', '加强巡查'],
  '每日巡查2次，并做好记录。',
  ['二、', '及时报告'],
  '发现问题，当日报告。',
  '联系人：王小明',
  '云岭市人民政府办公室',
  '2026年1月5日',
];

function inputOf(paragraphs: typeof notice, more: Partial<InputText> = {}): InputText {
  const blocks = paragraphs.map((one, i): InputParagraph => {
    const [label, text] = typeof one === 'string' ? [undefined, one] : one;
    return {
      kind: 'paragraph',
      text,
      ...(label && { label }),
      place: { kind: 'paragraph', paragraph: i + 1 },
    };
  });
  return { blocks, notes: [], pictures: [], stated: {}, furniture: [], findings: [], ...more };
}

function composed(input: InputText, changed: Partial<ComposeOptions> = {}) {
  const outcome = composeDocument(input, 'docx', { ...options, ...changed });
  assert.ok('file' in outcome);
  return outcome;
}

test('writes a notice and its source, with nobody named in either', () => {
  const { id, file, source, findings } = composed(inputOf(notice));
  assert.equal(id, 'yunzhengbanfa-2026-12');
  assert.equal(
    file,
    `---
text: full
origin:
  description: Word 文件（docx），由程序读取
  state: 未与原件核对
  sha256: "${'0'.repeat(64)}"
withheld:
  - zone: contact
    what: 联系人姓名
    reason: 属个人信息，不予公开
---

云岭市人民政府办公室文件

云政办发〔2026〕12号

云岭市人民政府办公室
关于做好冬季护水工作的通知

各县人民政府：

现就有关事项通知如下：

一、加强巡查

每日巡查2次，并做好记录。

二、及时报告

发现问题，当日报告。

云岭市人民政府办公室

2026年1月5日
`,
  );
  assert.match(source, /\n\n联系人：███\n\n/);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['contact-masked'],
  );
});

test('names a statute by its title and the year of its last version', () => {
  const statute = [
    '云岭市水源保护条例',
    '（2019年3月1日云岭市第一届人民代表大会第一次会议通过　根据2023年5月6日《关于修改〈云岭市水源保护条例〉的决定》修正）',
    '第一条　为了保护水源，制定本条例。',
    '第二条　本条例自2019年4月1日起施行。',
  ];
  assert.equal(composed(inputOf(statute)).id, 'yunling-shi-shuiyuan-baohu-tiaoli-2023');
});

test('masks a name within a paragraph, and says where', () => {
  const { file } = composed(
    inputOf([...notice.slice(0, 8), '报甲科，联系人：王小明。', ...notice.slice(10)]),
  );
  assert.match(file, /报甲科，联系人：███。/);
  assert.match(file, /withheld:\n {2}- clause: sec_2__p_1\n {4}what: 联系人姓名\n/);
});

test('masks contact details above 附件： in place, since they cannot be withheld as a zone there', () => {
  const { file, source } = composed(
    inputOf([...notice.slice(0, 9), '联系人：王小明', '附件：登记表', ...notice.slice(10)]),
  );
  assert.match(file, /withheld:\n {2}- clause: contact\n {4}what: 联系人姓名\n/);
  assert.match(file, /联系人：███\n\n附件：登记表/);
  assert.match(source, /联系人：███\n\n附件：登记表/);
});

test('keeps contact where it is asked to', () => {
  const { file, source } = composed(inputOf(notice), { keepContact: true });
  assert.doesNotMatch(file + source, /█|withheld/);
});

test('takes from the page what the text does not say, with a grade', () => {
  const stated = {
    number: '云政办发〔2026〕12号',
    published: '2026-01-08 10:30',
    address: 'https://a.gov.cn/x',
  };
  const { file } = composed(
    inputOf(
      notice.filter((one) => one !== notice[1]),
      { stated },
    ),
  );
  assert.match(file, /number:\n {2}value: 云政办发〔2026〕12号\n {2}grade: A\n {2}source: page\n/);
  assert.match(file, /dates:\n {2}- value: 2026-01-08\n {4}kind: published\n/);
  assert.match(file, /sources:\n {2}page:\n {4}publisher: a\.gov\.cn\n/);
});

test('proposes an issuer that is not known', () => {
  const { id, issuer } = composed(inputOf(notice), { issuers: indexIssuers([]) });
  assert.equal(id, 'yunzhengbanfa-2026-12');
  assert.deepEqual(issuer, {
    name: '云岭市人民政府办公室',
    codes: { 云政办发: 'yunzhengbanfa' },
    level: 'municipal',
  });
});

test('offers to widen punctuation, and widens it when asked to', () => {
  const input = inputOf([...notice.slice(0, 8), '发现问题,当日报告(含节假日)。', ...notice.slice(9)]);
  const offered = composed(input);
  assert.match(offered.file, /发现问题,当日报告\(含节假日\)。/);
  assert.ok(offered.findings.some(({ code }) => code === 'punctuation-half-width'));
  const widened = composed(input, { widen: true });
  assert.match(widened.file, /corrections:\n.*发现问题，当日报告（含节假日）。/s);
  assert.match(widened.source, /发现问题,当日报告\(含节假日\)。/);
});

test('reports where the file states something else than the text, which outranks it', () => {
  const codesFor = (stated: InputText['stated'], paragraphs = notice, issuers = options.issuers) =>
    composed(inputOf(paragraphs, { stated }), { issuers })
      .findings.map(({ code }) => code)
      .filter((code) => /^stated/.test(code));
  const cases: [InputText['stated'], string[]][] = [
    [{ title: '关于做好冬季护水工作的通知', number: '云政办发[2026]12号', signed: '2026-01-05 09:00' }, []],
    [{ issuer: '云岭市人民政府办公室' }, []],
    [{ title: '关于印发护水方案的通知' }, ['stated-differs']],
    [{ issuer: '青石县人民政府' }, ['stated-differs']],
    [{ number: '云政办发〔2026〕13号' }, ['stated-contradicts']],
    [{ number: '见附件' }, ['stated-contradicts']],
    [{ signed: '2026年1月6日' }, ['stated-contradicts']],
  ];
  for (const [stated, expected] of cases)
    assert.deepEqual(codesFor(stated), expected, JSON.stringify(stated));
  assert.deepEqual(codesFor({ issuer: '云岭市人民政府办公室' }, notice, indexIssuers([])), []);
  assert.deepEqual(codesFor({ issuer: '青石县人民政府' }, notice, indexIssuers([])), ['stated-differs']);
  const bare = notice.slice(2, 10);
  assert.deepEqual(codesFor({ number: '见附件' }, bare), ['stated-unused']);
  assert.doesNotMatch(composed(inputOf(bare, { stated: { number: '见附件' } })).file, /见附件/);
});

test('lists page furniture, each kind once, and names no person in findings', () => {
  const place = { kind: 'page', page: 1, words: '联系人：王小明' } as const;
  const furniture = ['— 1 —', '— 2 —', '联系人：王小明'].map((words) => ({ words, place }));
  const found = composed(inputOf(notice, { furniture })).findings.find(
    ({ code }) => code === 'furniture-left',
  );
  assert.deepEqual(found, {
    code: 'furniture-left',
    args: { count: 3, words: '“— 1 —”、“联系人：███”' },
    place: { kind: 'file' },
  });
});

test('a text without number and title has no id and is refused', () => {
  const outcome = composeDocument(inputOf(['请照办。']), 'docx', options);
  assert.deepEqual('refused' in outcome && outcome.refused.map(({ code }) => code), ['title-unknown']);
  assert.equal(composed(inputOf(['请照办。']), { title: '护水通知' }).id, 'hu-shui-tongzhi');
});

test('an empty text is refused', () => {
  assert.deepEqual(composeDocument(inputOf(['  ']), 'docx', options), {
    refused: [{ code: 'file-empty', args: {}, place: { kind: 'file' } }],
  });
});
