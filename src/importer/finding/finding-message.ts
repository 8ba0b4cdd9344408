/** Severity and wording of one kind of finding. */
export interface FindingMessage {
  /** `refused`: nothing is written. `check`: a person must look; sets the exit code. `note`: listed only. */
  severity: 'refused' | 'check' | 'note';
  /** What was found, what was assumed, and how to override it or what to do. */
  text: (args: never) => string;
}

export type FindingMessages = Record<string, FindingMessage>;
