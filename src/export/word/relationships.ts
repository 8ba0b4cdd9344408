import { element, xmlFile } from './xml.ts';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relationships of one part of the package: to external addresses, each once, and to other parts. */
export class Relationships {
  private readonly ids = new Map<string, string>();
  private readonly written: string[] = [];

  /** Returns the id of the relationship to an external address. */
  outside(address: string): string {
    const known = this.ids.get(address);
    if (known !== undefined) return known;
    const id = this.add('hyperlink', address, 'External');
    this.ids.set(address, id);
    return id;
  }

  part(type: string, target: string): string {
    return this.add(type, target);
  }

  private add(type: string, target: string, mode?: 'External'): string {
    const id = `rId${this.written.length + 1}`;
    this.written.push(
      element('Relationship', { Id: id, Type: `${types}/${type}`, Target: target, TargetMode: mode }),
    );
    return id;
  }

  toXml(): string {
    const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
    return xmlFile(element('Relationships', { xmlns: namespace }, ...this.written));
  }
}
