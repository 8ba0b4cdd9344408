/** Cuts the HTML of a digest after its first paragraph; a digest that begins otherwise is not cut. */
export function firstParagraph(html: string): { first: string; rest: string } {
  const body = html.trim();
  const end = /^<p[ >]/.test(body) ? body.indexOf('</p>') : -1;
  const cut = end < 0 ? body.length : end + '</p>'.length;
  return { first: body.slice(0, cut), rest: body.slice(cut).trim() };
}
