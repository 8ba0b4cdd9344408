import { refuse } from '#importer/model/refuse.ts';

/** Refuses a format that is known and not read, with what to do instead. */
export function unsupported({ name, remedy }: { name: string; remedy: string }) {
  return refuse('format-unsupported', { name, remedy });
}
