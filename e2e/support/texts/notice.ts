import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../sites/sites.ts';

/** The main document of the published library, whose file has one line a paragraph as printed. */
export const notice = {
  address: './documents/erenshehan-2019-296/',
  id: 'erenshehan-2019-296',
  number: '鄂人社函〔2019〕296号',
  title: '省人力资源和社会保障厅关于深入学习贯彻落实习近平总书记对技能人才工作重要指示精神的通知',
  paragraphs: readFileSync(join(projectFolder, 'e2e/fixtures/notice.txt'), 'utf8').trim().split('\n'),
};
