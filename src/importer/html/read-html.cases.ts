/** What stands in the container, and what it is read as. */
type Case = [name: string, inside: string, printed: string[]];

export const texts: Case[] = [
  ['spans without adding spaces', '<p>每日<span>2</span>次</p>', ['每日2次']],
  ['a line broken between Chinese letters', '<p>各县\n  人民政府</p>', ['各县人民政府']],
  ['a line broken beside Latin letters', '<p>零下10\n℃，用 A\n  级</p>', ['零下10 ℃，用 A 级']],
  ['a space as it stands', '<p>通 知</p>', ['通 知']],
  ['a no-break space as a space', '<p>2026年&nbsp;1月</p>', ['2026年 1月']],
  ['nothing at a soft hyphen', '<p>甲pol&shy;icy</p>', ['甲policy']],
  ['a broken line of a title', '<p align="center">办公室<br>关于甲的通知</p>', ['办公室⏎关于甲的通知']],
  [
    'lines of a centred block that are no title apart',
    '<center>办公室文件<br>云政发〔2026〕2号<br>办公室<br>关于甲的决定<br>（2026年通过）</center>',
    ['办公室文件', '云政发〔2026〕2号', '办公室⏎关于甲的决定', '（2026年通过）'],
  ],
  [
    'lines with an indent as paragraphs',
    '各县：<br>　　甲一<br>\n&nbsp;&nbsp;&nbsp;&nbsp;乙<br>丙',
    ['各县：', '甲一', '乙', '丙'],
  ],
  ['an empty line as the end of a paragraph', '甲<br><br>乙<br>丙', ['甲', '乙⏎丙']],
  ['the end of a sentence as that of a paragraph', '<p>甲。<br>乙，<br>丙</p>', ['甲。', '乙，⏎丙']],
  [
    'lines at the right margin apart',
    '<p align="right">办公室<br>2026年1月5日</p>',
    ['办公室', '2026年1月5日'],
  ],
  ['blocks in blocks', '<div>甲<div>乙</div>丙</div>', ['甲', '乙', '丙']],
  ['a span that is a block', '甲<span style="display:block">乙</span>丙', ['甲', '乙', '丙']],
  ['what is pre-formatted', '<pre>\n甲\n  乙\tA</pre>', ['甲⏎乙⇥A']],
  [
    'hidden words',
    '<p>甲<span style="display:none">密</span></p><p hidden>乙</p>',
    ['甲', '! text-hidden', '! text-hidden'],
  ],
  [
    'words hidden by a rule',
    '<style>.x, b {display: none}</style><p>甲<b>乙</b></p>',
    ['甲', '! text-hidden'],
  ],
  ['a comment', '<p>甲<!--乙--><!-- x --></p>', ['甲', '! html-comments-left']],
  ['a comment with a part of the text', '<p>甲<!--<p>乙--></p>', ['甲', '! html-comment-marked-up']],
  ['ruby', '<p><ruby>重<rp>(</rp><rt>chóng</rt><rp>)</rp></ruby>岭镇</p>', ['重岭镇', '! ruby-left']],
  ['raised letters', '<p>5米<sup>2</sup></p>', ['5米2', '! text-raised']],
  ['struck letters', '<p>甲<s>乙</s></p>', ['甲乙', '! text-struck']],
  ['quotes of a browser', '<p><q>甲</q></p>', ['“甲”', '! html-quotes-added']],
  [
    'pictures',
    '<p>甲<img src="a/b.png?1"><img alt="公章" src="data:x"></p>',
    ['甲', '% b.png', '% 公章', '! picture-left', '! picture-left'],
  ],
  ['a frame', '<p>甲</p><iframe src="x.html"></iframe>', ['甲', '! html-frame-left']],
  ['scripts and styles', '<p>甲</p><script>乙</script><style>丙</style><noscript>丁</noscript>', ['甲']],
  [
    'buttons around a text',
    '<p>甲</p><div>【字体：<a>大</a> <a>中</a> <a>小</a>】 打印本页</div>',
    ['甲', '~ 【字体：大 中 小】 打印本页'],
  ],
  [
    'a line of downloads',
    '<p>甲</p><p>附件下载：<a href="a.docx">登记表.docx</a></p>',
    ['甲', '~ 附件下载：登记表.docx', '! html-attachment-left'],
  ],
  ['a form', '<p>甲</p><select><option>乙</select>', ['甲', '! html-form-left']],
  ['signs of a symbol font', '<p><font face="Wingdings">þ</font>同意</p>', ['☑同意']],
  ['a link to a file', '<p><a href="a.pdf">附件</a></p>', ['附件', '! html-attachment-left']],
  [
    'the label that Word writes',
    '<p><![if !supportLists]><span style="mso-list:Ignore">一、<span>&nbsp;&nbsp;</span></span><![endif]>甲</p>',
    ['一、甲'],
  ],
  ['tabs of Word', "<p>甲<span style='mso-tab-count:2'>&nbsp; </span>乙</p>", ['甲⇥⇥乙']],
];

