/** Typefaces of GB/T 9704-2012, and what stands for one where it is not installed. */
export const fonts = {
  fangsong: { name: '仿宋_GB2312', otherwise: '仿宋,FangSong,STFangsong' },
  biaosong: { name: '方正小标宋简体', otherwise: '方正小标宋_GBK,小标宋,华文中宋,STZhongsong' },
  hei: { name: '黑体', otherwise: 'SimHei,Heiti SC' },
  kai: { name: '楷体_GB2312', otherwise: '楷体,KaiTi,STKaiti' },
  song: { name: '宋体', otherwise: 'SimSun,Songti SC' },
} as const;

export type Font = keyof typeof fonts;
