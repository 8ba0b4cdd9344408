import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPersonalDetails } from './personal-details.ts';

// Put together only here, so that nothing of their shape stands in the project.
const mobile = ['138', '0000', '2468'];
const landline = ['027', '65432109'];
const identity = ['420106', '19900101', '004X'];
const mailbox = ['86420975', 'qq.com'].join('@');
const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

/** Text, kinds found. */
const cases: [string, ...string[]][] = [
  [`请拨打${mobile.join('')}联系`, '手机号码'],
  [`手机：${mobile.join(' ')}`, '手机号码'],
  [`+86${mobile.join('-')}。`, '手机号码'],
  [`电话${landline.join('-')}，`, '电话号码'],
  [`（${landline.join('）')}`, '电话号码'],
  [landline.join('—'), '电话号码'],
  [wide(landline.join('-')), '电话号码'],
  [`电 话：${landline[1]}`, '联系号码'],
  [`QQ：${landline[1]}`, '联系号码'],
  [`身份证${identity.join('')}`, '身份证号码'],
  [identity.join('').toLowerCase(), '身份证号码'],
  [`邮 箱：${mailbox}`, '电子邮箱'],
  [wide(mailbox), '电子邮箱'],
  ['联 系 人：甄编造', '联系人姓名'],
  [`联系人：甄编造　电话：${landline.join('-')}`, '联系人姓名', '电话号码'],
  ['联系人：███'],
  ['电 话：████████████'],
  ['联系人姓名、电话和电子邮箱'],
  ['鄂人社函〔2019〕296号，2019年10月16日，2019-10-16'],
  ['5000万人次，共12345678元'],
  ['sha256: 8b052d528f494c501108ba6af383508e4c0a014d239849a9720435095ca8a74a'],
  ['t20200210_359278.html thread-4753211-1-1 0.15912345678'],
];

for (const [text, ...kinds] of cases) {
  test(`finds ${kinds.join('、') || 'nothing'} in 「${text.replace(/\d/g, 'n')}」`, () => {
    assert.deepEqual(
      findPersonalDetails(text).map(({ kind }) => kind),
      kinds,
    );
  });
}

test('passes over what is allowed, in any notation', () => {
  const allowed = [landline.join('-'), mailbox];
  const text = `电话：${landline.join('')}、${wide(landline.join('-'))}，邮箱：${mailbox.toUpperCase()}`;
  assert.deepEqual(findPersonalDetails(text, allowed), []);
  assert.equal(findPersonalDetails(`${text}，手机：${mobile.join('')}`, allowed).length, 1);
});
