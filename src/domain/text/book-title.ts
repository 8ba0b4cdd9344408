const other: Record<string, string> = { '《': '〈', '》': '〉', '〈': '《', '〉': '》' };

/**
 * A title in 书名号, those inside it of the other kind (GB/T 15834):
 * 《关于印发〈登记办法〉的通知》.
 */
export const bookTitle = (title: string): string =>
  `《${title.includes('《') ? title.replace(/[《》〈〉]/g, (mark) => other[mark] ?? mark) : title}》`;
