/** A decoded body, and the line of the file on which each of its lines began. */
export interface Decoded {
  bytes: Uint8Array;
  /** Lines of the file by lines of the body, from 0; any further lines are on the last one. */
  lines: number[];
}

/** Undoes a `Content-Transfer-Encoding` (RFC 2045, 6). `line` is that at which the body begins. */
export function decodeTransfer(body: string, encoding: string, line: number): Decoded {
  if (encoding === 'base64') return { bytes: decodeBase64(body), lines: [line] };
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body, line);
  return { bytes: bytesOf(body), lines: body.split('\n').map((_, i) => line + i) };
}

/** Skips characters that are not base64, like mail readers. */
function decodeBase64(body: string): Uint8Array {
  const digits = body.replace(/[^A-Za-z0-9+/]/g, '');
  return bytesOf(atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits));
}

/** A line that ends in `=` continues in the next; `=` without two digits is kept. */
function decodeQuotedPrintable(body: string, line: number): Decoded {
  const lines: number[] = [];
  const decoded: string[] = [];
  let goesOn = false;
  for (const [i, raw] of body.split('\n').entries()) {
    const text = raw.replace(/[ \t\r]+$/, '');
    if (!goesOn) lines.push(line + i);
    goesOn = text.endsWith('=');
    const kept = goesOn ? text.slice(0, -1) : `${text}\n`;
    decoded.push(
      kept.replace(/=([\dA-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))),
    );
  }
  return { bytes: bytesOf(decoded.join('')), lines };
}

/** Turns letters into one byte each. */
function bytesOf(letters: string): Uint8Array {
  return Uint8Array.from({ length: letters.length }, (_, i) => letters.charCodeAt(i) & 0xff);
}
