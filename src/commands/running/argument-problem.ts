/** Says in Chinese what `parseArgs` throws about the arguments of a command. */
export function argumentProblem({ message }: Error): string {
  const option = /'(--?[\w-]+)/.exec(message)?.[1];
  if (message.startsWith('Unexpected argument')) return `不知道“${quotedIn(message)}”指什么。`;
  if (option === undefined) return message;
  if (message.startsWith('Unknown option')) return `没有 ${option} 这个选项。`;
  return message.includes('argument missing') ? `${option} 之后要写内容。` : `${option} 之后不写内容。`;
}

const quotedIn = (message: string): string => /'(.*?)'/s.exec(message)?.[1] ?? '';
