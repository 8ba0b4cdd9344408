import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookTitle } from './book-title.ts';

for (const [title, expected] of [
  ['登记办法', '《登记办法》'],
  ['关于印发《登记办法（试行）》的通知', '《关于印发〈登记办法（试行）〉的通知》'],
  ['关于印发〈登记办法〉的通知', '《关于印发〈登记办法〉的通知》'],
  ['关于修改《关于执行〈登记法〉的规定》的决定', '《关于修改〈关于执行《登记法》的规定〉的决定》'],
] as const)
  test(`writes ${title} in a sentence as ${expected}`, () => {
    assert.equal(bookTitle(title), expected);
  });
