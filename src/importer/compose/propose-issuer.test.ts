import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { indexIssuers, issuersSchema } from '#domain/document/issuer.ts';
import { issuerLines, joinProposals, proposeIssuer } from './propose-issuer.ts';

const none = indexIssuers([]);
const code = { code: '云政发', romanised: 'yunzhengfa' };
const cases: [name: string, level: string | undefined][] = [
  ['云岭市人民政府', 'municipal'],
  ['林山省人力资源和社会保障厅', 'provincial'],
  ['林山省云岭市人民政府', 'municipal'],
  ['云岭市青石县人民政府', 'county'],
  ['青石县水务局', 'county'],
  ['白水区民政局', 'county'],
  ['云岭市白水区民政局', 'county'],
  ['重庆市白水区人民政府', 'county'],
  ['白水开发区管理委员会', undefined],
  ['林山自治区人民政府', 'provincial'],
  ['国家读书委员会', 'central'],
  ['重庆市人民政府', 'provincial'],
  ['读书协会', undefined],
];

for (const [name, level] of cases)
  test(`says of ${name} that it is ${level ?? 'of no known level'}`, () => {
    assert.equal(proposeIssuer(name, code, none).level, level);
  });

test('the lines fit the file of issuers', () => {
  const lines = issuerLines(proposeIssuer('云岭市人民政府', code, none));
  assert.deepEqual(issuersSchema.parse(parse(lines)), [
    {
      id: 'yunling-shi-renminzhengfu',
      name: '云岭市人民政府',
      aliases: [],
      level: 'municipal',
      codes: { 云政发: 'yunzhengfa' },
    },
  ]);
});

test('an issuer with two codes is proposed once, a known one as such', () => {
  const letter = { code: '云政函', romanised: 'yunzhenghan' };
  const known = indexIssuers([
    { id: 'yun', name: '云岭市人民政府', aliases: [], level: 'municipal', codes: {} },
  ]);
  const twice = [code, letter].map((one) => proposeIssuer('云岭市人民政府', one, known));
  assert.deepEqual(joinProposals(twice), [
    {
      name: '云岭市人民政府',
      codes: { 云政发: 'yunzhengfa', 云政函: 'yunzhenghan' },
      level: 'municipal',
      known: 'yun',
    },
  ]);
});
