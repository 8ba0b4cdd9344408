import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { element, openPage, settled, textOf } from '#client/page.fixture.ts';
import { fullText } from '#domain/document/invented.fixture.ts';
import type { Sources } from '#search/quotation/check-quotation.ts';
import { recordsOf, scanningSources } from '#search/quotation/scanning-index.fixture.ts';
import { Unavailable } from '#search/sources/unavailable.ts';
import { validationMessage, watchVerifyForm } from './verify-view.ts';

const sentence = '凡手抄的唱本，都在整理之列';
const documents = Array.from({ length: 8 }, (_, i) =>
  fullText(`jiazhengfa-2020-${i}`, [
    '甲市人民政府',
    `甲政发〔2020〕${i + 1}号`,
    '关于整理地方戏曲唱本的通知',
    '各镇：',
    '一、整理范围',
    `${i === 0 ? `${sentence}。` : '另行通知，并请照此办理，不得延误。'}`,
    '甲市人民政府',
    '2020年3月1日',
  ]),
);
const { index, readText, variants } = scanningSources(recordsOf(documents), new Map());
let sources: () => Promise<Sources>;
let logged: unknown[];

beforeEach(() => {
  openPage(`<form id="verify-form"><textarea id="quotation"></textarea><button>核对</button></form>
    <p id="verify-status" tabindex="-1"></p><ol id="places"></ol><button id="more-places" hidden></button>`);
  sources = async () => ({ index, readText, variants });
  watchVerifyForm({ sources: () => sources(), addressOf: (id, clause) => `/documents/${id}/#${clause}` });
  logged = [];
  mock.method(console, 'error', (error: unknown) => logged.push(error));
});
afterEach(() => mock.reset());

async function verify(passage: string): Promise<string> {
  element<HTMLTextAreaElement>('#quotation').value = passage;
  element('#verify-form').dispatchEvent(new Event('submit', { cancelable: true }));
  while (document.documentElement.dataset.verify === 'busy') await settled();
  return textOf('#verify-status');
}

test('a passage is found with its place', async () => {
  assert.equal(await verify(sentence), '与原文一致。');
  assert.equal(element('#places > li').dataset.document, 'jiazhengfa-2020-0');
  assert.equal(element('#places a').getAttribute('href'), '/documents/jiazhengfa-2020-0/#sec_1__p_1');
});

test('while it is checked the page says so', async () => {
  const checking = verify(sentence);
  assert.deepEqual(
    [textOf('#verify-status'), document.documentElement.dataset.verify],
    ['正在核对……', 'busy'],
  );
  await checking;
});

test('a passage that is too short marks the field invalid until it is corrected', async () => {
  const field = element('#quotation');
  assert.equal(await verify('质量'), '请贴上至少4个字；更短的字句请用检索。');
  assert.deepEqual(
    [field.getAttribute('aria-invalid'), field.getAttribute('aria-describedby'), document.activeElement],
    ['true', 'verify-status quotation-hint', field],
  );
  await verify(sentence);
  assert.deepEqual(
    [field.getAttribute('aria-invalid'), field.getAttribute('aria-describedby')],
    ['false', 'quotation-hint'],
  );
});

test('a refused passage fetches nothing', async () => {
  sources = () => assert.fail('asked');
  assert.match(await verify('甲'.repeat(2001)), /2001字/);
});

test('if more documents may contain it, the reader can continue', async () => {
  assert.match(await verify('另行通知，并请照此办理，不得延误'), /另有1件文件可能含有这段文字/);
  element('#more-places').click();
  while (document.documentElement.dataset.verify === 'busy') await settled();
  assert.deepEqual(
    [document.querySelectorAll('#places > li').length, element('#more-places').hidden],
    [7, true],
  );
});

const gone = () => Promise.reject(new Unavailable('gone'));
const unavailable: [string, () => Promise<Sources>][] = [
  ['the table of variants', gone],
  ['the index', async () => ({ index: { find: gone }, readText, variants })],
  ['a text', async () => ({ index, readText: gone, variants })],
];
for (const [what, given] of unavailable)
  test(`where ${what} does not arrive the reader is told, and can try again`, async () => {
    sources = given;
    assert.equal(await verify(sentence), '核对未成功，请检查网络后再试。');
    sources = async () => ({ index, readText, variants });
    assert.equal(await verify(sentence), '与原文一致。');
    assert.deepEqual(logged, []);
  });

test('a fault of the program reaches the console, and the reader is not told that it is the network', async () => {
  const fault = new TypeError('x is not a function');
  sources = async () => ({ index, readText: () => Promise.reject(fault), variants });
  assert.equal(await verify(sentence), '核对未成功，本站程序出错。');
  assert.deepEqual(logged, [fault]);
});

test('of two checks only the later shows anything', async () => {
  const pending: ((sources: Sources) => void)[] = [];
  sources = () => new Promise((resolve) => pending.push(resolve));
  const form = element('#verify-form');
  const field = element<HTMLTextAreaElement>('#quotation');
  for (const passage of [sentence, '苟利国家生死以岂因祸福避趋之']) {
    field.value = passage;
    form.dispatchEvent(new Event('submit', { cancelable: true }));
  }
  for (const answer of pending.reverse()) {
    answer({ index, readText, variants });
    for (let i = 0; i < 20; i++) await settled();
  }
  assert.equal(textOf('#verify-status'), '本库没有这段文字。');
  assert.equal(document.querySelectorAll('#places > li').length, 0);
});

const cases: [string, string, string | undefined][] = [
  ['nothing', '', '请贴上至少4个字；更短的字句请用检索。'],
  ['three characters and marks', '“提高，质。”', '请贴上至少4个字；更短的字句请用检索。'],
  ['four characters', '提高质量', undefined],
  ['as many characters as allowed', '甲'.repeat(2000), undefined],
  ['white space around them', `\n ${'甲'.repeat(2000)} \n`, undefined],
  ['one character more', '甲'.repeat(2001), '现有2001字，一次最多核对2000字，请分段核对。'],
  ['characters of two code units', '𠮷'.repeat(2000), undefined],
];

for (const [name, pasted, expected] of cases)
  test(`a passage of ${name}: ${expected ?? 'accepted'}`, () => {
    assert.equal(validationMessage(pasted), expected);
  });

test('the wording of a passage that is too long is not read', () => {
  let read = 0;
  const message = validationMessage('a'.repeat(100_000), (text) => {
    read += text.length;
    return text.length;
  });
  assert.equal(read, 0);
  assert.match(message ?? '', /100000字/);
});
