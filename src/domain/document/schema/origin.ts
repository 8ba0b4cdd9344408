import { z } from 'zod';
import { partialDay, words } from './fields.ts';

/**
 * Where a text came from. Its source as received is kept in `sources/<id>.txt`, each withheld character as
 * █.
 */
export const originSchema = z.strictObject({
  /** What was received, and from where. */
  description: words,
  /** How far it was checked. */
  state: words,
  /** When it was received; null or left out: unknown. */
  received: partialDay.nullable().exactOptional(),
  /**
   * SHA-256 of the kept file, in hexadecimal. Never that of an original from which something was withheld:
   * with the masked text beside it, it would let anyone guess the rest.
   */
  sha256: z
    .string()
    .refine((value) => /^[0-9a-f]{64}$/.test(value), { error: '64 位小写十六进制数' })
    .exactOptional(),
});

export type Origin = z.output<typeof originSchema>;
