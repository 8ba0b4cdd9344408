import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { titlePhrases } from './title-phrases.ts';

for (const phrases of [
  '关于|提高|技术|工人|待遇的|实施|意见',
  '关于|深入|学习|贯彻落实|习近平总书记|对技能|人才|工作|重要|指示|精神的|通知',
  '传达|周安民省长|和柳清河同志|讲话|精神',
  '贯彻|省长|讲话|精神',
  '国务院|办公厅|关于|印发|职业|技能|提升|行动|方案|（2019—2021年）的|通知',
  '关于|印发|《高技能|人才|培育|计划》的|通知',
  '技工|教育|“十三五”|规划',
  '人力|资源|社会|保障部|关于|改革|人才|评价|制度的|意见',
  '中共中央 国务院|关于|深化|改革的|意见',
  '《提高|待遇的|意见》|（某人社函〔2019〕296号）|第二部分|第（三）项',
  '（一）全力以赴|推进|职业|技能|提升|行动',
  '二、切实|做好|当前|工作',
  'Measures 2024',
])
  test(`breaks “${phrases.replaceAll('|', '')}” only after a phrase`, () => {
    assert.equal(titlePhrases(phrases.replaceAll('|', '')).join('|'), phrases);
  });

test('leaves nothing out, and begins no line with a closing mark nor ends one with an opening mark', () => {
  const characters = fc.constantFrom(...'关于印发《办法》的通知（试行）“十三五”、2019年第3号 a习近平');
  fc.assert(
    fc.property(fc.array(characters), (title) => {
      const phrases = titlePhrases(title.join(''));
      assert.equal(phrases.join(''), title.join(''));
      for (const phrase of phrases.slice(1)) assert.doesNotMatch(phrase, /^[》）”、的]/);
      for (const phrase of phrases.slice(0, -1)) assert.doesNotMatch(phrase, /[《（“]$/);
    }),
  );
});
