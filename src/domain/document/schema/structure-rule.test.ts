import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullTextSchema } from './front-matter.ts';

const refused: [string, object, string][] = [
  ['says nothing', { at: '甲', nth: 2 }, 'zone'],
  ['has a number without a level', { at: '甲', zone: 'body', number: 1 }, 'number'],
  ['numbers an attachment', { at: '甲', level: 'attachment', number: 1 }, 'number'],
  ['has a level and is no clause', { at: '甲', level: 'section', clause: false }, 'clause'],
  ['has a level and is a text', { at: '甲', level: 'section', part: true }, 'part'],
  ['has a level outside the body', { at: '甲', level: 'section', zone: 'title' }, 'zone'],
  ['knows no such level', { at: '甲', level: 'heading' }, 'level'],
  ['says that a clause begins', { at: '甲', clause: true }, 'clause'],
  ['counts from 0', { at: '甲', zone: 'body', nth: 0 }, 'nth'],
];

for (const [what, rule, field] of refused) {
  test(`the schema refuses a rule that ${what}`, () => {
    const origin = { description: '抄录', state: '已核对' };
    const { error } = fullTextSchema.safeParse({ text: 'full', origin, structure: [rule] });
    assert.deepEqual(
      error?.issues.map(({ path }) => path),
      [['structure', 0, field]],
    );
  });
}
