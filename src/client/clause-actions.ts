import { clauseName } from '#domain/text/clause-name.ts';
import { quotation } from './clause-text.ts';
import { copyText } from './clipboard.ts';
import { create } from './create.ts';
import { pageAddress, placeAddress, wordsAddress } from './share-addresses.ts';

/** What can be done with a clause or paragraph. */
export interface Action {
  label: string;
  act(): Promise<Outcome>;
}

/** What an action leaves behind. */
export interface Outcome {
  /** For the eye and the ear. */
  said: string;
  /** What the menu shows. */
  add?: HTMLElement;
  /** What the reader finds selected, to copy by hand. */
  select?: HTMLElement;
}

/** Takes the element of a clause or paragraph, and a function that gives the words which the reader has selected; gives what the menu offers. */
export function clauseActions(clause: HTMLElement, wordsSelected: () => Range | undefined): Action[] {
  const name = clauseName(clause.id);
  const place = placeAddress(clause.id);
  const page = pageAddress(clause);
  const text = quotation(clause, document.getElementById('text')?.dataset ?? {});
  return [
    { label: '复制链接', act: () => copyLink(place, `已复制链接：${name}`) },
    { label: '复制文字和出处', act: () => copyQuotation(clause, `${text}\n${place}`, name) },
    ...(page
      ? [{ label: '复制单页链接', act: () => copyLink(page, `已复制单页链接：${name}，微信里也能直达`) }]
      : []),
    { label: '链接到所选文字', act: () => copyWords(wordsSelected()) },
    { label: '二维码', act: () => showCode(page ?? place, name) },
    ...('share' in navigator ? [{ label: '系统分享', act: () => share(text, page ?? place) }] : []),
  ];
}

async function copyLink(link: string, said: string): Promise<Outcome> {
  if (await copyText(link)) return { said };
  const words = create('p', { className: 'by-hand', textContent: link });
  return { said: '没有复制成功：已选中链接，请手动复制', add: words, select: words };
}

async function copyQuotation(clause: HTMLElement, text: string, name: string): Promise<Outcome> {
  return (await copyText(text))
    ? { said: `已复制文字和出处：${name}` }
    : { said: '没有复制成功：已选中文字，请手动复制', select: clause };
}

async function copyWords(words: Range | undefined): Promise<Outcome> {
  if (!words) return { said: '请先在正文中选中文字，再点这里' };
  return copyLink(wordsAddress(words), `已复制所选文字的链接：${words}`);
}

async function showCode(link: string, name: string): Promise<Outcome> {
  const { codePicture } = await import('./code-picture.ts');
  const picture = create('img', { ...codePicture(link), alt: `二维码：${name}的链接` });
  const caption = create('figcaption', { textContent: '用微信扫一扫；在手机上长按图片可识别、保存' });
  return { said: `二维码：${name}`, add: create('figure', {}, picture, caption) };
}

async function share(text: string, url: string): Promise<Outcome> {
  try {
    await navigator.share({ title: document.title, text, url });
    return { said: '' };
  } catch (error) {
    // The reader has closed the sheet again.
    return { said: error instanceof DOMException && error.name === 'AbortError' ? '' : '没有分享成功' };
  }
}
