import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskContact } from './mask-contact.ts';

const cases: [text: string, masked: string, kinds: string][] = [
  ['联系人：王小明，电话：0712-3456789', '联系人：███，电话：████████████', '联系人姓名 电话号码'],
  ['联系人：王 五、赵小六（培训处）', '联系人：█ █、███（培训处）', '联系人姓名'],
  ['联系人及电话：王小明 13812345678', '联系人及电话：███ ███████████', '联系人姓名 手机号码'],
  ['联 系 人：王小明 联系电话：67890123', '联 系 人：███ 联系电话：████████', '联系人姓名 联系号码'],
  ['联系人：王小明；经办人：赵六，钱七', '联系人：███；经办人：██，██', '联系人姓名'],
  ['联系人：培训处', '联系人：培训处', ''],
  ['联系单位：职业能力建设处', '联系单位：职业能力建设处', ''],
  ['邮箱：peixun@linshan.example', '邮箱：██████████████████████', '电子邮箱'],
  ['监督电话：0712-1234567', '监督电话：0712-1234567', ''],
  ['由联系人报送名单。', '由联系人报送名单。', ''],
];

for (const [text, masked, kinds] of cases)
  test(`masks ${text}`, () => {
    assert.deepEqual(maskContact(text, ['07121234567']), {
      text: masked,
      kinds: kinds.split(' ').filter(Boolean),
    });
  });
