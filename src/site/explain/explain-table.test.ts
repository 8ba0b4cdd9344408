import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from '#domain/document/invented.fixture.ts';
import { inferStructure } from '#domain/text/infer/infer-structure.ts';
import { explainTable } from './explain-table.ts';

test('says of each paragraph where it stands and why', () => {
  const blocks = blocksOf([
    '甲政发〔2020〕5号',
    '甲市人民政府',
    '关于登记的通知',
    '各区：',
    '现通知如下：',
    '一、登记要做好，并且要做得快，还要做得全',
    '专栏1　登记点',
    '甲市人民政府',
    '2020年3月1日',
    '附件1',
    '登记表',
    '照填。',
  ]);
  const { value } = inferStructure(blocks, { rules: [{ at: '专栏1', zone: 'notes' }] });
  assert.equal(
    explainTable(value),
    `
行  段首                              zone         level       编号           依据
1   甲政发〔2020〕5号                 number                                  读得出发文字号
3   甲市人民政府                      title                                   以文种结尾，或紧接文号
5   关于登记的通知                    title                                   标题的又一行
7   各区：                            addressees                              标题之后，以冒号结尾的机关名称
9   现通知如下：                      preamble                 preamble__p_1  第一个条款之前
11  一、登记要做好，并且要做得快，…  body         section     sec_1          段首的序号
13  专栏1 登记点                      notes                                   文件信息中的 structure
15  甲市人民政府                      signature                               成文日期之前的机关名称
17  2020年3月1日                      date                                    整段是日期
19  附件1                             attachments  attachment  att_1          附件的标签
21  登记表                            title                    att_1__title   以文种结尾，或紧接文号
23  照填。                            body                     att_1__p_1     第一个条款之前
`.trim(),
  );
});
