import { z } from 'zod';
import { partialDay, webAddress, words } from './fields.ts';

/** A page outside the library on which the text of a document stands. */
export const originalSchema = z.strictObject({
  /** `official`: published there by its issuer or a government site; `reprint`: by somebody else. */
  kind: z.enum(['official', 'reprint']),
  /** Whose page it is; always shown. */
  publisher: words,
  url: webAddress,
  /** The day on which an editor last saw the text there, as far as it is known. */
  seen: partialDay.exactOptional(),
  /** What a reader should know before going there. */
  note: words.exactOptional(),
});

export type Original = z.output<typeof originalSchema>;
