import { parseArgs } from 'node:util';
import { argumentProblem } from '#commands/running/read-options.ts';

/** Arguments of `npm run import`. */
export interface ImportOptions {
  /** Files and folders, as typed. */
  inputs: string[];
  /** The content folder, as typed. */
  to?: string;
  /** Write what a preview shows. */
  write: boolean;
  /** Write changed documents too. */
  replace: boolean;
  /** Write nothing of a file that a person must look at. */
  strict: boolean;
  /** Where the findings go as JSON. */
  report?: string;
  keepContact: boolean;
  widen: boolean;
  title?: string;
  /** In bytes, for a file as it is and for its unpacked content. */
  maxSize: number;
}

export const importUsage =
  'npm run import -- <文件或文件夹>… [--to <内容文件夹>] [--write] [--replace] [--strict] [--report <文件.json>] [--keep-contact] [--widen] [--title <标题>] [--max-size <MB>]';

const defaultMegabytes = 64;

/** Reads the arguments; `problem` is a line for the person who typed them. */
export function importOptions(args: string[]): ImportOptions | { problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        content: { type: 'string' },
        write: { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        report: { type: 'string' },
        'keep-contact': { type: 'boolean', default: false },
        widen: { type: 'boolean', default: false },
        title: { type: 'string' },
        'max-size': { type: 'string' },
      },
    });
    const megabytes = Number(values['max-size'] ?? defaultMegabytes);
    if (positionals.length === 0) return { problem: '没有写要导入的文件或文件夹。' };
    if (!(megabytes > 0))
      return { problem: `--max-size 应为以 MB 计的正数，写的是“${values['max-size']}”。` };
    if (values.title !== undefined && positionals.length > 1)
      return { problem: '--title 只能用于一个文件。' };
    const to = values.to ?? values.content;
    return {
      inputs: positionals,
      write: values.write,
      replace: values.replace,
      strict: values.strict,
      keepContact: values['keep-contact'],
      widen: values.widen,
      maxSize: megabytes * 1024 * 1024,
      ...(to !== undefined && { to }),
      ...(values.report !== undefined && { report: values.report }),
      ...(values.title !== undefined && { title: values.title }),
    };
  } catch (error) {
    return { problem: argumentProblem(error as Error) };
  }
}
