import { correction, generate } from 'lean-qr';

/** CSS pixels of a module. */
const module = 4;
/** Light modules on every side (ISO/IEC 18004). */
const quietZone = 4;

/**
 * Draws a QR code (level M) as a PNG, black on white in every theme, to be shown at least 132 pixels wide.
 */
export function codePicture(address: string): { src: string; width: number; height: number } {
  const code = generate(address, { minCorrectionLevel: correction.M });
  const size = (code.size + 2 * quietZone) * module;
  const src = code.toDataURL({
    // Twice the shown size, for saved pictures and high-density screens.
    scale: 2 * module,
    padX: quietZone,
    padY: quietZone,
    on: [0, 0, 0],
    off: [255, 255, 255],
  });
  return { src, width: size, height: size };
}
