import { partialDay, words } from './fields.ts';

/** What readers are told of something that was published and is no more. */
export const withdrawal = {
  /** When it was withdrawn. */
  date: partialDay,
  reason: words,
};
