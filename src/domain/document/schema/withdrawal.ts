import { partialDay, words } from './fields.ts';

/** What readers learn about something that was published and has been withdrawn. */
export const withdrawal = {
  /** When it was withdrawn. */
  date: partialDay,
  reason: words,
};
