/** Takes the name of a query's part; gives the address of this page without it, the place in the page included. */
export function addressWithout(name: string): string {
  const url = new URL(location.href);
  url.searchParams.delete(name);
  return url.href;
}
