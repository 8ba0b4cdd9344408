import { findElement, type Key, type Reader } from './reader.ts';
import { startDriver } from './start-driver.ts';

/** Keys of WebDriver (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const keys: Partial<Record<Key | 'Control', string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Control: '\uE009',
};
/** The key under which WebDriver returns the id of an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Starts WebKit on a virtual screen, and drives it by WebDriver. */
export async function webkitReader(path: string): Promise<Reader> {
  const driver = await startDriver(path);
  const { sessionId } = await send<{ sessionId: string }>(`${driver.address}/session`, {
    capabilities: {},
  }).catch((error) => {
    driver.stop();
    throw error;
  });
  const ask = <Value>(command: string, body: object) =>
    send<Value>(`${driver.address}/session/${sessionId}/${command}`, body);
  const execute = <Value>(run: (...args: never[]) => unknown, args: unknown[]) =>
    ask<Value>('execute/sync', { script: `return (${run})(...arguments);`, args });
  const pressKeys = (values: string[]) =>
    ask('actions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            ...values.map((value) => ({ type: 'keyDown', value })),
            ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
          ],
        },
      ],
    });
  return {
    async open(address) {
      await ask('url', { url: 'about:blank' });
      await ask('url', { url: address });
    },
    async click(selector, words) {
      const found = await execute<Record<string, string> | null>(findElement, [selector, words ?? null]);
      if (!found) throw new Error(`Nothing to click: ${selector} ${words ?? ''}`);
      await ask(`element/${found[elementKey]}/click`, {});
    },
    async type(text) {
      for (const character of text) await pressKeys([character]);
    },
    async press(key, withControl) {
      await pressKeys([...(withControl ? [keys.Control ?? ''] : []), keys[key] ?? key]);
    },
    evaluate: (run, ...args) => execute(run, args),
    async close() {
      await fetch(`${driver.address}/session/${sessionId}`, { method: 'DELETE' });
      driver.stop();
    },
  };
}

async function send<Value>(address: string, body: object): Promise<Value> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
