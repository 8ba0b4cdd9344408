/** How one kind of finding is told. */
export interface FindingMessage {
  /**
   * `refused`: nothing is written. `check`: a person must look, and the exit code says so. `note`: done, and
   * listed.
   */
  severity: 'refused' | 'check' | 'note';
  /** What was found, what was assumed, and how to override it or what to do. */
  text: (args: never) => string;
}

export type FindingMessages = Record<string, FindingMessage>;
