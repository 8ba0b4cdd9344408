/**
 * Tells later builds that a build wrote this folder and may replace it. The name is unlikely to be anyone
 * else's, and has no leading dot, since hosts and copies omit dot files.
 */
export const markFile = {
  name: 'policy-library-build.txt',
  text: '本文件夹由 npm run build 生成，下一次生成会替换其中的全部内容；请不要在这里存放别的文件。\n',
};
