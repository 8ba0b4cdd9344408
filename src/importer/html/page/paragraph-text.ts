import type { Place } from '#importer/finding/place.ts';

/** A line as it is broken in the page, and where it begins. */
export interface TextLine {
  text: string;
  place?: Place;
}

/** What is collected of one run of letters. */
interface Run {
  place: Place;
  size: number | undefined;
}

/** Letters between which a line break in the source is no space (CSS Text 3, 4.1.3). */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}“”‘’—…·]/u;

/** Collects the letters of a block, processing white space like CSS. */
export class ParagraphText {
  readonly lines: TextLine[] = [];
  isEmpty = true;
  private line: TextLine = { text: '' };
  /** The last letter of the line, kept because searching the line would take time in its length. */
  private last = '';
  private gap: '' | ' ' | '\n' = '';
  private readonly sizes = new Map<number, number>();

  constructor() {
    this.lines.push(this.line);
  }

  /** Adds letters, collapsing white space. */
  add(words: string, run: Run): void {
    for (const [token] of words.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      if (/^[ \t\r\n\f]/.test(token)) this.space(token);
      else this.append(token, run);
    }
  }

  /** Adds letters, keeping white space. */
  addKept(words: string, run: Run): void {
    if (words) this.append(words, run);
  }

  breakLine(): void {
    this.gap = '';
    this.last = '';
    this.line = { text: '' };
    this.lines.push(this.line);
  }

  /** Size of most letters, in points. */
  get size(): number | undefined {
    const [most] = [...this.sizes].sort(([, a], [, b]) => b - a);
    return most?.[0] || undefined;
  }

  private space(token: string): void {
    if (this.last === '') return;
    this.gap = this.gap === '\n' || /[\r\n]/.test(token) ? '\n' : ' ';
  }

  private append(words: string, { place, size = 0 }: Run): void {
    const { line, gap, last } = this;
    const first = String.fromCodePoint(words.codePointAt(0) ?? 0);
    const isDropped = gap === '\n' && wide.test(last) && wide.test(first);
    if (gap && !isDropped) line.text += ' ';
    this.gap = '';
    this.last = /[\udc00-\udfff]$/.test(words) ? words.slice(-2) : words.slice(-1);
    const letters = words.trim().length;
    if (letters > 0) {
      line.place ??= place;
      this.isEmpty = false;
    }
    this.sizes.set(size, (this.sizes.get(size) ?? 0) + letters);
    line.text += words;
  }
}
