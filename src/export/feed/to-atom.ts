import { escapeXml } from '#export/escape-xml.ts';
import { type Feed, type FeedEntry, feedTime } from './feed-entries.ts';

/** A feed in Atom (RFC 4287). */
export const toAtom = (feed: Feed): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>${escapeXml(feed.page)}</id>
<title>${escapeXml(feed.title)}</title>
<subtitle>${escapeXml(feed.description)}</subtitle>
<link href="${escapeXml(feed.page)}"/>
<link rel="self" type="application/atom+xml" href="${escapeXml(feed.address)}"/>
<updated>${feedTime(feed)}</updated>
<author><name>${escapeXml(feed.author)}</name></author>
${feed.entries.map(entry).join('\n')}
</feed>
`;

const entry = ({ id, address, title, summary, time }: FeedEntry) => `<entry>
<id>${escapeXml(id)}</id>
<title>${escapeXml(title)}</title>
<link href="${escapeXml(address)}"/>
<updated>${time}</updated>
<summary>${escapeXml(summary)}</summary>
</entry>`;
