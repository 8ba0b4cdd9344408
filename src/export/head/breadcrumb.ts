/** A step on the way from home to a page; addresses are absolute. */
export interface Crumb {
  name: string;
  address: string;
}

/** The way to a page as schema.org's BreadcrumbList; the last step is the page. */
export const breadcrumb = (crumbs: readonly Crumb[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, address }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    item: address,
  })),
});
