import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText } from '#domain/document/invented.fixture.ts';
import { relationInWords } from './relation-in-words.ts';

const cases: [text: string, kinds: (string | undefined)[]][] = [
  ['根据《甲办法》和《乙办法》，制定本办法。', ['basis', 'basis']],
  ['依据甲政发〔2020〕5号办理。', ['basis']],
  ['为贯彻落实《甲意见》精神，现通知如下。', ['implements']],
  ['现将《甲通知》转发给你们。', [undefined]],
  ['现转发《甲通知》。', ['forwards']],
  ['转发省教育厅《甲通知》，请照办。', ['forwards']],
  ['决定修改《甲办法》。', ['amends']],
  ['将《甲办法》第三条修改为下列内容。', ['amends']],
  ['《甲办法》《乙办法》同时废止。', ['repeals', 'repeals']],
  ['自施行之日起，《甲办法》（甲政发〔2020〕5号）同时废止。', ['repeals']],
  ['《甲办法》未废止前照此办理。', [undefined]],
  ['按照《甲办法》执行。本通知同时废止。', [undefined]],
];

for (const [text, kinds] of cases)
  test(`reads ${kinds.map((kind) => kind ?? 'nothing').join(', ')} in “${text}”`, () => {
    const document = fullText('source', ['关于登记的通知', text]);
    const found = document.citations.map(({ unit, start, end }) =>
      relationInWords({
        from: document,
        unit: document.units[unit] as (typeof document.units)[0],
        start,
        end,
      }),
    );
    assert.deepEqual(found, kinds);
  });
