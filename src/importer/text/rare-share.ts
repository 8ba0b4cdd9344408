/**
 * How many hundredths of the letters of two bytes in GB18030 are none of Chinese in GB 2312, which holds
 * nearly all of a text in simplified letters. In Big5 most letters begin or end with a byte that is none
 * there.
 */
export function rareShare(bytes: Uint8Array): number {
  let [all, rare] = [0, 0];
  for (let i = 0; i + 1 < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    const trail = bytes[i + 1] ?? 0;
    if (lead < 0x81) continue;
    // A letter of four bytes has a figure for the second and the fourth.
    const isLong = trail >= 0x30 && trail <= 0x39;
    i += isLong ? 3 : 1;
    if (isLong) continue;
    all++;
    if (lead < 0xa1 || trail < 0xa1 || (lead >= 0xa4 && lead <= 0xaf)) rare++;
  }
  return all === 0 ? 0 : Math.round((rare * 100) / all);
}
