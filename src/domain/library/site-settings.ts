import { z } from 'zod';
import { withdrawnSchema } from './withdrawn.ts';

const words = z.string().trim().min(1);

/** No path, query or credentials. What is no URL at all passes here: `z.url` reports it. */
const isOrigin = (url: string): boolean =>
  !URL.canParse(url) || `${new URL(url).origin}/` === new URL(url).href;

/** A name or path inside a folder, which leads nowhere else. */
const pictureName = /^(?!\.)[^\\/:?#]+(?:\/(?!\.)[^\\/:?#]+)*$/;

/** `content/site.yaml`: what one library is called and allows. */
export const siteSettingsSchema = z
  .strictObject({
    name: words,
    description: words,
    /** Where the site is published, for canonical links; SITE_URL outranks it. */
    address: z.url({ protocol: /^https?$/ }).refine(isOrigin, {
      error: '只有协议和主机的网址，形如 https://library.example；网站在子路径下时，路径写在 --base',
    }),
    /** Mailbox for 我要纠错. */
    corrections: z.email(),
    /** Id of the document that the home page opens with. */
    main: words.exactOptional(),
    /** Queries that the search offers as examples; each must find something. */
    examples: z.array(words).default([]),
    /** 备案号 and the like, shown in the footer as they are. */
    filings: z.array(words).default([]),
    /** Offices whose public telephone or mailbox may stand in the content: it is no detail of a person. */
    offices: z
      .array(
        z
          .strictObject({ name: words, telephone: words.exactOptional(), mailbox: z.email().exactOptional() })
          .refine(({ telephone, mailbox }) => telephone !== undefined || mailbox !== undefined, {
            path: ['telephone'],
            error: '机构公开的电话或邮箱，至少一项',
          }),
      )
      .default([]),
    /**
     * Where readers may look for a document that is not held: the address, with {query} where its number or
     * title goes.
     */
    elsewhere: z
      .strictObject({
        name: words,
        url: z
          .url({ protocol: /^https$/ })
          .refine((url) => url.includes('{query}'), '网址中以 {query} 代替文号'),
      })
      .exactOptional(),
    /** A picture in the content folder that chats show beside a link, at least 300 pixels on either side. */
    picture: words
      .refine((name) => pictureName.test(name), '内容文件夹中一张图片的名称，形如 share.png')
      .exactOptional(),
    /** What a library may do without. */
    features: z
      .strictObject({
        /**
         * A page of its own for each numbered clause; switched off later, addresses that were published
         * vanish.
         */
        clausePages: z.boolean().default(true),
      })
      .prefault({}),
    /** Hosts that external links may lead to. */
    hosts: z.array(words).default([]),
    /** Documents that were published and are no more. */
    withdrawn: z.array(withdrawnSchema).default([]),
  })
  .refine(({ elsewhere, hosts }) => !elsewhere || hosts.includes(new URL(elsewhere.url).host), {
    path: ['elsewhere', 'url'],
    error: '网址，其主机列在 hosts 中',
  });

export type SiteSettings = z.output<typeof siteSettingsSchema>;
