import { type MimeEntity, partsOf } from './mime-entity.ts';
import { parseField } from './mime-headers.ts';

/** Mail has three levels: mixed, related, alternative. */
const maxDepth = 4;

/** What a message holds. */
export interface MessagePages {
  /** The root page first. */
  pages: MimeEntity[];
  /** Style sheets, which browsers save apart from the page. */
  styles: MimeEntity[];
  isNested: boolean;
  /** Whether its end is missing. */
  isCut: boolean;
}

export function findPages(message: MimeEntity): MessagePages {
  const found: MessagePages = { pages: [], styles: [], isNested: false, isCut: false };
  let start = '';
  const look = (entity: MimeEntity, depth: number) => {
    const { value, parameters } = parseField(entity.headers.get('content-type'));
    const boundary = parameters.get('boundary');
    if (!entity.isWhole) found.isCut = true;
    if (value === 'text/html' || value === 'application/xhtml+xml') found.pages.push(entity);
    if (value === 'text/css') found.styles.push(entity);
    if (!value.startsWith('multipart/') || !boundary) return;
    if (depth >= maxDepth) {
      found.isNested = true;
      return;
    }
    start ||= parameters.get('start') ?? '';
    for (const part of partsOf(entity, boundary)) look(part, depth + 1);
  };
  look(message, 0);
  const { pages } = found;
  const root = pages.find(({ headers }) => start && headers.get('content-id') === start);
  return root ? { ...found, pages: [root, ...pages.filter((page) => page !== root)] } : found;
}
