import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseName, clauseNameInSentence } from './clause-name.ts';

const names: [string, string, string][] = [
  ['sec_2', '二、', '第二部分'],
  ['sec_2__para_4', '二、（四）', '第二部分第（四）项'],
  ['sec_11__para_10__subpara_3', '十一、（十）3.', '第十一部分第（十）项第3点'],
  ['sec_1__subpara_2__point_1', '一、2.（1）', '第一部分第2点第（1）小点'],
  ['para_3', '（三）', '第（三）项'],
  ['sec_2__p_1', '二、第1段', '第二部分第1段'],
  ['preamble__p_2', '引言第2段', '引言第2段'],
  ['sec_2__p_2-1', '二、第2段之一', '第二部分第2段之一'],
  ['preamble__p_0-2', '引言首段前之二', '引言首段前之二'],
  ['closing__p_1', '文末第1段', '文末第1段'],
  ['att_1', '附件1', '附件1'],
  ['sec_2_2', '二、（第2处）', '第二部分（第2处）'],
  ['sec_2_2__para_4', '二、（第2处）（四）', '第二部分（第2处）第（四）项'],
  ['sec_2__para_4_12__p_1', '二、（四）（第12处）第1段', '第二部分第（四）项（第12处）第1段'],
  ['att_1_2', '附件1（第2处）', '附件1（第2处）'],
  ['att_1_2__sec_2', '附件1（第2处） 二、', '附件1（第2处）第二部分'],
  ['att_1__sec_2', '附件1 二、', '附件1第二部分'],
  ['part_1__subpart_2__chp_3', '第一编第二分编第三章', '第一编第二分编第三章'],
  ['chp_1__subchp_2__sec_3', '第一章第二节三、', '第一章第二节第三部分'],
  ['art_10-1', '第十条之一', '第十条之一'],
  ['art_39__para_2__point_3', '第三十九条第二款第（三）项', '第三十九条第二款第（三）项'],
  ['art_1__para_2__point_3__indent_1', '第一条第二款第（三）项第1目', '第一条第二款第（三）项第1目'],
  ['att_1__art_3__para_1__p_1', '附件1 第三条第一款第1段', '附件1第三条第一款第1段'],
  ['supp_1', '附则', '附则'],
  ['sec_1__subsec_2__cl_10__subcl_1', '1.2.10.1', '1.2.10.1'],
  ['att_1__preamble__p_1', '附件1 引言第1段', '附件1引言第1段'],
  ['att_1__title', '附件1 标题', '附件1标题'],
  ['att_3__att_1', '附件3 附件1', '附件3附件1'],
];

for (const [id, inOutline, inSentence] of names) {
  test(`calls ${id} ${inOutline}, in a sentence ${inSentence}`, () => {
    assert.equal(clauseName(id), inOutline);
    assert.equal(clauseNameInSentence(id), inSentence);
  });
}
