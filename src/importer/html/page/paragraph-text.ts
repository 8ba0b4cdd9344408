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

/** Letters that have no space between them where the source breaks the line (CSS Text 3, 4.1.3). */
const wide =
  /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}“”‘’—…·]$/u;
const firstWide = new RegExp(`^${wide.source.slice(0, -1)}`, 'u');

/** Collects the letters of one block, white space as CSS has it. */
export class ParagraphText {
  lines: TextLine[] = [{ text: '' }];
  private gap: '' | ' ' | '\n' = '';
  private readonly sizes = new Map<number, number>();

  get isEmpty(): boolean {
    return this.lines.every(({ text }) => text.trim() === '');
  }

  /** Letters whose white space is one space at most, or none. */
  add(words: string, run: Run): void {
    for (const [token] of words.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      if (/^[ \t\r\n\f]/.test(token)) this.space(token);
      else this.append(token, run);
    }
  }

  /** Letters whose white space is kept. */
  addKept(words: string, run: Run): void {
    if (words) this.append(words, run);
  }

  breakLine(): void {
    this.gap = '';
    this.lines.push({ text: '' });
  }

  /** Size of most letters, in points. */
  get size(): number | undefined {
    const [most] = [...this.sizes].sort(([, a], [, b]) => b - a);
    return most?.[0] || undefined;
  }

  private get line(): TextLine {
    return this.lines.at(-1) ?? { text: '' };
  }

  private space(token: string): void {
    if (this.line.text === '') return;
    this.gap = this.gap === '\n' || /[\r\n]/.test(token) ? '\n' : ' ';
  }

  private append(words: string, { place, size = 0 }: Run): void {
    const { line } = this;
    const isDropped = this.gap === '\n' && wide.test(line.text) && firstWide.test(words);
    if (this.gap && !isDropped) line.text += ' ';
    this.gap = '';
    if (words.trim()) line.place ??= place;
    this.sizes.set(size, (this.sizes.get(size) ?? 0) + words.trim().length);
    line.text += words;
  }
}
