export type Answer =
  | { kind: 'answered'; status: number /** Where it led, if elsewhere. */; to?: string }
  | { kind: 'late' }
  | { kind: 'unreachable' };

export interface Probe {
  fetch: typeof fetch;
  /** Milliseconds that one address may take, from the request to the headers of the response. */
  timeout: number;
  /** How many are requested at a time. */
  concurrency: number;
}

/**
 * Requests each address once and returns the answers in order. Reads no bodies; a failed request is an answer
 * too.
 */
export async function probeLinks(urls: readonly string[], probe: Probe): Promise<Answer[]> {
  const answers: Answer[] = [];
  const pending = urls.entries();
  // One iterator for all workers: each takes the next address when it is done with one.
  const worker = async () => {
    for (const [i, url] of pending) answers[i] = await ask(url, probe);
  };
  await Promise.all(Array.from({ length: probe.concurrency }, worker));
  return answers;
}

async function ask(url: string, { fetch, timeout }: Probe): Promise<Answer> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, { signal });
    response.body?.cancel().catch(() => {});
    const { status } = response;
    return { kind: 'answered', status, ...(response.redirected && { to: response.url }) };
  } catch {
    return { kind: signal.aborted ? 'late' : 'unreachable' };
  }
}
