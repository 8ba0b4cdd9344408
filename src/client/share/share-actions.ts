import { arrivedModule } from '#client/load/arrived-module.ts';
import { copyText } from '#client/shared/clipboard.ts';
import { create } from '#client/shared/create.ts';
import type { Action, Outcome } from './action-list.ts';

/** Copies a link and says `message`, or shows the link for copying by hand. */
export async function copyLink(link: string, message: string): Promise<Outcome> {
  return (await copyText(link)) ? { message } : byHand(link, '未能复制：已选中链接，请手动复制');
}

/** Shows words that could not be copied, selected. */
export function byHand(text: string, message: string): Outcome {
  const words = create('p', { className: 'by-hand', textContent: text });
  return { message, add: words, select: words };
}

/** Draws the QR code of a link when it is asked for. */
export const codeAction = (link: string, name: string): Action => ({
  label: '二维码',
  of: name,
  async act() {
    const { codePicture } = await arrivedModule(import('./code-picture.ts'));
    const picture = create('img', { ...codePicture(link), alt: `二维码：${name}的链接` });
    const caption = create('figcaption', { textContent: '用微信扫一扫；在手机上长按图片可识别、保存' });
    return { message: `二维码：${name}`, add: create('figure', {}, picture, caption) };
  },
});

/** Offers the system's share sheet; empty where there is none. */
export const systemActions = (text: string, url: string): Action[] =>
  'share' in navigator ? [{ label: '系统分享', act: () => share(text, url) }] : [];

async function share(text: string, url: string): Promise<Outcome> {
  try {
    await navigator.share({ title: document.title, text, url });
    return { message: '' };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    // The reader has closed the sheet again.
    return { message: error.name === 'AbortError' ? '' : '未能分享' };
  }
}
