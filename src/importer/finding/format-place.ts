import type { Place } from './place.ts';

/** Describes a place so that a maintainer can find it; empty for the whole file. */
export function formatPlace(place: Place): string {
  switch (place.kind) {
    case 'paragraph':
      return `第 ${place.paragraph} 段${quoted(place.words)}`;
    case 'line':
      return `第 ${place.line} 行${place.column ? `第 ${place.column} 列` : ''}${quoted(place.words)}`;
    case 'page':
      return `第 ${place.page} 页${place.height === undefined ? '' : `（距上边 ${Math.round(place.height)}%）`}${quoted(place.words)}`;
    case 'file':
      return '';
  }
}

const quoted = (words = ''): string => words && `“${words.slice(0, 20)}”`;
