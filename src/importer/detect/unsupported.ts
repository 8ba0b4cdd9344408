import { refuse } from '#importer/model/refuse.ts';

/** Refuses a format that is known but not supported, and says what to do instead. */
export function unsupported({ name, remedy }: { name: string; remedy: string }) {
  return refuse('format-unsupported', { name, remedy });
}
