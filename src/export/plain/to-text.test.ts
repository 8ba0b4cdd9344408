import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportDocument } from '#export/export-document.ts';
import { library, measure, notice, opinion, site } from '#export/programs/sample-library.fixture.ts';
import { toText } from './to-text.ts';

test('a notice: what is known of it, then one block a line, after its id', () => {
  const [heading, words] = toText(exportDocument(notice, library, site)).split('\n\n');
  assert.equal(
    heading,
    [
      '标题：关于做好<登记> & “办理”的通知',
      '发文机关：甲市人民政府',
      '发文字号：甲政发〔2020〕5号',
      '成文日期：2020年3月1日',
      '未予公开：联系人姓名。理由：个人信息',
      '本页地址：https://library.example/documents/jiazhengfa-2020-5/',
      '来源：甲市文库。非官方文本，以原件为准',
    ].join('\n'),
  );
  assert.deepEqual(
    words?.trimEnd().split('\n'),
    notice.units.map(({ id, text }) => (id === undefined ? text : `[${id}] ${text}`)),
  );
});

test('a record: its digest; what is inferred says so', () => {
  const text = toText(exportDocument(measure, library, site));
  assert.match(text, /来源：甲市文库。未收录全文\n\n编者摘要：\n编者写的摘要。\n$/);
  assert.match(toText(exportDocument(opinion, library, site)), /发布日期：2019年\n效力状态：有效\n/);
});

test('rows of a table are lines, and notes follow the text', () => {
  const exported = exportDocument(notice, library, site);
  const text = toText({
    ...exported,
    blocks: [
      { id: 'sec_1__p_1', zone: 'body', text: '项目\t数量\n甲\t1', table: { align: [null, null], rows: [] } },
    ],
    notes: [{ name: '1', paragraphs: ['第一段', '第二段'] }],
  });
  assert.ok(text.endsWith('\n\n[sec_1__p_1]\n项目\t数量\n甲\t1\n\n编者注1：第一段 第二段\n'));
});
