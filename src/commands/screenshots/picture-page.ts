/** Size in pixels of the picture that chats show beside a link; some crop it to a square in the middle. */
export const pictureSize = { width: 1200, height: 630 };

/** The page behind the picture for chats: the library's name as a letterhead, as large as a square allows. */
export function picturePage(name: string): string {
  const lines = name.length > 6 ? 2 : 1;
  const size = Math.min(132, Math.floor(560 / Math.ceil(name.length / lines)));
  return `<!doctype html><meta charset="utf-8"><style>
    body { display: grid; place-content: center; height: 100vh; margin: 0; background: #faf8f4; }
    h1 { width: 570px; margin: 0; padding-bottom: 32px; border-bottom: 12px double #b00000; color: #b00000;
      font: 700 ${size}px/1.4 "Songti SC", "Noto Serif CJK SC", SimSun, serif; text-align: center; text-wrap: balance; }
    </style><h1>${name.replaceAll('<', '&lt;')}</h1>`;
}
