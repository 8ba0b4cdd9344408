import { copyText } from './clipboard.ts';

/** Hands the page to the system's share sheet; where there is none, copies its address and says so on the button. */
export async function open(opener: HTMLElement): Promise<void> {
  const url = location.href;
  if (navigator.share) {
    // A reader who closes the share sheet has nothing to be told.
    await navigator.share({ title: document.title, url }).catch(() => undefined);
    return;
  }
  const words = opener.textContent;
  opener.textContent = (await copyText(url)) ? '已复制链接' : '没有复制成功';
  setTimeout(() => {
    opener.textContent = words;
  }, 3000);
}
