// Beside the text the outline is open from the start; a browser without ::details-content needs it said.
const details = document.querySelector<HTMLDetailsElement>('.outline details');
if (details && matchMedia('(min-width: 68rem)').matches) details.open = true;
