/**
 * The percentage of two-byte letters in GB18030 that are not Han characters of GB 2312, which cover nearly
 * all of a simplified text. In Big5 most letters begin or end with a byte that GB 2312 does not use.
 */
export function rareShare(bytes: Uint8Array): number {
  let [all, rare] = [0, 0];
  for (let i = 0; i + 1 < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    const trail = bytes[i + 1] ?? 0;
    if (lead < 0x81) continue;
    // In a four-byte letter, the second and the fourth byte are ASCII digits.
    const isLong = trail >= 0x30 && trail <= 0x39;
    i += isLong ? 3 : 1;
    if (isLong) continue;
    all++;
    if (lead < 0xa1 || trail < 0xa1 || (lead >= 0xa4 && lead <= 0xaf)) rare++;
  }
  return all === 0 ? 0 : Math.round((rare * 100) / all);
}
