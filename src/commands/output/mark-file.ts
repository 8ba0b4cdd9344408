/**
 * The file by which a later build knows that a folder was written by a build and may be replaced. Its name
 * has no leading dot, since hosts and copying leave out such files, and is like no file of anyone else.
 */
export const markFile = {
  name: 'policy-library-build.txt',
  text: '本文件夹由 npm run build 生成，下一次生成会替换其中的全部内容；请不要在这里存放别的文件。\n',
};
