import { correction, generate } from 'lean-qr';

/** Pixels a module, as laid out. */
const module = 4;
/** ISO/IEC 18004: four modules of light on every side. */
const quietZone = 4;

/** Takes an address; gives its QR code (level M) as a PNG and the size to show it at, at least 132 pixels. It is black on white in every theme. */
export function codePicture(address: string): { src: string; width: number; height: number } {
  const code = generate(address, { minCorrectionLevel: correction.M });
  const size = (code.size + 2 * quietZone) * module;
  const src = code.toDataURL({
    // Twice as fine as it is shown, for what is saved and for fine screens.
    scale: 2 * module,
    padX: quietZone,
    padY: quietZone,
    on: [0, 0, 0],
    off: [255, 255, 255],
  });
  return { src, width: size, height: size };
}
