// Exports the documents of the catalogue that are shown.
import { offerExport } from './load/offer-export.ts';

const button = document.querySelector<HTMLElement>('#export-catalogue');
const status = document.querySelector('#catalogue-status');

if (button)
  offerExport(
    button,
    async () => shown(),
    (words) => status?.replaceChildren(words),
  );

function shown(): string[] {
  const rows = document.querySelectorAll<HTMLElement>('#catalogue > li:not([hidden])');
  return [...rows].flatMap(({ dataset }) => dataset.document ?? []);
}
