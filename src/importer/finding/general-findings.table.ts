import { type Zone, zones } from '#domain/text/zone.ts';
import type { FindingMessages } from './finding-message.ts';

/** What readers of several containers find. */
export const generalFindings = {
  'text-hidden': {
    severity: 'note',
    text: (a: { words: string }) => `隐藏的文字没有收入：“${a.words}”。需要的，请在原文件中取消隐藏再导入。`,
  },
  'text-deleted': {
    severity: 'check',
    text: (a: { count: number }) =>
      `原文件留有修订记录，按“全部接受”读取，删去 ${a.count} 字。请核对是不是定稿。`,
  },
  'text-struck': {
    severity: 'check',
    text: (a: { words: string }) => `“${a.words}”带删除线，照原样收入。如已删去，请在原文件中删除后再导入。`,
  },
  'text-raised': {
    severity: 'check',
    text: (a: { words: string }) => `上标或下标“${a.words}”写作普通文字。单位和公式请改用对应的字符，如“²”。`,
  },
  'ruby-left': {
    severity: 'note',
    text: (a: { words: string }) => `注音“${a.words}”没有收入，只收正文。`,
  },
  'picture-left': {
    severity: 'check',
    text: (a: { words: string }) => `图片没有收入${a.words ? `（${a.words}）` : ''}。图中有文字的，请补录。`,
  },
  'object-left': {
    severity: 'check',
    text: (a: { kind: string }) => `嵌入的对象（${a.kind}）没有收入。其中有文字的，请补录。`,
  },
  'symbol-unknown': {
    severity: 'check',
    text: (a: { name: string }) => `符号 ${a.name} 没有对应的字符，写作“〓”。请核对原文件后改正。`,
  },
  'font-broken': {
    severity: 'refused',
    text: () => '文件中的字体没有字符对应表，读出的是乱码。请用原始的 Word 文件，或另存为文本型 PDF。',
  },
  'scan-only': {
    severity: 'refused',
    text: (a: { pages: string }) =>
      `第 ${a.pages} 页是图片（扫描件），没有文字可读。请找文本型文件，或先作文字识别、逐字核对后存为 .txt。`,
  },
  'text-recognised': {
    severity: 'refused',
    text: (a: { pages: string }) =>
      `第 ${a.pages} 页的文字是扫描件下面看不见的识别文字，没有核对过。请导出文字、逐字核对后存为 .txt。`,
  },
  'file-locked': {
    severity: 'refused',
    text: () => '文件有密码保护。请在 Word 或阅读器中去掉密码，另存后再导入。',
  },
  'file-damaged': {
    severity: 'refused',
    text: (a: { cause: string }) => `文件不完整或已损坏：${a.cause}。请重新取得这个文件。`,
  },
  'file-too-large': {
    severity: 'refused',
    text: (a: { size: string; limit: string }) =>
      `文件（或压缩的文件展开后）有 ${a.size}，超过上限 ${a.limit}。确属正常的，加 --max-size <MB> 放宽。`,
  },
  'file-empty': {
    severity: 'refused',
    text: () => '文件中没有文字。请核对是否选对了文件。',
  },
  'notes-written': {
    severity: 'check',
    text: (a: { count: number }) =>
      `有 ${a.count} 条脚注或尾注：文中写作上标数字，注文写在文末（附注）。请对照原文件核对位置。`,
  },
  'table-nested': {
    severity: 'check',
    text: () => '单元格中还有表格，一行写作一行文字。请对照原文件核对。',
  },
  'cells-spanning': {
    severity: 'check',
    text: (a: { count: number }) =>
      `表格有 ${a.count} 个合并的单元格：文字写在左上一格，其余留空。请对照原文件核对表格。`,
  },
  'stated-contradicts': {
    severity: 'check',
    text: (a: { what: string; stated: string; found: string }) =>
      `文件自带的${a.what}是“${a.stated}”，正文写的是“${a.found}”，按正文。请核对是不是同一文件。`,
  },
  'stated-differs': {
    severity: 'note',
    text: (a: { what: string; stated: string; found: string }) =>
      `文件自带的${a.what}是“${a.stated}”，正文写的是“${a.found}”，按正文。`,
  },
  'stated-unused': {
    severity: 'note',
    text: (a: { what: string; stated: string; remedy: string }) =>
      `文件自带的${a.what}是“${a.stated}”，正文没有写，不能据以认定，没有采用。属实的，请${a.remedy}。`,
  },
  'title-unknown': {
    severity: 'refused',
    text: () =>
      '正文中没有找到标题和文号，不能定编号。标题印在文中的，加 --title "……" 照录（一次一个文件）；文中没有的，请核对是不是整份文件。',
  },
  'furniture-left': {
    severity: 'note',
    text: (a: { count: number; words: string }) =>
      `页眉、页脚、页码等 ${a.count} 处没有收入（${a.words}）。属于正文的，请补录。`,
  },
  'count-differs': {
    severity: 'check',
    text: (a: { what: string; input: number; output: number }) =>
      `${a.what}的数目不同：原文件 ${a.input}，写出 ${a.output}。请对照原文件检查。`,
  },
  'contact-masked': {
    severity: 'note',
    text: (a: { kinds: string; count: number }) =>
      `${a.count} 处个人信息（${a.kinds}）已逐字换成 █，来源文本也是。机构公开的电话列入 site.yaml 的 offices，就会保留；都要保留的，写 --keep-contact。`,
  },
  'punctuation-half-width': {
    severity: 'note',
    text: (a: { count: number; paste: string }) =>
      `有 ${a.count} 处半角标点，照录未改。要改为全角的，写入之前加 --widen，更正会写入文件信息：\n${a.paste}`,
  },
  'punctuation-widened': {
    severity: 'check',
    text: (a: { count: number; paste: string }) =>
      `有 ${a.count} 处半角标点改成了全角，已写入文件信息，页面会列出。请核对：\n${a.paste}`,
  },
  'zone-by-look': {
    severity: 'check',
    text: (a: { at: string; zone: Zone }) =>
      `“${a.at}”按字号、位置认作${zones[a.zone].name}，已在文件信息的 structure 中写 zone: ${a.zone}。不对的，请改写。`,
  },
  'mark-unpaired': {
    severity: 'check',
    text: (a: { mark: string; words: string }) =>
      `“${a.mark}”没有与它成对的符号：“…${a.words}…”。请对照原文件核对是否漏了字。`,
  },
  'file-held': {
    severity: 'refused',
    text: (a: { cause: string }) =>
      `文件读不了（${a.cause}）：可能正在 Word 或阅读器中打开，或没有读取的权限。请关闭后再导入。`,
  },
  'file-unread': {
    severity: 'refused',
    text: (a: { cause: string }) => `文件读不了（${a.cause}）。请核对文件是否还在、能否打开，再导入。`,
  },
  'file-slow': {
    severity: 'refused',
    text: (a: { seconds: number }) =>
      `读了 ${a.seconds} 秒还没有读完，已放弃。请用 Word 或阅读器打开另存一份，再导入。`,
  },
  'file-heavy': {
    severity: 'refused',
    text: () => '读它用的内存超过上限，已放弃。请用 Word 或阅读器打开另存一份，再导入。',
  },
} satisfies FindingMessages;
