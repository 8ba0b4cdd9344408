import { z } from 'zod';

const words = z.string().trim().min(1);

/** `content/site.yaml`: what one library is called and allows. */
export const siteSettingsSchema = z.strictObject({
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
  /** Hosts that external links may lead to. */
  hosts: z.array(words).default([]),
});

export type SiteSettings = z.output<typeof siteSettingsSchema>;
