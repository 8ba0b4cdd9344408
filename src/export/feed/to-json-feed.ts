import type { Feed } from './feed-entries.ts';

/** A feed in JSON Feed 1.1 (jsonfeed.org). */
export const toJsonFeed = ({ title, author, description, page, address, entries }: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: address,
    authors: [{ name: author }],
    language: 'zh-CN',
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      content_text: entry.summary,
      date_published: entry.time,
    })),
  });
