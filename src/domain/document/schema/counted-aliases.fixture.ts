/** Ids of so many paragraphs. */
export const chainOfIds = (length: number): string[] => Array.from({ length }, (_, i) => `sec_9__p_${i + 1}`);

/** Aliases that count how often they are looked into. */
export function counted(aliases: Record<string, string>) {
  let count = 0;
  const proxy = new Proxy(aliases, {
    get: (target, name, receiver) => {
      count++;
      return Reflect.get(target, name, receiver);
    },
    getOwnPropertyDescriptor: (target, name) => {
      count++;
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
  });
  return { aliases: proxy, steps: () => count };
}
