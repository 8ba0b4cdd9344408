// Beside the text outline and key points are open from the start; a browser without ::details-content needs it said.
if (matchMedia('(min-width: 68rem)').matches)
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.outline details, .glance'))
    details.open = true;

export {};
