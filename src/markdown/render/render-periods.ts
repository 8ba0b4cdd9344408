import type { RootContent } from 'mdast';
import type { ShownPeriod } from '#domain/library/shown-citations.ts';
import { element } from './element.ts';

/**
 * The years of the plans that a place speaks of. Whether they are over is for the reader's clock to say:
 * without scripts the years stand alone.
 */
export const renderPeriods = (periods: readonly ShownPeriod[]): RootContent =>
  element(
    'p',
    { className: 'period-mark', 'data-apparatus': '' },
    ...periods.flatMap(({ name, words, until }, i) => [
      `${i > 0 ? '；' : ''}${name}为期`,
      ...words.map((part) => element('span', { className: 'nowrap' }, part)),
      element('span', { className: 'scripted', 'data-until': until }, '，已期满'),
    ]),
  );
