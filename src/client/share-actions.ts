import type { Action, Outcome } from './action-list.ts';
import { copyText } from './clipboard.ts';
import { create } from './create.ts';

/** Takes a link and what it leads to; copies it, or shows it to be copied by hand. */
export async function copyLink(link: string, said: string): Promise<Outcome> {
  return (await copyText(link)) ? { said } : byHand(link, '没有复制成功：已选中链接，请手动复制');
}

/** Takes words that could not be copied, and what to say; shows them, selected. */
export function byHand(text: string, said: string): Outcome {
  const words = create('p', { className: 'by-hand', textContent: text });
  return { said, add: words, select: words };
}

/** Takes a link and the name of what it leads to; gives the code to scan, drawn when it is asked for. */
export const codeAction = (link: string, name: string): Action => ({
  label: '二维码',
  async act() {
    const { codePicture } = await import('./code-picture.ts');
    const picture = create('img', { ...codePicture(link), alt: `二维码：${name}的链接` });
    const caption = create('figcaption', { textContent: '用微信扫一扫；在手机上长按图片可识别、保存' });
    return { said: `二维码：${name}`, add: create('figure', {}, picture, caption) };
  },
});

/** Takes words and a link; hands them to the system's share sheet. None where there is no such sheet. */
export const systemActions = (text: string, url: string): Action[] =>
  'share' in navigator ? [{ label: '系统分享', act: () => share(text, url) }] : [];

async function share(text: string, url: string): Promise<Outcome> {
  try {
    await navigator.share({ title: document.title, text, url });
    return { said: '' };
  } catch (error) {
    // The reader has closed the sheet again.
    return { said: error instanceof DOMException && error.name === 'AbortError' ? '' : '没有分享成功' };
  }
}
