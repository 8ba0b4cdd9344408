import { expect, test } from 'playwright/test';
import { askAll } from './support/ask.ts';

const numbers = {
  'erenshehan-2019-296': ['鄂人社函', '2019', '296'],
  'renshebumingdian-2019-8': ['人社部明电', '2019', '8'],
  'renshetinghan-2019-83': ['人社厅函', '2019', '83'],
  'ebanfa-2017-jineng-qiangsheng': ['鄂办发', '2017', '144'],
  'ebanfa-2018-43': ['鄂办发', '2018', '43'],
  'guobanfa-2019-24': ['国办发', '2019', '24'],
  'ezhengbanfa-2019-45': ['鄂政办发', '2019', '45'],
  'zhongbanfa-2022-58': ['中办发', '2022', '58'],
  'guofa-2018-11': ['国发', '2018', '11'],
  'renshebufa-2018-74': ['人社部发', '2018', '74'],
  'renshebufa-2025-3': ['人社部发', '2025', '3'],
  'renshetingfa-2018-148': ['人社厅发', '2018', '148'],
  'erenshefa-2024-10': ['鄂人社发', '2024', '10'],
};

const wide = (digits: string) =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const dresses: Record<string, (code: string, year: string, serial: string) => string> = {
  'as printed': (code, year, serial) => `${code}〔${year}〕${serial}号`,
  'in square brackets': (code, year, serial) => `${code}[${year}]${serial}号`,
  'in full-width square brackets': (code, year, serial) => `${code}［${year}］${serial}号`,
  'in round brackets': (code, year, serial) => `${code}(${year})${serial}号`,
  'in full-width round brackets': (code, year, serial) => `${code}（${year}）${serial}号`,
  'in full-width digits': (code, year, serial) => `${code}〔${wide(year)}〕${wide(serial)}号`,
  'without brackets, with spaces': (code, year, serial) => `${code} ${year} ${serial}`,
  'without brackets, with 年': (code, year, serial) => `${code}${year}年${serial}号`,
  'without brackets': (code, year, serial) => `${code}${year}${serial}号`,
  'with a space before 号': (code, year, serial) => `${code}〔${year}〕${serial} 号`,
  'spaced throughout': (code, year, serial) => ` ${code} 〔 ${year} 〕 ${serial} 号 `,
  'without 号': (code, year, serial) => `${code}〔${year}〕${serial}`,
  'with 第': (code, year, serial) => `${code}〔${year}〕第${serial}号`,
  'with 文件 behind it': (code, year, serial) => `${code}〔${year}〕${serial}号文件`,
  'in round brackets of its own': (code, year, serial) => `（${code}〔${year}〕${serial}号）`,
};

test.beforeEach(async ({ page }) => {
  await page.goto('./search/');
});

test('each number, in every dress that readers type, brings its document first', async ({ page }) => {
  const queries = Object.entries(dresses).flatMap(([dress, write]) =>
    Object.entries(numbers).map(([id, [code = '', year = '', serial = '']]) => ({
      dress,
      id,
      query: write(code, year, serial),
    })),
  );
  const answers = await askAll(
    page,
    queries.map(({ query }) => query),
  );
  const wrong = queries.flatMap(({ dress, id, query }, i) => {
    const first = answers[i]?.documents[0];
    return first === id ? [] : [`${dress}: ${query} → ${first}, not ${id}`];
  });
  expect(wrong).toEqual([]);
});

test('a number that no document bears finds nothing', async ({ page }) => {
  const [answer] = await askAll(page, ['人社厅函〔2019〕84号']);
  expect(answer?.total).toBe(0);
  expect(answer?.status).toContain('没有');
});
