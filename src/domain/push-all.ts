/** Adds any number of items to a list: `list.push(...items)` overflows the stack at some hundred thousand. */
export function pushAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
