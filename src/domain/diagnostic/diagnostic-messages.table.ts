type Arguments = Record<string, string | number>;

interface DiagnosticMessage {
  /** `error` stops the build, `warning` is printed, `info` says what was inferred. */
  severity: 'error' | 'warning' | 'info';
  /** What happened, what was found and expected, what to do. */
  text: (args: Arguments) => string;
}

/** Every diagnostic of the library: its severity and its wording, for the person who wrote the file. */
export const diagnosticMessages = {
  'number-unreadable': {
    severity: 'error',
    text: (a) => `“${a.found}”不是可识别的发文字号。应形如“国办发〔2024〕1号”。`,
  },
  'number-code-missing': {
    severity: 'warning',
    text: (a) => `“${a.found}”只有年份和序号，缺发文机关代字。请核对原文，补全代字。`,
  },
  'number-edge-uncertain': {
    severity: 'info',
    text: (a) => `“${a.found}”的左边界不确定，代字按“${a.code}”理解。如不对，请在文件信息中写明关系。`,
  },
  'title-missing': {
    severity: 'error',
    text: (a) =>
      a.stated
        ? `正文开头没有找到标题“${a.stated}”。请核对正文，或改正文件信息中的 title。`
        : '正文开头没有找到标题。请核对正文，或在文件信息中写明 title。',
  },
  'marker-inside': {
    severity: 'warning',
    text: (a) => `这一行以“${a.marker}”开头，却与上一行同属一段。如是新的一段，请在它前面空一行。`,
  },
  'closing-inferred': {
    severity: 'info',
    text: (a) => `推定末尾 ${a.count} 段不属于任何条款（结尾）。如不对，请在文件信息中写明 closing: 段数。`,
  },
  'clause-repeated': {
    severity: 'error',
    text: (a) => `“${a.marker}”重复，编号 ${a.id} 已见于第 ${a.earlier} 行。请核对原文的序号。`,
  },
  'clause-gap': {
    severity: 'warning',
    text: (a) => `“${a.marker}”之前缺一个序号。请核对原文是否漏段。`,
  },
  'encoding-unknown': {
    severity: 'error',
    text: (a) =>
      `文件不是有效的 UTF-8${a.likely ? `，像是 ${a.likely}` : ''}。请用编辑器“另存为”，编码选 UTF-8。`,
  },
  'control-character': {
    severity: 'error',
    text: (a) => `这一行有看不见的控制字符 ${a.name}，文字里不应有。请删去，并核对它前后有没有缺字。`,
  },
  'file-ignored': {
    severity: 'warning',
    text: () => '这里只读 .md 和 .mdx 文件，没有收录它。请改扩展名，或移到别处。',
  },
  'text-empty': {
    severity: 'error',
    text: () => '正文是空的。请在第二个“---”之后粘贴全文；没有全文时写 text: record。',
  },
  'paragraph-too-long': {
    severity: 'error',
    text: (a) => `这一段有 ${a.length} 字，超过 ${a.limit} 字。请在段落之间各空一行。`,
  },
  'note-missing': {
    severity: 'error',
    text: (a) => `${a.found} 没有对应的编者注。请在文末另起一行写“${a.found}: 注文”，或删去这个记号。`,
  },
  'note-unused': {
    severity: 'error',
    text: (a) => `编者注 ${a.name} 没有被引用，不会显示。请在正文相应的地方写 ${a.name}，或删去它。`,
  },
  'note-repeated': {
    severity: 'error',
    text: (a) => `编者注 ${a.name} 已见于第 ${a.earlier} 行，只有那一条会显示。请换一个名称。`,
  },
  'issuer-repeated': {
    severity: 'error',
    text: (a) => `“${a.name}”在 issuers.yaml 中出现了不止一次。编号和名称都只能属于一个机关，请合并或改名。`,
  },
  'front-matter-missing': {
    severity: 'error',
    text: () => '文件开头没有文件信息。应以单独一行“---”开始，写好字段后再以单独一行“---”结束。',
  },
  'yaml-invalid': {
    severity: 'error',
    text: (a) => `YAML 写法有误：${a.reason}。请检查缩进（用空格，不用制表符）、冒号和引号。`,
  },
  'field-unknown': {
    severity: 'error',
    text: (a) =>
      `没有名为“${a.field}”的字段。${a.nearest ? `是否想写“${a.nearest}”？` : `可用字段：${a.known}。`}`,
  },
  'field-missing': {
    severity: 'error',
    text: (a) => `缺少字段“${a.field}”。应为${a.expected}。请补上。`,
  },
  'field-invalid': {
    severity: 'error',
    text: (a) => `字段“${a.field}”的值不对：现为 ${a.found}，应为${a.expected}。请改正。`,
  },
  'id-invalid': {
    severity: 'error',
    text: (a) =>
      `文件名“${a.found}”不能作地址。只能用小写字母、数字和连字符，例如 ${a.expected}。请改文件名。`,
  },
  'id-differs': {
    severity: 'error',
    text: (a) =>
      `文件名“${a.found}”与发文字号“${a.number}”不符，应为“${a.expected}”。请核对文号，或改文件名；旧名发布过的，写入 aliases。`,
  },
  'id-duplicate': {
    severity: 'error',
    text: (a) => `“${a.id}”有两个文件，另一个是 ${a.other}。请只留一个。`,
  },
  'code-unromanised': {
    severity: 'warning',
    text: (a) => `发文机关代字“${a.code}”不在 issuers.yaml 中，无法核对文件名。请补上代字和它的拼音。`,
  },
  'statement-differs': {
    severity: 'error',
    text: (a) =>
      `文件信息中的 ${a.field} 是“${a.stated}”，正文写的是“${a.found}”。请以正文为准改正，或删去该字段。`,
  },
  'issuer-unknown': {
    severity: 'error',
    text: (a) =>
      `issuers.yaml 中没有发文机关“${a.id}”。${a.nearest ? `是否想写“${a.nearest}”？` : '请先补上。'}`,
  },
  'source-unknown': {
    severity: 'error',
    text: (a) =>
      `来源“${a.key}”没有在 sources 中说明。${a.nearest ? `是否想写“${a.nearest}”？` : '请补上。'}`,
  },
  'document-unknown': {
    severity: 'error',
    text: (a) =>
      `文库中没有文件“${a.id}”。${a.nearest ? `是否想写“${a.nearest}”？` : '请核对，或先补上该文件。'}`,
  },
  'clause-unknown': {
    severity: 'error',
    text: (a) => `文件“${a.id}”没有条款“${a.clause}”。${a.nearest ? `是否想写“${a.nearest}”？` : ''}`,
  },
  'words-not-found': {
    severity: 'error',
    text: (a) =>
      `在${a.where}中没有找到“${a.words}”。${a.nearest ? `最接近的是“${a.nearest}”。` : ''}请照录正文中的字句。`,
  },
  'correction-count': {
    severity: 'error',
    text: (a) =>
      `更正写明 ${a.expected} 处，与来源比较却有 ${a.found} 处。请核对范围、字句和数目；已不适用的请删去。`,
  },
  'place-unknown': {
    severity: 'error',
    text: (a) =>
      `正文中没有“${a.place}”这一处。应为条款、段落的编号，或 title、notes 等部分的名称。${a.nearest ? `是否想写“${a.nearest}”？` : ''}`,
  },
  'source-differs': {
    severity: 'error',
    text: (a) =>
      `“${a.where}”与来源文本不同：来源作“${a.source}”，此处作“${a.text}”。请照来源改正；确需不同的，写入 corrections。`,
  },
  'page-without-text': {
    severity: 'error',
    text: (a) => `建好的网站中没有“${a.id}”的正文。请先运行 npm run build。`,
  },
  'source-missing': {
    severity: 'error',
    text: (a) =>
      `写明了来源文本的 sha256，却没有找到 ${a.path}。请放入该文件（略去的字逐字写作 █），或删去 sha256。`,
  },
  'source-unhashed': {
    severity: 'error',
    text: (a) =>
      `留存了来源文本 ${a.path}，却没有写明它的 sha256。请核对文件，再写入 origin：sha256: ${a.found}。`,
  },
  'source-altered': {
    severity: 'error',
    text: (a) =>
      `来源文本 ${a.path} 已改动：origin 写明的 sha256 是 ${a.expected}，文件的是 ${a.found}。请恢复原来的文件；确系重新留存的，改写 sha256。`,
  },
  'source-not-utf8': {
    severity: 'error',
    text: (a) =>
      `来源文本 ${a.path} 不是有效的 UTF-8（第 ${a.line} 行）。请转换编码后留存（GB18030 等文件先另存为 UTF-8）。`,
  },
  'source-orphan': {
    severity: 'warning',
    text: (a) => `来源文本 ${a.path} 没有同名的全文文件。请核对文件名。`,
  },
  'corrections-unchecked': {
    severity: 'warning',
    text: () =>
      '没有留存来源文本，无法核对这些更正。请把来源文本放入 sources 文件夹，并在 origin 写明 sha256。',
  },
  'zone-not-withheld': {
    severity: 'error',
    text: (a) => `“${a.zone}”标明不公开，正文中却仍有：“${a.found}”。请从正文中删去。`,
  },
  'withheld-unexplained': {
    severity: 'error',
    text: (a) =>
      `“${a.place}”中有 █，却没有说明略去了什么。请在 withheld 中写明：clause: ${a.place}，以及 what 和 reason。`,
  },
  'withheld-count': {
    severity: 'error',
    text: (a) => `withheld 写明“${a.place}”略去 ${a.expected} 处，正文中却有 ${a.found} 处 █。请核对。`,
  },
  'withheld-not-masked': {
    severity: 'error',
    text: (a) =>
      `“${a.zone}”标明不公开，来源文本的相应位置却没有 █。请把来源文本中略去的字逐字写作 █，或删去这一项。`,
  },
  'personal-detail': {
    severity: 'warning',
    text: (a) =>
      `“${a.found}”像是${a.kind}。属个人信息的请删去（来源文本中逐字写作 █）；办事机构公开的号码，把机构和号码写入 site.yaml 的 offices。`,
  },
  'number-duplicate': {
    severity: 'error',
    text: (a) => `发文字号“${a.number}”已属于文件“${a.other}”。请核对两件的文号。`,
  },
  'basis-circular': {
    severity: 'error',
    text: (a) => `依据关系绕了一圈：${a.chain}。依据总是先有的文件，请核对方向，删去写反的一条。`,
  },
  'date-differs': {
    severity: 'error',
    text: (a) =>
      `文件信息中的成文日期是“${a.stated}”，正文写的是“${a.found}”。请以正文为准改正，或删去该项。`,
  },
  'date-impossible': {
    severity: 'warning',
    text: (a) =>
      `正文落款的日期是“${a.found}”，日历上没有这一天，成文日期按不详处理。请与来源核对；原件如此的不改，可加脚注说明。`,
  },
  'host-unlisted': {
    severity: 'error',
    text: (a) =>
      `外部网址的主机“${a.host}”不在 site.yaml 的 hosts 中。请核对网址；确需链接时把它加入 hosts。`,
  },
  'picture-missing': {
    severity: 'error',
    text: (a) =>
      `public/ 中没有名为“${a.picture}”的图片。请放入图片，或用 npm run share-picture 生成，或删去 picture。`,
  },
  'content-missing': {
    severity: 'error',
    text: (a) => `没有找到 ${a.path}。请核对内容文件夹（--content 或 CONTENT_DIR）。`,
  },
  'documents-missing': {
    severity: 'error',
    text: (a) => `${a.path} 中没有文件。请至少放入一份，名为 <编号>.mdx 或 .md。`,
  },
  'ledger-row-invalid': {
    severity: 'error',
    text: (a) =>
      `地址登记表的这一行“${a.row}”读不出来。应为“编号、制表符、16 位指纹”。登记表由 npm run permalinks 书写，请恢复原样。`,
  },
  'ledger-row-repeated': {
    severity: 'error',
    text: (a) => `地址登记表的这一行“${a.row}”与前面的编号重复。请删去。`,
  },
  'permalink-new': {
    severity: 'warning',
    text: (a) =>
      `有新的永久地址还没有登记：${a.ids}。确认无误后运行 npm run permalinks -- --accept，此后不再改变。`,
  },
  'permalink-vanished': {
    severity: 'error',
    text: (a) =>
      `${a.id}（${a.name}）已经发布过，现在没有了，旧链接会失效。${
        a.to
          ? `它的文字现在可能在 ${a.to}（${a.toName}）。如是，请在文件信息中写：clauseAliases: { ${a.id}: ${a.to} }`
          : `请核对正文；确已不存时，在文件信息中写明旧链接改指哪里：clauseAliases: { ${a.id}: 现在的编号 }`
      }。`,
  },
  'permalink-moved': {
    severity: 'error',
    text: (a) =>
      `${a.id}（${a.name}）发布时的文字现在在 ${a.to}（${a.toName}），旧链接会指到别的文字。序号有误时请核对正文；序号无误时，在文件信息中写：moved: { ${a.id}: ${a.to} }，页面会告诉读者。`,
  },
  'permalink-rewritten': {
    severity: 'warning',
    text: (a) =>
      `${a.id}（${a.name}）的文字与发布时大不相同，仍用原来的编号。无误时运行 npm run permalinks -- --accept；如是另一处文字，请核对序号，无序号的段在 clauseAliases 中写明 ${a.id} 改指哪里。`,
  },
  'permalink-text-vanished': {
    severity: 'error',
    text: (a) =>
      `这件文件的正文发布过（${a.count} 个条款地址），现在只有著录。请恢复正文；确已撤下时，在文件信息中写：textWithdrawn: { date: 日期, reason: 原因 }，页面会告诉读者。`,
  },
  'document-vanished': {
    severity: 'error',
    text: (a) =>
      `文件“${a.id}”的地址已经发布过，现在没有这件文件了，旧链接会失效。${
        a.to
          ? `它现在可能是“${a.to}”。如是，请在该文件的信息中写：aliases: [${a.id}]。`
          : '改了名的，请在新文件的信息中写：aliases: [旧文件名]。'
      }确已撤下的，请写入 site.yaml 的 withdrawn，注明日期和原因。`,
  },
  'alias-living': {
    severity: 'error',
    text: (a) => `“${a.id}”现在就有，不能又作旧地址。请从 ${a.field} 中删去，或核对编号。`,
  },
  'alias-circle': {
    severity: 'error',
    text: (a) => `旧地址互相指来指去：${a.chain}。请让最后一个指向现在有的地址。`,
  },
  'alias-unknown': {
    severity: 'error',
    text: (a) =>
      `旧地址“${a.id}”所指的“${a.to}”不存在。${a.nearest ? `是否想写“${a.nearest}”？` : '请写现在有的编号。'}`,
  },
  'alias-duplicate': {
    severity: 'error',
    text: (a) => `旧地址“${a.id}”已归文件“${a.other}”。一个旧地址只能指向一处，请只留一个。`,
  },
  'withdrawn-living': {
    severity: 'error',
    text: (a) => `“${a.id}”列为已撤下，却仍有这件文件或指向它的旧地址（${a.other}）。请只留一处。`,
  },
} as const satisfies Record<string, DiagnosticMessage>;

export type DiagnosticCode = keyof typeof diagnosticMessages;
