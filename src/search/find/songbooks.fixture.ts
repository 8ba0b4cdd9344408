import { fullText } from '#domain/document/invented.fixture.ts';

/** An invented notice with one clause, that says `words`. */
export const songbookNotice = (words = '凡手抄的唱本，都在整理之列。') =>
  fullText('jiazhengfa-2020-5', [
    '甲市人民政府',
    '甲政发〔2020〕5号',
    '关于整理地方戏曲唱本的通知',
    '各镇：',
    '为保存地方戏曲，现通知如下：',
    '一、整理范围',
    words,
    '甲市人民政府',
    '2020年3月1日',
  ]);
