import type { Place } from '#importer/finding/place.ts';
import type { Line } from './sheet.ts';

export const placeOf = ({ sheet, y }: Pick<Line, 'sheet' | 'y'>): Extract<Place, { kind: 'page' }> => ({
  kind: 'page',
  page: sheet.page,
  height: Math.round((y / sheet.height) * 100),
});
