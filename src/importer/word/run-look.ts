/** How the letters of a run look. */
export interface RunLook {
  hidden: boolean;
  /** In points. */
  size: number;
  /** Whose signs are no characters. */
  symbolFont?: string;
  struck: boolean;
  /** Above or below the line. */
  raised: boolean;
}