const numbered = '! html-list-numbered';

export const lists: Case[] = [
  ['a list', '<ol><li>甲</li><li>乙</li></ol>', ['1.甲', '2.乙', numbered]],
  ['from start and value', '<ol start=3><li>甲<li value=7>乙<li>丙</ol>', ['3.甲', '7.乙', '8.丙', numbered]],
  ['backwards', '<ol reversed><li>甲<li>乙</ol>', ['2.甲', '1.乙', numbered]],
  ['by type', '<ol type=a><li>甲</ol><ol type=I><li>乙</ol>', ['a.甲', 'I.乙', numbered, numbered]],
  ['in Chinese', '<ol style="list-style-type: simp-chinese-informal"><li>甲</ol>', ['一、甲', numbered]],
  ['of an unknown style in digits', '<ol style="list-style-type: x"><li>甲</ol>', ['1.甲', numbered]],
  ['nothing without markers', '<ol style="list-style: none"><li>甲</ol>', ['甲']],
  ['nothing that is typed', '<ol><li>一、甲<li>二、乙</ol>', ['一、甲', '二、乙', '! html-list-typed']],
  ['what is shown alone', '<ol><li>甲<li hidden>乙<li>丙</ol>', ['1.甲', '2.丙', numbered, '! text-hidden']],
  ['lists in lists', '<ol><li>甲<ol><li>乙</ol><li>丙</ol>', ['1.甲', '1.乙', '2.丙', numbered, numbered]],
  [
    'no marks without words',
    '<ul><li><img alt="甲"></ul><p>乙</p>',
    ['乙', '% 甲', '! html-list-marked', '! picture-left'],
  ],
  ['marks', '<ul><li>甲</ul>', ['•甲', '! html-list-marked']],
  ['the first paragraph alone', '<ol><li><p>甲</p><p>乙</p></ol>', ['1.甲', '乙', numbered]],
  ['an item without words', '<ol><li></li></ol><p>甲</p>', ['1.', '甲', numbered, '! number-alone']],
];

export const tables: Case[] = [
  [
    'spans',
    '<table><tr><td colspan=2>甲<td rowspan=2>乙<tr><td>1<td>2</table>',
    ['| 甲 ×2 | 乙 |', '| 1 | 2 | ↑ |'],
  ],
  [
    'a span beyond its rows',
    '<table><tr><td rowspan=9>甲<td>乙<tr><td>丙</table>',
    ['| 甲 | 乙 |', '| ↑ | 丙 |'],
  ],
  ['paragraphs in a cell', '<table><tr><td><p>甲<p>乙<td>丙</table>', ['| 甲⏎乙 | 丙 |']],
  ['numbers in a cell', '<table><tr><td><ol><li>甲</ol><td>丙</table>', ['| 1.甲 | 丙 |', numbered]],
  ['a caption', '<table><caption>表1</caption><tr><td>甲<td>乙</table>', ['表1', '| 甲 | 乙 |']],
  [
    'a table in a cell',
    '<table border=1><tr><td><table><tr><td>甲<td>乙</table><td>丙</table>',
    ['| 甲⇥乙 | 丙 |', '! table-nested'],
  ],
  ['one cell', '<table><tr><td>甲<br><br>乙</table>', ['甲', '乙', '! html-layout-table']],
  [
    'a frame around a table',
    '<table><tr><td><table border=1><tr><td>甲<td>乙</table><td>丙</table>',
    ['| 甲 | 乙 |', '丙', '! html-layout-table'],
  ],
  ['a row without words', '<table><tr><td>甲<td>乙<tr><td><td></table>', ['| 甲 | 乙 |']],
];

export const notes: Case[] = [
  [
    'of Word',
    '<p>甲<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>乙</p><div><hr><div id=ftn1><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> 注一</p><p>注二</p></div></div>',
    ['甲[^1]乙', '[^1]: 注一⏎注二'],
  ],
  [
    'of raised links',
    '<p>甲<sup><a href="#n1" id="r1">1</a></sup>乙<sup><a href="#n2">2</a></sup></p><ol style="list-style:none"><li id=n1>注一 <a href="#r1">↩</a></li><li id=n2>2026年的数</li></ol>',
    ['甲[^1]乙[^2]', '[^1]: 注一', '[^2]: 2026年的数'],
  ],
  [
    'none where a link leads up',
    '<p id=a>甲</p><p>乙<sup><a href="#a">1</a></sup></p>',
    ['甲', '乙1', '! text-raised'],
  ],
];
