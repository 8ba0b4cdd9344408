import { basename } from 'node:path';
import type { ImportProgress } from '#commands/importing/import-files.ts';
import { cutToWidth } from '#site/report/wide-columns.ts';
import { stateNames } from './import-table.ts';

const barWidth = 24;

/** Shows a bar on a terminal, elsewhere a line for each input; nothing for few inputs. */
export function progressOn(
  stream: NodeJS.WriteStream,
  isShown: boolean,
): { step: ImportProgress; end: () => void } {
  if (!isShown) return { step: () => {}, end: () => {} };
  if (!stream.isTTY)
    return {
      step: (done, total, { path, state }) =>
        void stream.write(`${done}/${total} ${basename(path)} ${stateNames[state]}\n`),
      end: () => {},
    };
  return {
    step(done, total, { path }) {
      const filled = Math.round((done / total) * barWidth);
      const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
      stream.write(`\r\u001B[K${bar} ${done}/${total} ${cutToWidth(basename(path), 40)}`);
    },
    end: () => void stream.write('\r\u001B[K'),
  };
}
