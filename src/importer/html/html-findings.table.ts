import type { FindingMessages } from '#importer/finding/finding-message.ts';

export const htmlFindings = {
  'html-charset-wrong': {
    severity: 'note',
    text: (a: { label: string; taken: string }) =>
      `网页标明的编码是 ${a.label}，实际不是，按 ${a.taken} 读取。有乱码的，请在浏览器中重新保存。`,
  },
  'html-charset-assumed': {
    severity: 'note',
    text: (a: { taken: string }) =>
      `网页没有标明编码，按 ${a.taken} 读取。有乱码的，请在浏览器中打开后重新保存。`,
  },
  'html-bytes-broken': {
    severity: 'check',
    text: (a: { count: number }) =>
      `有 ${a.count} 处字节不成字，写作“�”或没有收入。请对照原网页改正，或重新保存。`,
  },
  'html-tag-broken': {
    severity: 'check',
    text: (a: { words: string }) =>
      `标签没有写完，“${a.words}”一带的文字混入了标签，没有收入。请对照原网页补上，或重新保存。`,
  },
  'html-cut': {
    severity: 'check',
    text: () => '网页没有结束（缺 </html>），可能没有保存完整。请核对末尾，或重新保存。',
  },
  'html-too-deep': {
    severity: 'refused',
    text: () => '网页的标签层层嵌套，没有结束，读不了。请在浏览器中打开，复制正文存为 .txt。',
  },
  'html-script-only': {
    severity: 'refused',
    text: () =>
      '网页的正文由脚本载入，这个文件中没有。请用浏览器打开，等正文显示后另存为“网页，单个文件”（.mht）再导入。',
  },
  'html-frame-only': {
    severity: 'refused',
    text: (a: { address: string }) =>
      `网页的正文在框架中（${a.address}），这个文件中没有。请单独打开框架中的网页，保存后导入。`,
  },
  'html-frame-left': {
    severity: 'check',
    text: (a: { address: string }) =>
      `框架中的内容（${a.address}）没有收入。其中有正文的，请单独打开、保存后导入。`,
  },
  'html-container-unknown': {
    severity: 'check',
    text: () =>
      '没有找到正文所在的容器，收入了整个网页的文字。请删去导航等多余的文字，或只留正文、另存后再导入。',
  },
  'html-container-several': {
    severity: 'check',
    text: (a: { taken: string; count: number; other: string; left: number }) =>
      `正文取自 ${a.taken}（${a.count} 字），另一处 ${a.other} 有 ${a.left} 字，没有收入。请核对正文是否完整。`,
  },
  'html-outside-left': {
    severity: 'note',
    text: (a: { taken: string; count: number }) =>
      `正文取自 ${a.taken}；它之外的 ${a.count} 字（标题栏、导航、分享按钮等）没有收入。属于正文的，请补录。`,
  },
  'html-outside-longer': {
    severity: 'check',
    text: (a: { taken: string; count: number; outside: number }) =>
      `正文取自 ${a.taken}，只有 ${a.count} 字；它之外不是链接的文字有 ${a.outside} 字，没有收入。请核对正文是否完整。`,
  },
  'html-title-taken': {
    severity: 'check',
    text: (a: { words: string }) =>
      `正文中没有标题；网页在正文之外写着“${a.words}”，已放在正文最前。不是标题的，请在写出的文件中删去。`,
  },
  'html-facts-left': {
    severity: 'note',
    text: (a: { words: string }) => `正文中的信息栏（“${a.words}”）只用来核对文件信息，没有收入正文。`,
  },
  'html-comments-left': {
    severity: 'note',
    text: (a: { count: number; words: string }) =>
      `源代码中 ${a.count} 处注释有文字（“${a.words}”），浏览器不显示，没有收入。`,
  },
  'html-comment-marked-up': {
    severity: 'check',
    text: (a: { words: string }) =>
      `源代码的一处注释中有成段的内容（“${a.words}”），浏览器不显示，没有收入。注释没有写完的，请补上 --> 再导入。`,
  },
  'html-list-numbered': {
    severity: 'check',
    text: (a: { first: string; last: string }) =>
      `这个列表的编号是浏览器加的，按规则写作“${a.first}”至“${a.last}”。请对照原网页核对。`,
  },
  'html-list-typed': {
    severity: 'note',
    text: (a: { first: string }) =>
      `这个列表的各项自带编号（“${a.first}”），浏览器另加的编号没有写。请对照原网页核对。`,
  },
  'html-list-marked': {
    severity: 'note',
    text: (a: { mark: string }) =>
      `这个列表没有编号，各项前写作“${a.mark}”。网页上没有这个符号的，请在写出的文件中删去。`,
  },
  'html-quotes-added': {
    severity: 'note',
    text: (a: { words: string }) => `“${a.words}”的引号是浏览器加的，已写入。请对照原网页核对。`,
  },
  'html-layout-table': {
    severity: 'note',
    text: () => '这个表格只用来排版，其中的文字按次序写作段落。是表格的，请在写出的文件中改回。',
  },
  'html-attachment-left': {
    severity: 'check',
    text: (a: { words: string; address: string }) =>
      `附件“${a.words}”没有收入（${a.address}）。请下载后单独导入，或补录。`,
  },
  'html-form-left': {
    severity: 'note',
    text: (a: { words: string }) => `表单中的文字“${a.words}”没有收入。属于正文的，请补录。`,
  },
} satisfies FindingMessages;
