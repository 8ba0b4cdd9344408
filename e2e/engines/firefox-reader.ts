import puppeteer, { type ElementHandle, type KeyInput } from 'puppeteer-core';
import { findElement, type Reader } from './reader.ts';

/** Starts the Firefox at a path headless, and drives it by WebDriver BiDi. */
export async function firefoxReader(executablePath: string): Promise<Reader> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
  const page = await browser.newPage();
  return {
    async open(address) {
      // An address that differs only after `#` would not reload the page.
      await page.goto('about:blank');
      await page.goto(address);
    },
    async click(selector, words) {
      const found = await page.evaluateHandle(findElement, selector, words ?? null);
      const element = found.asElement() as ElementHandle<Element> | null;
      if (!element) throw new Error(`Nothing to click: ${selector} ${words ?? ''}`);
      await element.click();
    },
    async type(text) {
      await page.keyboard.type(text);
    },
    async press(key: KeyInput, withControl) {
      if (withControl) await page.keyboard.down('Control');
      await page.keyboard.press(key);
      if (withControl) await page.keyboard.up('Control');
    },
    evaluate: <Value>(run: (...args: string[]) => Value, ...args: string[]) =>
      page.evaluate(run, ...args) as Promise<Value>,
    close: () => browser.close(),
  };
}
