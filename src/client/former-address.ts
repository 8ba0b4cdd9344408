// Redirects from a document's former address to the same clause at its present one. Without this script the
// page itself leads there, and lists the clauses.
const address = document.querySelector<HTMLElement>('#present')?.dataset.address;
if (address) location.replace(address + location.hash);
