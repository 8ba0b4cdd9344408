import type { CitedWork } from '#export/cited-work.ts';
import { shownName } from './shown-name.ts';

/** The citation data of the page's document, or of the clause or paragraph with the id `place`. */
export function pageWork(place?: string): CitedWork {
  const { work = '{}' } = document.querySelector<HTMLElement>('[data-work]')?.dataset ?? {};
  const whole = JSON.parse(work) as CitedWork;
  if (place === undefined || place === whole.place) return whole;
  const [address = ''] = whole.address.split('#');
  return { ...whole, address: `${address}#${place}`, place, placeName: shownName(place) };
}
