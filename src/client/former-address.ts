// Redirects from a document's former address to the same clause at the present one. Without scripts the page
// redirects to the document itself.
const address = document.querySelector<HTMLElement>('#present')?.dataset.address;
if (address) location.replace(address + location.hash);
