import { create } from '#client/shared/create.ts';
import { type Facet, facetNames } from '#domain/document/describe/facet-names.ts';
import type { FacetCount } from '#search/find/facet-counts.ts';
import type { SearchState } from './search-state.ts';

/** Values of a facet that are shown at once; others unfold, unless it is just one more. */
const shownAtOnce = 8;

/** Renders a group of checkboxes for each facet that leaves a choice. */
export function renderFacets(
  facets: Record<Facet, FacetCount[]>,
  unfolded: ReadonlySet<string>,
): HTMLFieldSetElement[] {
  return Object.entries(facetNames).flatMap(([facet, name]) => {
    const counts = facets[facet as Facet];
    if (counts.length < 2 && !counts.some(({ chosen }) => chosen)) return [];
    const boxes = inOrder(facet, counts).map((count) => renderBox(facet, count));
    const shown = boxes.length === shownAtOnce + 1 ? boxes.length : shownAtOnce;
    const rest = boxes.slice(shown);
    const group = create('fieldset', {}, create('legend', {}, name), ...boxes.slice(0, shown));
    if (rest.length > 0) {
      const more = create('details', {}, create('summary', {}, `还有${rest.length}项`), ...rest);
      more.dataset.facet = facet;
      more.open = unfolded.has(facet) || rest.some((box) => box.querySelector(':checked'));
      group.append(more);
    }
    return [group];
  });
}

/** The values that are ticked, by facet. */
export function chosenFacets(form: HTMLFormElement): SearchState['facets'] {
  const chosen: SearchState['facets'] = {};
  for (const { name, value } of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')) {
    const facet = name as Facet;
    chosen[facet] = [...(chosen[facet] ?? []), value];
  }
  return chosen;
}

/**
 * Orders years from the latest, others from the most frequent. Ticking a value does not move it under the
 * finger.
 */
const inOrder = (facet: string, counts: readonly FacetCount[]): FacetCount[] =>
  facet === 'year'
    ? [...counts].sort((a, b) => b.value.localeCompare(a.value))
    : [...counts].sort((a, b) => b.count - a.count);

const renderBox = (name: string, { value, count, chosen }: FacetCount): HTMLLabelElement =>
  create(
    'label',
    {},
    create('input', { type: 'checkbox', name, value, checked: chosen }),
    create('span', {}, value),
    create('span', { className: 'count' }, String(count)),
  );
