/** A Word field: its code, and the result that it showed when the file was saved. */
export interface Field {
  code: string;
  result: string;
  /** Whether the result has begun. */
  separated: boolean;
  /** Words inside the code. They are part of the text only if the field never ends. */
  swallowed: string;
  /** What a form field shows if no result is stored. */
  form?: string;
}

/** Codes of hostile files may have any length, and their fields any depth. */
const longestCode = 2000;
const maxDepth = 100;

/** Fields that are open at a place of the text; one may be inside the code or the result of another. */
export class FieldStack {
  private readonly open: Field[] = [];
  /** Number of fields nested too deeply to follow. */
  private unfollowed = 0;

  begin(form?: string): void {
    this.push({ code: '', result: '', separated: false, swallowed: '', ...(form && { form }) });
  }

  /** Opens a field whose code is already known, at its result. */
  beginResult(code: string): void {
    this.push({ code, result: '', separated: true, swallowed: '' });
  }

  private push(field: Field): void {
    if (this.open.length < maxDepth) this.open.push(field);
    else this.unfollowed++;
  }

  instruct(code: string): void {
    const field = this.open.at(-1);
    if (field && !field.separated && field.code.length < longestCode) field.code += code;
  }

  separate(): void {
    const field = this.open.at(-1);
    if (field && this.unfollowed === 0) field.separated = true;
  }

  /** Sets what a form field shows, if the file tells that only after its beginning. */
  fillForm(form: string | undefined): void {
    const field = this.open.at(-1);
    if (field && form !== undefined) field.form = form;
  }

  /** The code of the innermost field. */
  get code(): string {
    return this.open.at(-1)?.code ?? '';
  }

  end(): Field | undefined {
    if (this.unfollowed === 0) return this.open.pop();
    this.unfollowed--;
    return undefined;
  }

  /** Tells whether words show: those in the code of a field do not. */
  shows(words: string): boolean {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const field = this.open[i] as Field;
      if (!field.separated) {
        field.swallowed += words;
        if (field.code.length < longestCode) field.code += words;
        return false;
      }
      if (field.result.length < longestCode) field.result += words;
    }
    return true;
  }

  get inCode(): boolean {
    return this.open.some((field) => !field.separated);
  }

  /** Drops fields whose code exceeds its paragraph, as in a damaged file, and returns what they swallowed. */
  dropCodes(): string[] {
    const broken = this.open.filter((field) => !field.separated);
    for (const field of broken) this.open.splice(this.open.indexOf(field), 1);
    return broken.map((field) => field.swallowed).filter((words) => words.trim());
  }
}
