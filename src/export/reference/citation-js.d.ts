// Only what the tests use: the packages bring no types.
declare module '@citation-js/core' {
  export interface CslData {
    id: string;
    type: string;
    title?: string;
    number?: string;
    publisher?: string;
    section?: string;
    page?: string;
    author?: { literal?: string; family?: string; given?: string }[];
    issued?: { 'date-parts': number[][] };
    URL?: string;
  }

  export const plugins: {
    input: {
      /** One step of parsing, by the name of a format. */
      data(input: string | object, type: string): object[];
      /** All steps to CSL-JSON. */
      chain(input: string | object, options: { forceType?: string; generateGraph: false }): CslData[];
    };
  };
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
