import { reasonInWords, report } from '#client/load/report.ts';
import { styled } from '#client/load/styled.ts';

/** Makes a button export the listed documents. `say` gets a message if that fails. */
export function offerExport(
  button: HTMLElement,
  listed: () => Promise<readonly string[]>,
  say: (words: string) => void,
): void {
  button.addEventListener('click', async () => {
    try {
      const [ids, { openExport }] = await Promise.all([listed(), styled(import('./export-sheet.ts'))]);
      if (ids.length > 0) openExport(ids, button);
      else say('没有可导出的文件。');
    } catch (error) {
      report(error);
      say(`未能导出，${reasonInWords(error)}。`);
    }
  });
}
