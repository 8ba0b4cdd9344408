import type { Processor } from 'unified';
import { repaired } from '#domain/text/characters/repair-text.ts';

/**
 * Parses a text with its encoding repaired. For MDX, which reads files itself; the library repairs them
 * before it parses.
 */
export function remarkRepaired(this: Processor): undefined {
  const { parser } = this;
  if (parser) this.parser = (text, file) => parser(repaired(text), file);
}
