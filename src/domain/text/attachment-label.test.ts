import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAttachmentLabel } from './attachment-label.ts';

const labels: [text: string, numbers: number[], title: string, raw: string][] = [
  ['附件', [], '', '附件'],
  ['附件1', [1], '', '附件1'],
  ['附件 2', [2], '', '附件 2'],
  ['附件３：', [3], '', '附件３：'],
  ['附件二', [2], '', '附件二'],
  ['附　件', [], '', '附　件'],
  ['附件:', [], '', '附件:'],
  ['附件3-1', [3, 1], '', '附件3-1'],
  ['（附件2）', [2], '', '（附件2）'],
  ['附件1：登记表', [1], '登记表', '附件1：'],
  ['附　件　2 汇总表', [2], '汇总表', '附　件　2'],
  ['附表3：名单', [3], '名单', '附表3：'],
  ['附图', [], '', '附图'],
  ['附录1 术语', [1], '术语', '附录1'],
];

for (const [text, numbers, title, raw] of labels)
  test(`reads “${text}” as a label`, () => {
    assert.deepEqual(readAttachmentLabel(text), {
      word: raw.replace(/[^附件表图录]/g, ''),
      numbers,
      title,
      raw,
    });
  });

const noLabels = [
  '附件1所列学校于3月底前报送',
  '附件1登记表',
  '见附件',
  '附则',
  '附件：请于5月前报送。',
  '附：名单',
  '',
];

for (const text of noLabels)
  test(`reads no label in “${text}”`, () => {
    assert.equal(readAttachmentLabel(text), undefined);
  });
