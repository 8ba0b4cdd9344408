import { z } from 'zod';
import { withdrawnSchema } from './withdrawn.ts';

const words = z.string().trim().min(1);

/** `content/site.yaml`: what one library is called and allows. */
export const siteSettingsSchema = z
  .strictObject({
    name: words,
    description: words,
    /** Where the site is published, for canonical links; SITE_URL outranks it. */
    address: z.url({ protocol: /^https?$/ }),
    /** Mailbox for 我要纠错. */
    corrections: z.email(),
    /** Id of the document that the home page opens with. */
    main: words.optional(),
    /** 备案号 and the like, shown in the footer as they are. */
    filings: z.array(words).default([]),
    /** Offices whose public telephone or mailbox may stand in the content: it is no detail of a person. */
    offices: z
      .array(
        z
          .strictObject({ name: words, telephone: words.optional(), mailbox: z.email().optional() })
          .refine(({ telephone, mailbox }) => telephone !== undefined || mailbox !== undefined, {
            path: ['telephone'],
            error: '机构公开的电话或邮箱，至少一项',
          }),
      )
      .default([]),
    /** Where readers may look for a document that is not held: the address, with {query} where its number goes. */
    elsewhere: z
      .strictObject({
        name: words,
        url: z
          .url({ protocol: /^https$/ })
          .refine((url) => url.includes('{query}'), '网址中以 {query} 代替文号'),
      })
      .optional(),
    /** A picture in `public/` that chats show beside a link, at least 300 pixels on either side. */
    picture: words.optional(),
    /** What a library may do without. */
    features: z
      .strictObject({
        /** A page of its own for each numbered clause; switched off later, addresses that were published vanish. */
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
