interface DiagnosticMessage {
  /** `error` stops the build, `warning` is printed, `info` says what was inferred. */
  severity: 'error' | 'warning' | 'info';
  /** What happened, what was found and expected, what to do. */
  text: (args: never) => string;
}

/** What an author writes where inference is wrong. */
const rule = (says: string): string => `structure: [{ at: 段首几个字, ${says} }]`;
const notClause = `不是序号的，在文件信息中写 ${rule('clause: false')}；层次或序号认错的，写 level 和 number`;

/**
 * Severity and wording of every diagnostic, for the person who wrote the file. The parameters of `text` are
 * the arguments that a diagnostic of that code must carry.
 */
export const diagnosticMessages = {
  // Files and their encoding
  'content-missing': {
    severity: 'error',
    text: (a: { path: string }) => `没有找到 ${a.path}。请核对内容文件夹（--content 或 CONTENT_DIR）。`,
  },
  'documents-missing': {
    severity: 'error',
    text: (a: { path: string }) => `${a.path} 中没有文件。请至少放入一份，名为 <编号>.mdx 或 .md。`,
  },
  'file-unreadable': {
    severity: 'error',
    text: (a: { cause: string; remedy: string }) => `读不了：${a.cause}。${a.remedy}。`,
  },
  'file-ignored': {
    severity: 'warning',
    text: () => '这里只读 .md 和 .mdx 文件，没有收录它。请改扩展名，或移到别处。',
  },
  'picture-missing': {
    severity: 'error',
    text: (a: { picture: string }) =>
      `内容文件夹中没有名为“${a.picture}”的图片。请放入图片，或用 npm run share-picture 生成，或删去 picture。`,
  },
  'example-fruitless': {
    severity: 'error',
    text: (a: { example: string }) =>
      `site.yaml 的 examples 中，检索“${a.example}”找不到任何文件。请换成找得到的字句或文号，或删去。`,
  },
  'encoding-unknown': {
    severity: 'error',
    text: (a: { likely: string }) =>
      `文件不是有效的 UTF-8${a.likely ? `，像是 ${a.likely}` : ''}。请用编辑器“另存为”，编码选 UTF-8。`,
  },
  'line-ends': {
    severity: 'error',
    text: () =>
      '这个文件用单独的回车（CR，旧式 Mac 的换行）分行，读不出行。请用编辑器“另存为”，换行符选 LF 或 CRLF。',
  },
  'character-refused': {
    severity: 'error',
    text: (a: { name: string; kind: string; column: number; remedy: string }) =>
      `这一行第 ${a.column} 个字符是 ${a.name}（${a.kind}），文字里不应有。${a.remedy}。`,
  },
  'character-doubtful': {
    severity: 'warning',
    text: (a: { name: string; kind: string; column: number; remedy: string; count: number }) =>
      `这一行第 ${a.column} 个字符是 ${a.name}（${a.kind}），全文共 ${a.count} 处。${a.remedy}。`,
  },
  'characters-repaired': {
    severity: 'info',
    text: (a: { count: number; examples: string }) =>
      `已修复编码 ${a.count} 处（${a.examples}），网页上显示修复后的文字，并列出与来源的不同。不用改文件。`,
  },

  // YAML: front matter and settings
  'front-matter-missing': {
    severity: 'error',
    text: () => '文件开头没有文件信息。应以单独一行“---”开始，写好字段后再以单独一行“---”结束。',
  },
  'yaml-invalid': {
    severity: 'error',
    text: (a: { reason: string }) =>
      `YAML 写法有误：${a.reason}。请检查缩进（用空格，不用制表符）、冒号和引号。`,
  },
  'field-unknown': {
    severity: 'error',
    text: (a: { field: string; nearest: string; known: string }) =>
      `没有名为“${a.field}”的字段。${a.nearest ? `是否想写“${a.nearest}”？` : `可用字段：${a.known}。`}`,
  },
  'field-missing': {
    severity: 'error',
    text: (a: { field: string; expected: string }) => `缺少字段“${a.field}”。应为${a.expected}。请补上。`,
  },
  'field-invalid': {
    severity: 'error',
    text: (a: { field: string; found: string; expected: string }) =>
      `字段“${a.field}”的值不对：现为 ${a.found}，应为${a.expected}。请改正。`,
  },
  'fields-more': {
    severity: 'error',
    text: (a: { count: number }) => `还有 ${a.count} 处字段有误，没有一一列出。请先改正以上各处。`,
  },
  'list-comma': {
    severity: 'warning',
    text: (a: { found: string }) =>
      `“${a.found}”读作一项，因为全角“，”不分项。分作几项的，请用半角逗号；确是一项的，请给它加引号。`,
  },
  'issuer-repeated': {
    severity: 'error',
    text: (a: { name: string }) =>
      `“${a.name}”在 issuers.yaml 中出现了不止一次。编号和名称都只能属于一个机关，请合并或改名。`,
  },
  'office-circular': {
    severity: 'warning',
    text: (a: { chain: string }) =>
      `officeOf 绕了一圈：${a.chain}。它应指向设立这个办公厅（室）的机关，请改正。`,
  },
  'host-unlisted': {
    severity: 'error',
    text: (a: { host: string }) =>
      `外部网址的主机“${a.host}”不在 site.yaml 的 hosts 中。请核对网址；确需链接时把它加入 hosts。`,
  },
  'host-unusable': {
    severity: 'warning',
    text: (a: { found: string; expected: string }) =>
      `hosts 中的“${a.found}”不是主机名，没有网址会与它相符。请只写主机名，形如 ${a.expected}。`,
  },
  'url-credentials': {
    severity: 'warning',
    text: (a: { host: string }) => `网址 ${a.host} 带有用户名或密码，会原样公开。请删去“@”和它前面的部分。`,
  },

  // The body: structure, numbers, notes
  'text-empty': {
    severity: 'error',
    text: () => '正文是空的。请在第二个“---”之后粘贴全文；没有全文时写 text: record。',
  },
  'paragraph-too-long': {
    severity: 'error',
    text: (a: { length: number; limit: number }) =>
      `这一段有 ${a.length} 字，超过 ${a.limit} 字。请在段落之间各空一行。`,
  },
  'title-missing': {
    severity: 'error',
    text: (a: { stated: string }) =>
      a.stated
        ? `正文开头没有找到标题“${a.stated}”。请核对正文，或改正文件信息中的 title。`
        : `正文开头没有找到标题。请核对正文，或在文件信息中写明 title，或 ${rule('zone: title')}。`,
  },
  'title-long': {
    severity: 'warning',
    text: (a: { length: number; found: string }) =>
      `标题有 ${a.length} 字（“${a.found}…”），像是正文。请核对标题；是正文的，在文件信息中写 ${rule('zone: preamble')}，或写明 title。`,
  },
  'structure-rule-not-found': {
    severity: 'error',
    text: (a: { at: string; near: string; line?: number }) =>
      `structure 中的“${a.at}”不是任何一段的开头。${a.near ? `最接近的是第 ${a.line} 行的“${a.near}”。` : ''}请照录这一段开头的几个字。`,
  },
  'structure-rule-nth': {
    severity: 'error',
    text: (a: { at: string; found: number; lines: string }) =>
      `以“${a.at}”开头的段落只有 ${a.found} 处（第 ${a.lines} 行）。请核对 nth。`,
  },
  'structure-rule-ambiguous': {
    severity: 'error',
    text: (a: { at: string; lines: string }) =>
      `以“${a.at}”开头的段落不止一处（第 ${a.lines} 行）。请多写几个字，或用 nth 指明第几处。`,
  },
  'structure-rule-contradicts': {
    severity: 'error',
    text: (a: { at: string; other: string; line: number }) =>
      `structure 中的“${a.at}”与“${a.other}”说的是同一段（第 ${a.line} 行）。请合为一条，或用 nth 分开。`,
  },
  'structure-rule-overruled': {
    severity: 'error',
    text: (a: { at: string; field: 'title' | 'closing'; line: number }) =>
      `structure 中的“${a.at}”（第 ${a.line} 行）与文件信息中的 ${a.field} 说的不一样。请只留一处。`,
  },
  'secrecy-marked': {
    severity: 'error',
    text: (a: { mark: string }) =>
      `这份文本标有密级（“${a.mark}”），网站不会生成。涉密文件不得录入：请删去这个文件和它的来源文本，提交过的一并从版本历史中删去，并按保密规定处理。已经解密的，请录入解密后公开的文本。`,
  },
  'marker-inside': {
    severity: 'warning',
    text: (a: { marker: string }) =>
      `这一行以“${a.marker}”开头，却与上一行同属一段。如是新的一段，请在它前面空一行。`,
  },
  'closing-inferred': {
    severity: 'info',
    text: (a: { count: number }) =>
      `推定末尾 ${a.count} 段不属于任何条款（结尾）。如不对，请在文件信息中写明 closing: 段数，或逐段写 ${rule('zone: body')}。`,
  },
  'closing-too-long': {
    severity: 'error',
    text: (a: { stated: number; found: number }) =>
      `closing 写明末尾 ${a.stated} 段不属于任何条款，第一个条款之后却只有 ${a.found} 段。请核对段数，或改为逐段写 ${rule('zone: closing')}。`,
  },
  'clause-repeated': {
    severity: 'warning',
    text: (a: { marker: string; earlier: number; id: string }) =>
      `“${a.marker}”重复，第 ${a.earlier} 行已有。这一处照样发布，编号是 ${a.id}。请核对原文的序号；抄错的，请在发布前改正；${notClause}。`,
  },
  'clause-gap': {
    severity: 'warning',
    text: (a: { marker: string }) => `“${a.marker}”之前缺一个序号。请核对原文是否漏段；${notClause}。`,
  },
  'number-unreadable': {
    severity: 'error',
    text: (a: { found: string }) => `“${a.found}”不是可识别的发文字号。应形如“国办发〔2024〕1号”。`,
  },
  'number-code-missing': {
    severity: 'warning',
    text: (a: { found: string }) => `“${a.found}”只有年份和序号，缺发文机关代字。请核对原文，补全代字。`,
  },
  'number-edge-uncertain': {
    severity: 'info',
    text: (a: { found: string; code: string }) =>
      `“${a.found}”的左边界不确定，代字按“${a.code}”理解。如不对，请在文件信息中写明关系。`,
  },
  'note-missing': {
    severity: 'error',
    text: (a: { found: string }) =>
      `${a.found} 没有对应的编者注。请在文末另起一行写“${a.found}: 注文”，或删去这个记号。`,
  },
  'note-unused': {
    severity: 'error',
    text: (a: { name: string }) =>
      `编者注 ${a.name} 没有被引用，不会显示。请在正文相应的地方写 ${a.name}，或删去它。`,
  },
  'note-repeated': {
    severity: 'error',
    text: (a: { name: string; earlier: number }) =>
      `编者注 ${a.name} 已见于第 ${a.earlier} 行，只有那一条会显示。请换一个名称。`,
  },
  'table-pasted': {
    severity: 'warning',
    text: (a: { start: number; end: number; cells: string; paste: string }) =>
      `第 ${a.start} 至 ${a.end} 行用制表符分格（每行 ${a.cells} 格），像是从 Word 粘贴的表格，现按段落处理。核对后可用以下各行替换（前后各空一行）${
        a.cells.includes('至') ? '；短的行是合并过的单元格，请移到各自的列' : ''
      }：\n${a.paste}\n  不是表格的，把制表符改成空格，不再提示。`,
  },
  'table-row-long': {
    severity: 'warning',
    text: (a: { expected: number; found: number; rows: number }) =>
      `表头只有 ${a.expected} 格，这一行却有 ${a.found} 格（表中这样的共 ${a.rows} 行），表格已加宽以照录全部文字。请补齐表头，或删去多余的“|”；格中的竖线写作“\\|”。`,
  },
  'personal-detail': {
    severity: 'warning',
    text: (a: { found: string; kind: string }) =>
      `“${a.found}”像是${a.kind}。属个人信息的请删去（来源文本中逐字写作 █）；办事机构公开的号码，把机构和号码写入 site.yaml 的 offices。`,
  },

  // A document: its name and what its front matter states
  'id-invalid': {
    severity: 'error',
    text: (a: { found: string; expected: string }) =>
      `文件名“${a.found}”不能作地址。只能用小写字母、数字和连字符，例如 ${a.expected}。请改文件名。`,
  },
  'id-too-long': {
    severity: 'error',
    text: (a: { length: number; limit: number }) =>
      `文件名有 ${a.length} 个字符，超过 ${a.limit} 个，有的系统建不出这样的网页。请改短，发布后不再改变。`,
  },
  'id-reserved': {
    severity: 'error',
    text: (a: { found: string }) =>
      `文件名“${a.found}”已另有用处（Windows 的设备名，或网站自己的网页），不能作地址。请改文件名，例如加上年份：${a.found}-2024。`,
  },
  'id-differs': {
    severity: 'error',
    text: (a: { found: string; number: string; expected: string }) =>
      `文件名“${a.found}”与发文字号“${a.number}”不符，应为“${a.expected}”。请核对文号，或改文件名；旧名发布过的，写入 aliases。`,
  },
  'id-duplicate': {
    severity: 'error',
    text: (a: { id: string; other: string }) => `“${a.id}”有两个文件，另一个是 ${a.other}。请只留一个。`,
  },
  'code-unromanised': {
    severity: 'warning',
    text: (a: { code: string }) =>
      `发文机关代字“${a.code}”不在 issuers.yaml 中，无法核对文件名。请补上代字和它的拼音。`,
  },
  'issuer-unknown': {
    severity: 'error',
    text: (a: { id: string; nearest: string }) =>
      `issuers.yaml 中没有发文机关“${a.id}”。${a.nearest ? `是否想写“${a.nearest}”？` : '请先补上。'}`,
  },
  'source-unknown': {
    severity: 'error',
    text: (a: { key: string; nearest: string }) =>
      `来源“${a.key}”没有在 sources 中说明。${a.nearest ? `是否想写“${a.nearest}”？` : '请补上。'}`,
  },
  'source-key-spaces': {
    severity: 'warning',
    text: (a: { key: string }) =>
      `来源的名称“${a.key}”中有空格，它会成为网页中的编号。请改用连字符，引用它的各处一并改。`,
  },
  'statement-differs': {
    severity: 'error',
    text: (a: { field: string; stated: string; found: string }) =>
      `文件信息中的 ${a.field} 是“${a.stated}”，正文写的是“${a.found}”。请以正文为准改正，或删去该字段；正文认错了地方的，用 structure 指明（npm run check -- --explain 列出各段）。`,
  },
  'date-differs': {
    severity: 'error',
    text: (a: { stated: string; found: string }) =>
      `文件信息中的成文日期是“${a.stated}”，正文写的是“${a.found}”。请以正文为准改正，或删去该项。`,
  },
  'issuer-unread': {
    severity: 'warning',
    text: (a: { found: string }) =>
      `发文机关标志或落款中的“${a.found}”认不出是哪个机关，发文机关按不全处理。请把它写入 issuers.yaml（全称或 aliases），或在文件信息中写明 issuers；那一行不是落款的，写 ${rule('zone: body')}。`,
  },
  'date-impossible': {
    severity: 'warning',
    text: (a: { found: string }) =>
      `正文落款的日期是“${a.found}”，日历上没有这一天，成文日期按不详处理。请与来源核对；原件如此的不改，可加脚注说明；不是成文日期的，在文件信息中写 ${rule('zone: body')}。`,
  },
  'duty-proposed': {
    severity: 'info',
    text: (a: { words: string; clause: string; paste: string }) =>
      `${a.clause}写有“${a.words}”，glance（要办的事）没有列出。核对后可将以下各行照抄在 glance: 之下：\n${a.paste}\n  都不需要列出的，写 glanceChecked: true，不再提示。`,
  },
  'update-early': {
    severity: 'error',
    text: (a: { date: string; added: string }) =>
      `更新的日期 ${a.date} 早于收录日期 ${a.added}。请核对这两个日期；不知道何时收录的，删去 added。`,
  },
  'words-not-found': {
    severity: 'error',
    text: (a: { where: string; words: string; nearest?: string }) =>
      `在${a.where}中没有找到“${a.words}”。${a.nearest ? `最接近的是“${a.nearest}”。` : ''}请照录正文中的字句。`,
  },
  'words-elsewhere': {
    severity: 'error',
    text: (a: { words: string; clause: string; found: string; name: string }) =>
      `“${a.words}”不在 ${a.clause} 中，在 ${a.found}（${a.name}）中。请把 clause 改为 ${a.found}，或照录 ${a.clause} 的字句。`,
  },

  // The text, its source and its page
  'source-missing': {
    severity: 'error',
    text: (a: { path: string }) =>
      `写明了来源文本的 sha256，却没有找到 ${a.path}。请放入该文件（略去的字逐字写作 █），或删去 sha256。`,
  },
  'source-unhashed': {
    severity: 'error',
    text: (a: { path: string; found: string }) =>
      `留存了来源文本 ${a.path}，却没有写明它的 sha256。请核对文件，再写入 origin：sha256: ${a.found}。`,
  },
  'source-altered': {
    severity: 'error',
    text: (a: { path: string; expected: string; found: string }) =>
      `来源文本 ${a.path} 已改动：origin 写明的 sha256 是 ${a.expected}，文件的是 ${a.found}。请恢复原来的文件；确系重新留存的，改写 sha256。`,
  },
  'source-not-utf8': {
    severity: 'error',
    text: (a: { path: string; line: number }) =>
      `来源文本 ${a.path} 不是有效的 UTF-8（第 ${a.line} 行）。请转换编码后留存（GB18030 等文件先另存为 UTF-8）。`,
  },
  'source-orphan': {
    severity: 'warning',
    text: (a: { path: string }) => `来源文本 ${a.path} 没有同名的全文文件。请核对文件名。`,
  },
  'source-differs': {
    severity: 'error',
    text: (a: { where: string; source: string; text: string }) =>
      `“${a.where}”与来源文本不同：来源作“${a.source}”，此处作“${a.text}”。请照来源改正；确需不同的，写入 corrections。`,
  },
  'page-without-text': {
    severity: 'error',
    text: (a: { id: string }) => `建好的网站中没有“${a.id}”的正文。请先运行 npm run build。`,
  },
  'page-differs': {
    severity: 'error',
    text: (a: { page: string; where: string; text: string; shown: string }) =>
      `网页 ${a.page} 显示的文字与文件不同（“${a.where}”）：文件作“${a.text}”，网页作“${a.shown}”。文件没有写错，是程序的差错，请勿发布这次建好的网站；请把这一段文字报告给程序的维护者。`,
  },
  'place-unknown': {
    severity: 'error',
    text: (a: { place: string; nearest: string }) =>
      `正文中没有“${a.place}”这一处。应为条款、段落的编号，或 title、notes 等部分的名称。${a.nearest ? `是否想写“${a.nearest}”？` : ''}`,
  },
  'correction-count': {
    severity: 'error',
    text: (a: { expected: number; found: number }) =>
      `更正写明 ${a.expected} 处，与来源比较却有 ${a.found} 处。请核对范围、字句和数目；已不适用的请删去。`,
  },
  'corrections-unchecked': {
    severity: 'warning',
    text: () =>
      '没有留存来源文本，无法核对这些更正。请把来源文本放入 sources 文件夹，并在 origin 写明 sha256。',
  },
  'zone-not-withheld': {
    severity: 'error',
    text: (a: { zone: string; found: string }) =>
      `“${a.zone}”标明不公开，正文中却仍有：“${a.found}”。请从正文中删去。`,
  },
  'withheld-unexplained': {
    severity: 'error',
    text: (a: { place: string }) =>
      `“${a.place}”中有 █，却没有说明略去了什么。请在 withheld 中写明：clause: ${a.place}，以及 what 和 reason。`,
  },
  'withheld-count': {
    severity: 'error',
    text: (a: { place: string; expected: number; found: number }) =>
      `withheld 写明“${a.place}”略去 ${a.expected} 处，正文中却有 ${a.found} 处 █。请核对。`,
  },
  'withheld-not-masked': {
    severity: 'error',
    text: (a: { zone: string }) =>
      `“${a.zone}”标明不公开，来源文本的相应位置却没有 █。请把来源文本中略去的字逐字写作 █，或删去这一项。`,
  },

  // Between documents of a library
  'document-unknown': {
    severity: 'error',
    text: (a: { id: string; nearest: string }) =>
      `文库中没有文件“${a.id}”。${a.nearest ? `是否想写“${a.nearest}”？` : '请核对，或先补上该文件。'}`,
  },
  'clause-unknown': {
    severity: 'error',
    text: (a: { id: string; clause: string; nearest: string }) =>
      `文件“${a.id}”没有条款“${a.clause}”。${a.nearest ? `是否想写“${a.nearest}”？` : ''}`,
  },
  'number-duplicate': {
    severity: 'error',
    text: (a: { number: string; other: string }) =>
      `发文字号“${a.number}”已属于文件“${a.other}”。请核对两件的文号。`,
  },
  'basis-circular': {
    severity: 'error',
    text: (a: { chain: string }) =>
      `依据关系绕了一圈：${a.chain}。依据总是先有的文件，请核对方向，删去写反的一条。`,
  },

  // Ledgers of published addresses
  'ledger-folder-gone': {
    severity: 'error',
    text: (a: { since: string; count: number }) =>
      `${a.since} 时这里有 ${a.count} 份地址登记表，现在没有这个文件夹，或其中没有登记表。登记只增不减，请在内容文件夹中运行 git restore --source=${a.since} -- permalinks 恢复。`,
  },
  'ledger-gone': {
    severity: 'error',
    text: (a: { since: string; ledger: string; count: number; to: string }) =>
      `${a.since} 时有 ${a.ledger}（${a.count} 行），现在没有了。登记表只增不减，文件改名、撤下也要留着。${
        a.to ? `它像是改名成了 ${a.to}.tsv：请留着原来的，新的另由 npm run permalinks -- --accept 书写。` : ''
      }请在内容文件夹中运行 git restore --source=${a.since} -- ${a.ledger} 恢复。`,
  },
  'ledger-mark-gone': {
    severity: 'error',
    text: (a: { since: string }) =>
      `${a.since} 时有这个文件和其中各行，表明有编号的条款发布过单独的页面，现在没有了。请在内容文件夹中运行 git restore --source=${a.since} -- permalinks/_clause-pages.txt 恢复。`,
  },
  'ledger-misnamed': {
    severity: 'error',
    text: (a: { found: string; expected: string }) =>
      `“${a.found}”像是地址登记表，但名称不对，没有读它，它登记的地址就没有人看管。请改名为 ${a.expected}（全部小写）；不是登记表的，请移走。`,
  },
  'ledger-ignored': {
    severity: 'warning',
    text: (a: { found: string }) =>
      `这里只放地址登记表（<文件编号>.tsv），没有读“${a.found}”。请移走或删去。`,
  },
  'ledger-row-invalid': {
    severity: 'error',
    text: (a: { row: string }) =>
      `地址登记表的这一行“${a.row}”读不出来。应为“编号、制表符、16 位指纹”。登记表由 npm run permalinks 书写，请恢复原样。`,
  },
  'ledger-row-repeated': {
    severity: 'error',
    text: (a: { row: string }) => `地址登记表的这一行“${a.row}”与前面的编号重复。请删去。`,
  },
  'ledger-row-lost': {
    severity: 'error',
    text: (a: { ledger: string; id: string; name: string; row: string }) =>
      `${a.ledger} 缺了 ${a.id}（${a.name}）这一行：它登记过，因为后面的编号还在。请从版本历史中恢复这一行${
        a.row
          ? `；找不回时，在文件末尾补上（中间是制表符）：${a.row}`
          : `；那一段已经不在的，恢复后在文件信息中写明旧链接改指哪里：clauseAliases: { ${a.id}: 现在的编号 }`
      }。`,
  },
  'ledger-row-gone': {
    severity: 'error',
    text: (a: { since: string; id: string; name: string; row: string }) =>
      `${a.since} 时登记有 ${a.id}（${a.name}），现在没有这一行，旧链接就没有人看管了。登记只增不减，请补回这一行（中间是制表符）：${a.row}。`,
  },
  'ledger-words-exchanged': {
    severity: 'error',
    text: (a: { id: string; name: string; since: string; other: string; row: string }) =>
      `${a.id}（${a.name}）在 ${a.since} 时登记的文字，现在登记在 ${a.other} 名下，旧链接会指到另一段。请恢复这一行（中间是制表符）：${a.row}。`,
  },
  'ledger-ids-exchanged': {
    severity: 'error',
    text: (a: { ledger: string; id: string; name: string; other: string; otherName: string }) =>
      `${a.ledger} 中 ${a.id}（${a.name}）和 ${a.other}（${a.otherName}）对调了，旧链接会指到另一段。登记表由 npm run permalinks 书写，请从版本历史中恢复。`,
  },

  // Published addresses
  'permalink-new': {
    severity: 'warning',
    text: (a: { ids: string }) =>
      `有新的永久地址还没有登记：${a.ids}。确认无误后运行 npm run permalinks -- --accept，此后不再改变。`,
  },
  'permalink-vanished': {
    severity: 'error',
    text: (a: { id: string; name: string; to: string; toName: string }) =>
      `${a.id}（${a.name}）已经发布过，现在没有了，旧链接会失效。${
        a.to
          ? `它的文字现在可能在 ${a.to}（${a.toName}）。如是，请在文件信息中写：clauseAliases: { ${a.id}: ${a.to} }`
          : `请核对正文；确已不存时，在文件信息中写明旧链接改指哪里：clauseAliases: { ${a.id}: 现在的编号 }`
      }。`,
  },
  'permalink-moved': {
    severity: 'error',
    text: (a: { id: string; name: string; to: string; toName: string }) =>
      `${a.id}（${a.name}）发布时的文字现在在 ${a.to}（${a.toName}），旧链接会指到别的文字。序号有误时请核对正文；序号无误时，在文件信息中写：moved: { ${a.id}: ${a.to} }，页面会告诉读者。`,
  },
  'permalink-reordered': {
    severity: 'warning',
    text: (a: { id: string; name: string; other: string; otherName: string; ledger: string }) =>
      `${a.id}（${a.name}）现在排在 ${a.other}（${a.otherName}）前面，与发布时的次序相反；编号跟着文字走，旧链接仍指原来的文字。没有调整过段落次序的，是 ${a.ledger} 中的指纹对调了，请从版本历史中恢复。`,
  },
  'permalink-rewritten': {
    severity: 'warning',
    text: (a: { id: string; name: string }) =>
      `${a.id}（${a.name}）的文字与发布时大不相同，仍用原来的编号。无误时运行 npm run permalinks -- --accept；如是另一处文字，请核对序号，无序号的段在 clauseAliases 中写明 ${a.id} 改指哪里。`,
  },
  'permalink-text-vanished': {
    severity: 'error',
    text: (a: { count: number }) =>
      `这件文件的正文发布过（${a.count} 个条款地址），现在没有全文。请恢复正文；确已撤下时，在文件信息中写：textWithdrawn: { date: 日期, reason: 原因 }，页面会告诉读者。`,
  },
  'clause-pages-vanished': {
    severity: 'warning',
    text: (a: { example: string; count: number }) =>
      `有编号的条款发布过单独的页面（形如 ${a.example}，共 ${a.count} 个），clausePages: false 会使指向它们的链接失效。请改为 true，或删去这一行。`,
  },
  'clause-pages-withdrawn': {
    severity: 'error',
    text: (a: { example: string; count: number }) =>
      `这件文件的条款发布过单独的页面（形如 ${a.example}，共 ${a.count} 个），clausePages: false 会使指向它们的链接失效。请删去这一行。`,
  },
  'clause-pages-line': {
    severity: 'error',
    text: (a: { row: string; expected: string }) =>
      `单独页面登记的这一行“${a.row}”读不出来。应为“${a.expected}”，其中“<文件>”可以是一件文件的编号，其后可以是全角空格和“无”。登记由 npm run permalinks 书写，请恢复原样。`,
  },
  'document-vanished': {
    severity: 'error',
    text: (a: { id: string; to: string }) =>
      `文件“${a.id}”的地址已经发布过，现在没有这件文件了，旧链接会失效。${
        a.to
          ? `它现在可能是“${a.to}”。如是，请在该文件的信息中写：aliases: [${a.id}]。`
          : '改了名的，请在新文件的信息中写：aliases: [旧文件名]。'
      }确已撤下的，请写入 site.yaml 的 withdrawn，注明日期和原因。`,
  },
  'alias-living': {
    severity: 'error',
    text: (a: { id: string; field: string }) =>
      `“${a.id}”现在就有，不能又作旧地址。请从 ${a.field} 中删去，或核对编号。`,
  },
  'alias-circle': {
    severity: 'error',
    text: (a: { chain: string }) => `旧地址互相指来指去：${a.chain}。请让最后一个指向现在有的地址。`,
  },
  'alias-unknown': {
    severity: 'error',
    text: (a: { id: string; to: string; nearest: string }) =>
      `旧地址“${a.id}”所指的“${a.to}”不存在。${a.nearest ? `是否想写“${a.nearest}”？` : '请写现在有的编号。'}`,
  },
  'alias-duplicate': {
    severity: 'error',
    text: (a: { id: string; other: string }) =>
      `旧地址“${a.id}”已归文件“${a.other}”。一个旧地址只能指向一处，请只留一个。`,
  },
  'withdrawn-repeated': {
    severity: 'error',
    text: (a: { id: string }) => `“${a.id}”在 withdrawn 中写了不止一次，一个地址只能有一种说明。请只留一处。`,
  },
  'withdrawn-living': {
    severity: 'error',
    text: (a: { id: string; other: string }) =>
      `“${a.id}”列为已撤下，却仍有这件文件或指向它的旧地址（${a.other}）。请只留一处。`,
  },
} as const satisfies Record<string, DiagnosticMessage>;

export type DiagnosticCode = keyof typeof diagnosticMessages;
