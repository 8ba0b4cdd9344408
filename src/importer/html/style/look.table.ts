/** Block elements, unless a style says otherwise. */
export const elementDisplays: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p pre ' +
    'search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

export const aligns: Record<string, 'left' | 'center' | 'right'> = {
  left: 'left',
  start: 'left',
  center: 'center',
  middle: 'center',
  '-webkit-center': 'center',
  right: 'right',
  end: 'right',
};

/** Sizes of `<font size>` in points. hast turns `+1` into 1, so 1 is left out as ambiguous. */
export const fontSizes: Record<string, number> = { 2: 9.75, 3: 12, 4: 13.5, 5: 18, 6: 24, 7: 36 };

/** Sizes of headings in points, as browsers show them unless a style says otherwise. */
export const headingSizes: Record<string, number> = { h1: 24, h2: 18, h3: 14.04 };
