import type { Diagnostic } from './diagnostic.ts';

/** The arguments of a diagnostic by name, whatever its code. */
export const argsOf = ({ args }: Diagnostic): Record<string, string | number | undefined> => args;
