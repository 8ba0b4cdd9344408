import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText } from '#domain/document/invented.fixture.ts';
import { chainOfIds, counted } from '#domain/document/schema/counted-aliases.fixture.ts';
import { checkAliases } from './check-aliases.ts';

const text = ['关于登记的通知', '各区：', '一、登记', '按册登记。', '二、附则'];

/** Fields of the front matter; of what is wrong the code, the place, the arguments. */
const cases: [string, object, ...[string, string, object][]][] = [
  [
    'nothing of aliases that hold',
    { clauseAliases: { sec_3: 'sec_2', sec_4: 'sec_3' }, moved: { sec_1: 'sec_2' } },
  ],
  [
    'an alias that is a living id',
    { clauseAliases: { sec_1: 'sec_2' } },
    ['alias-living', 'clauseAliases.sec_1', { id: 'sec_1', field: 'clauseAliases' }],
  ],
  [
    'a circle',
    { clauseAliases: { sec_3: 'sec_4', sec_4: 'sec_3' } },
    ['alias-circle', 'clauseAliases.sec_3', { chain: 'sec_3 → sec_4 → sec_3' }],
    ['alias-circle', 'clauseAliases.sec_4', { chain: 'sec_4 → sec_3 → sec_4' }],
  ],
  [
    'an alias to nothing',
    { clauseAliases: { sec_3: 'sec_1__p_9' } },
    ['alias-unknown', 'clauseAliases.sec_3', { id: 'sec_3', to: 'sec_1__p_9', nearest: 'sec_1__p_1' }],
  ],
  [
    'words moved from nowhere to nowhere',
    { moved: { sec_8: 'sec_9' } },
    ['clause-unknown', 'moved.sec_8', { id: 'a', clause: 'sec_8', nearest: 'sec_1' }],
    ['clause-unknown', 'moved.sec_8', { id: 'a', clause: 'sec_9', nearest: 'sec_1' }],
  ],
];

for (const [name, fields, ...expected] of cases) {
  test(`reports ${name}`, () => {
    const found = checkAliases(fullText('a', text, { closing: 0, ...fields }));
    assert.deepEqual(
      found.map(({ code, path, args }) => [code, path?.join('.'), args]),
      expected,
    );
  });
}

test('checks a chain of thousands in as many steps', () => {
  const ids = [...chainOfIds(3000), 'sec_1'];
  const { aliases, steps } = counted(Object.fromEntries(ids.slice(1).map((id, i) => [ids[i], id])));
  const document = fullText('a', text, { closing: 0 });
  const frontMatter = { ...document.frontMatter, clauseAliases: aliases };
  assert.deepEqual(checkAliases({ ...document, frontMatter }), []);
  assert.ok(steps() < 5 * 3000, `${steps()} look-ups`);
});
