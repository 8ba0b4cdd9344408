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
  starts: Map<number, number>;
  level: number;
}

/** Lists of a rich text, as their tables are read word by word. */
export class ListTable {
  private levels: OpenLevel[] = [];
  private readonly definitions = new Map<number, OpenLevel[]>();
  private override: Override = { list: 0, starts: new Map(), level: -1 };
  private readonly overrides = new Map<number, Override>();
  private readonly known = new Map<number, List | undefined>();

  /** What is read overrides lists that were defined before. */
  isOverriding = false;

  beginList(): void {
    this.levels = [];
  }

  beginLevel(): void {
    if (this.isOverriding || this.levels.length > levelCount) return;
    this.levels.push({ start: 1, format: 0, follow: 0, text: '', never: false, legal: false });
  }

  setLevel(change: Partial<OpenLevel>): void {
    const level = this.levels.at(-1);
    if (level && !this.isOverriding) Object.assign(level, change);
  }

  start(start: number): void {
    if (!this.isOverriding) this.setLevel({ start });
    else if (this.override.level >= 0) this.override.starts.set(this.override.level, Math.max(0, start));
  }

  beginOverride(): void {
    this.override = { list: 0, starts: new Map(), level: -1 };
  }

  beginOverrideLevel(): void {
    this.override.level++;
  }

  /** The id of what is defined or overridden. */
  nameList(id: number): void {
    if (this.isOverriding) this.override.list = id;
    else this.definitions.set(id, this.levels);
  }

  /** The number by which paragraphs refer to the list. */
  nameOverride(number: number): void {
    this.overrides.set(number, this.override);
  }

  list(number: number): List | undefined {
    if (!this.known.has(number)) this.known.set(number, this.make(number));
    return this.known.get(number);
  }

  private make(number: number): List | undefined {
    const override = this.overrides.get(number);
    const levels = override && this.definitions.get(override.list);
    if (!levels) return undefined;
    const { list, starts } = override;
    return { id: String(number), definition: String(list), levels: levels.map(readLevel), starts };
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

/** The length of the text, the text itself with the numbers of levels in it as control characters, `;`. */
function readLevelText(text: string): (string | number)[] {
  return text
    .slice(1)
    .replace(/;$/, '')
    .split(/(\p{Cc})/u)
    .filter(Boolean)
    .map((piece) => (/^\p{Cc}/u.test(piece) ? piece.charCodeAt(0) : piece));
}
