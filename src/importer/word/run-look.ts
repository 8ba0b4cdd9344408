export interface RunLook {
  hidden: boolean;
  /** In points. */
  size: number;
  /** A font whose letters are signs rather than characters. */
  symbolFont?: string;
  struck: boolean;
  /** Above or below the line. */
  raised: boolean;
}
