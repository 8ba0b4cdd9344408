import { type Detected, unread, unsupported } from './detected.ts';

/** Declarations, comments and instructions before the first element. */
const prolog = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype\s[^>[]*(?:\[[\s\S]*?\])?[^>]*>)*/i;
const htmlElement =
  /^<(?:html|head|body|meta|title|link|style|script|base|center|div|span|font|table|p|br|h[1-6])(?=[\s/>])/i;

/** Tells what markup is by its first element; undefined if it does not begin with one. */
export function detectMarkup(head: string): Detected | undefined {
  const before = prolog.exec(head)?.[0] ?? '';
  const rest = head.slice(before.length);
  if (htmlElement.test(rest) || /<!doctype\s+html/i.test(before)) return { container: 'html' };
  const isXml = before.trimStart().startsWith('<?xml');
  if (/progid="Word\.Document"/.test(before) || /^<[\w.]*:?wordDocument[\s>]/.test(rest)) {
    return unsupported(unread.word2003Xml);
  }
  if (/^<[\w.]*:?package\s[^>]*xmlPackage/.test(rest)) return unsupported(unread.flatDocx);
  if (/^<office:document[\s>]/.test(rest)) return unsupported(unread.openDocument);
  if (/^<[\w.\u4e00-\u9fff]*:?UOF[\s>]/i.test(rest)) return unsupported(unread.uof);
  if (/^<svg[\s>]/.test(rest)) return unsupported(unread.svg);
  if (/^<[\w.]*:?Workbook[\s>]/.test(rest)) return unsupported(unread.sheet);
  return isXml ? unsupported(unread.xml) : undefined;
}

/** A web page saved in one file has the form of a mail message. */
export function isMht(head: string): boolean {
  const fields = /^(?:[\w-]+:[^\n]*\n(?:[ \t]+[^\n]*\n)*)+/.exec(head.trimStart().replaceAll('\r', ''))?.[0];
  return fields !== undefined && /^mime-version:/im.test(fields) && /^content-type:/im.test(fields);
}
