import { escapeXml } from '#export/escape-xml.ts';

/** Lets a browser search the site from its address bar (OpenSearch 1.1). A short name has 16 characters. */
export const toOpenSearch = (name: string, description: string, search: string, icon: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml([...name].slice(0, 16).join(''))}</ShortName>
<Description>${escapeXml(description)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image width="32" height="32" type="image/svg+xml">${escapeXml(icon)}</Image>
<Url type="text/html" template="${escapeXml(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
