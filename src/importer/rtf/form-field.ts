/** A form field, as its control words define it. */
export class FormField {
  type = 0;
  result: number | undefined;
  standard = 0;
  items: string[] = [];

  /** What it shows if no result is stored. */
  get text(): string | undefined {
    // 25 means that there is none.
    const chosen = this.result === undefined || this.result === 25 ? this.standard : this.result;
    if (this.type === 1) return chosen ? '☑' : '☐';
    return this.type === 2 ? this.items[chosen] : undefined;
  }
}
