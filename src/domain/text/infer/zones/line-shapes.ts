import type { Line } from '#domain/text/infer/line.ts';
import { isBodyName } from '#domain/text/signature/body-name.ts';
import { isSignatory } from '#domain/text/signature/read-bodies.ts';
import { isDateAlone } from './dates.ts';

const note = /^[（(【].*[）)】]$/s;
const otherNote = /^(?:公开方式|公开属性|公开类别|信息公开选项|附注)\s*[：:]/;
const contact =
  /^(?:(?:联\s*系|咨\s*询|监\s*督|举\s*报|投\s*诉|业务|受理|办公)\s*(?:人|电\s*话|方\s*式|地\s*址|单\s*位|部\s*门|科\s*室|处\s*室|邮\s*箱)|电\s*话|手\s*机|传\s*真|邮\s*箱|电子邮[箱件]|邮\s*编|邮政编码|地\s*址|通[讯信]地址)(?:及[^：:]{1,8})?\s*[：:]/;
const imprint =
  /^(?:抄送|主送|分送|抄报|主题词|发送)\s*[：:]|年.{3,12}日\s*印(?:发)?$|(?:办公[厅室]|秘书[处局]|局|厅|部|委|院)[\s　].*印发$|^(?:共印|校对|打字)/;
const punctuation = /[。；：，！？]/;
const longestSignature = 60;

/** A body that acts for all of its kind, whose name no office ends: 共青团中央. */
const central = /中央$/;

/** （此件公开发布）, 公开方式：主动公开. */
export const isNote = ({ text }: Line): boolean => note.test(text) || otherNote.test(text);
export const isContact = ({ text }: Line): boolean => contact.test(text);
export const isImprint = ({ text }: Line): boolean => imprint.test(text);
/** 「（此页无正文）」 */
export const isEmptyPage = ({ text }: Line): boolean => /^[（(【]\s*此页无正文\s*[）)】]$/.test(text);

export const isSentence = ({ text, block }: Line): boolean => !block.table && /[。；！？]/.test(text);

/** Short and without punctuation, as what stands alone on a line. */
const standsAlone = ({ text, block }: Line): boolean =>
  !block.table &&
  text !== '' &&
  text.length <= longestSignature &&
  !punctuation.test(text) &&
  !text.includes('\t');

/** What may stand above a date as its signature. */
export const maySign = (line: Line): boolean =>
  standsAlone(line) &&
  !line.marker &&
  !line.label &&
  !/^(?:特此|此复|此函|附)/.test(line.text) &&
  !isNote(line) &&
  !isDateAlone(line.text);

/** It looks like bodies, or a person with an office, and nothing else. */
export function isSigner(line: Line): boolean {
  if (!maySign(line)) return false;
  const names = line.text.replace(/[（(](?:盖?章|公章|印章|代章)[）)]$/, '').split(/[\s、]+/);
  return (
    isSignatory(names.join('')) ||
    names.every((name) => isBodyName(name) || central.test(name)) ||
    isBodyName(names.join(''))
  );
}

// 「现公告如下：」 and 「为了…，决定：」 name nobody.
const saysWhatFollows =
  /如下[^，。]{0,8}[：:]$|(?:以下|下列|决定|通知|公告|通告|要求|事项|问题|意见|规定|包括|原则|范围|条件|说明)[：:]$/;
const beginsSentence = /^(?:现|为|根据|按照|经|兹|依据|由于|鉴于|近|目前|对|凡|各位代表[：:])/;

/** Whom a document is sent to (GB/T 9704-2012, 7.3.2): names before a full-width colon. */
export const isAddressees = (line: Line | undefined): boolean =>
  !!line &&
  !line.marker &&
  /[：:]$/.test(line.text) &&
  !/[。；]/.test(line.text) &&
  !saysWhatFollows.test(line.text) &&
  !beginsSentence.test(line.text);

const day = '(?:19|20)[0-9]{2}\\s*年|[一二][〇○零一二三四五六七八九]{3}年';
const enacted = /(?:通过|公布|发布|修订|修正|修改|施行|批准|颁布|实施|印发|废止|决定|生效|签署)/;
const dated = new RegExp(`^(?:${day})`);
const mentionsDay = new RegExp(day);

/** 题注 below the title of an act, in brackets, or a line for each day: 2025年5月8日 公布. */
export const isEnactment = ({ text, block }: Line): boolean =>
  !block.table &&
  ((note.test(text) &&
    mentionsDay.test(text) &&
    (enacted.test(text) || (/日\s*[）)]$/.test(text) && !isDateAlone(text)))) ||
    (dated.test(text) && enacted.test(text) && !/[。]$/.test(text) && text.length <= 160));
