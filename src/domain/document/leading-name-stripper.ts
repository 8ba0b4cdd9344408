/**
 * Returns a function that strips the names a title begins with: 「省人社厅关于…」 →
 * 「关于…」. The longest name counts. A title costs one look-up for each length of a name, however many
 * names there are.
 */
export function leadingNameStripper(names: Iterable<string>): (title: string) => string {
  const known = new Set(names);
  const lengths = [...new Set([...known].map(({ length }) => length))].sort((a, b) => b - a);
  const leading = (text: string) =>
    lengths.find((length) => text.length > length && known.has(text.slice(0, length)));

  return (title) => {
    let rest = title;
    for (let length = leading(rest); length; length = leading(rest))
      rest = rest.slice(length).replace(/^[\s、，]+/, '');
    return rest;
  };
}
