import { reasonInWords, report } from './report.ts';
import { styled } from './styled.ts';

/** Makes a button export the listed documents. `say` gets a message if that fails. */
export function offerExport(
  button: HTMLElement,
  listed: () => Promise<readonly string[]>,
  say: (words: string) => void,
): void {
  button.addEventListener('click', async () => {
    try {
      const [ids, { openExport }] = await Promise.all([
        listed(),
        styled(import('#client/take-along/export-sheet.ts')),
      ]);
      if (ids.length > 0) openExport(ids, button);
      else say('没有可导出的文件。');
    } catch (error) {
      report(error);
      say(`未能导出，${reasonInWords(error)}。`);
    }
  });
}
