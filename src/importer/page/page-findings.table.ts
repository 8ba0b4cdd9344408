import type { FindingMessages } from '#importer/finding/finding-message.ts';

export const pageFindings = {} satisfies FindingMessages;
