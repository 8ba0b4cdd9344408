import { type List, type ListLevel, levelCount } from '#importer/numbering/list.ts';
import { numberFormatCodes } from '#importer/numbering/number-format-codes.table.ts';

interface OpenLevel {
  start: number;
  format: number;
  follow: number;
  text: string;
  never: boolean;
  legal: boolean;
}

interface Override {
  list: number;
  /** The level that is overridden. */
  level: number;
  levels: Map<number, OpenLevel>;
  starts: Map<number, number>;
  /** Levels whose start is overridden, wherever the number is given. */
  restarted: Set<number>;
}

const newOverride = (): Override => ({
  ...{ list: 0, level: -1, levels: new Map(), starts: new Map(), restarted: new Set() },
});

/** Lists of an RTF file, built as their tables are read word by word. */
export class ListTable {
  private levels: OpenLevel[] = [];
  private level: OpenLevel | undefined;
  private override: Override | undefined;
  private readonly definitions = new Map<number, OpenLevel[]>();
  private readonly overrides = new Map<number, Override>();
  private readonly known = new Map<number, List | undefined>();

  /** Whether the table being read overrides lists defined before. */
  get isOverriding(): boolean {
    return this.override !== undefined;
  }

  beginList(): void {
    this.levels = [];
  }

  beginLevel(): void {
    this.level = { start: 1, format: 0, follow: 0, text: '', never: false, legal: false };
    if (this.override) this.override.levels.set(this.override.level, this.level);
    else if (this.levels.length < levelCount) this.levels.push(this.level);
  }

  setLevel(change: Partial<OpenLevel>): void {
    if (this.level) Object.assign(this.level, change);
  }

  /** Sets the start of a level, or of an override that does not redefine its level. */
  start(start: number): void {
    if (this.level) this.level.start = start;
    else this.override?.starts.set(this.override.level, Math.max(0, start));
  }

  beginOverride(): void {
    this.override = newOverride();
  }

  beginOverrideLevel(): void {
    this.level = undefined;
    if (this.override) this.override.level++;
  }

  restart(): void {
    this.override?.restarted.add(this.override.level);
  }

  endOverrides(): void {
    this.override = undefined;
  }

  /** Sets the id of the list being defined or overridden. */
  nameList(id: number): void {
    if (this.override) this.override.list = id;
    else this.definitions.set(id, this.levels);
  }

  /** Sets the number by which paragraphs refer to the list. */
  nameOverride(number: number): void {
    if (this.override) this.overrides.set(number, this.override);
  }

  list(number: number): List | undefined {
    if (!this.known.has(number)) this.known.set(number, this.make(number));
    return this.known.get(number);
  }

  private make(number: number): List | undefined {
    const override = this.overrides.get(number);
    const defined = override && this.definitions.get(override.list);
    if (!defined) return undefined;
    const levels = defined.map((level, i) => readLevel(override.levels.get(i) ?? level));
    const starts = new Map(override.starts);
    for (const index of override.restarted) {
      const level = override.levels.get(index);
      if (level) starts.set(index, Math.max(0, level.start));
    }
    return { id: String(number), definition: String(override.list), levels, starts };
  }
}

const follows = ['tab', 'space', 'nothing'] as const;

function readLevel({ start, format, follow, text, never, legal }: OpenLevel): ListLevel {
  const name = numberFormatCodes[format] ?? `\\levelnfc${format}`;
  return {
    start: Math.max(0, start),
    format: name,
    text: name === 'bullet' ? ['•'] : readLevelText(text),
    suffix: follows[follow] ?? 'tab',
    ...(never && { restart: 0 }),
    ...(legal && { legal: true }),
  };
}

/** Parses the length of the text, the text with control characters for numbers of levels, and `;`. */
function readLevelText(text: string): (string | number)[] {
  return text
    .slice(1)
    .replace(/;$/, '')
    .split(/(\p{Cc})/u)
    .filter(Boolean)
    .map((piece) => (/^\p{Cc}/u.test(piece) ? piece.charCodeAt(0) : piece));
}
