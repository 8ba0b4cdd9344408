import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseMarkdown } from './parse-body.ts';
import { plainLines } from './plain-lines.cases.ts';
import { isPlainBody, readPlainBody } from './read-plain-body.ts';

const pieces = fc.oneof(
  fc.constantFrom(...plainLines, '第一条　登记', 'ISO', '9001', '一、'),
  fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '  ', '    ', '\t', '\u3000', '\u00a0', '\ufeff', '\0'),
  fc.constantFrom(...'-:|[^]=#>*_`~&;\\'),
);

test('reads what the parser of Markdown reads of a plain body', () => {
  const bodies = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(bodies.filter(isPlainBody), fc.nat(20), (body, linesBefore) =>
      assert.deepEqual(readPlainBody(body, linesBefore), parseMarkdown(body, linesBefore)),
    ),
    { numRuns: 1000 },
  );
});

test('a body with a table or a footnote is not plain', () => {
  for (const body of ['| 甲 |', '甲\n:-', '甲\n-:', '登记[^1]']) assert.equal(isPlainBody(body), false, body);
  assert.equal(isPlainBody('一、登记\n\n二、1-2：统计'), true);
});

test('every body that the parser finds more than paragraphs in is not plain', () => {
  const lines = fc.array(fc.stringMatching(/^[甲|:\-[\]^1 \n]{0,12}$/), { maxLength: 6 });
  fc.assert(
    fc.property(lines, (parts) => {
      const body = parts.join('\n');
      const { blocks, notes } = parseMarkdown(body, 0);
      const more = notes.length > 0 || blocks.some(({ table, calls }) => table ?? calls);
      assert.ok(!more || !isPlainBody(body), body);
    }),
    { numRuns: 2000 },
  );
});
