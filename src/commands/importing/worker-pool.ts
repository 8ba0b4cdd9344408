import { Worker } from 'node:worker_threads';

/** Why a job has no result. */
export type JobFault = 'slow' | 'heavy' | { error: unknown };

export interface PoolOptions {
  /** How many jobs run side by side. */
  size: number;
  /**
   * Milliseconds after which a job is given up, with its thread. On a busy machine, which seldom lets the
   * thread run, a job may take three times as long.
   */
  timeLimit: number;
  /** Megabytes of a thread's heap. */
  memoryLimit: number;
}

/**
 * Runs jobs in worker threads. Their module posts `ready` first, then one answer to each message. Results
 * come in the order of the jobs, each as soon as all before it are there.
 */
export async function* runInWorkers<J, T>(
  module: URL,
  workerData: unknown,
  jobs: readonly J[],
  { size, timeLimit, memoryLimit }: PoolOptions,
): AsyncGenerator<{ job: J; result: T | { fault: JobFault } }> {
  const results = jobs.map(() => Promise.withResolvers<T | { fault: JobFault }>());
  let next = 0;
  const lanes = Array.from({ length: Math.min(size, jobs.length) }, lane);
  for (const [i, job] of jobs.entries()) {
    const settled = results[i];
    if (settled) yield { job, result: await settled.promise };
  }
  await Promise.all(lanes);

  /** Runs job after job; a thread that failed is replaced by another. */
  async function lane(): Promise<void> {
    let worker: Worker | undefined;
    while (next < jobs.length) {
      const index = next++;
      const result = await start()
        .then((thread) => run(thread, jobs[index] as J))
        .catch((error: unknown): { fault: JobFault } => ({ fault: { error } }));
      if (isFault(result)) {
        await worker?.terminate();
        worker = undefined;
      }
      results[index]?.resolve(result);
    }
    await worker?.terminate();

    /** Returns the thread of this lane, starting one if there is none. */
    function start(): Promise<Worker> {
      if (worker) return Promise.resolve(worker);
      const resourceLimits = { maxOldGenerationSizeMb: memoryLimit };
      const begun = new Worker(module, { workerData, resourceLimits });
      worker = begun;
      return new Promise((resolve, reject) => {
        begun.once('message', () => resolve(begun));
        begun.once('error', reject);
        // A terminated thread may still emit an error; whoever waits has had an answer by then.
        begun.on('error', () => {});
      });
    }
  }

  function run(worker: Worker, job: J): Promise<T | { fault: JobFault }> {
    return new Promise((resolve) => {
      const answered = (result: T) => end(result);
      const failed = (error: unknown) => end({ fault: faultOf(error) });
      const usedBefore = cpuUsage(worker);
      let rounds = 0;
      const timer = setInterval(async () => {
        rounds++;
        if (rounds === mostRounds || !(await isStarved(worker, await usedBefore, rounds * timeLimit)))
          end({ fault: 'slow' });
      }, timeLimit);
      worker.once('message', answered);
      worker.once('error', failed);
      function end(result: T | { fault: JobFault }): void {
        clearInterval(timer);
        worker.off('message', answered);
        worker.off('error', failed);
        resolve(result);
      }
      worker.postMessage(job);
    });
  }
}

const mostRounds = 3;

/** The thread works, but the machine lets it run for only a part of the time. */
async function isStarved(worker: Worker, before: number, elapsed: number): Promise<boolean> {
  const share = ((await cpuUsage(worker)) - before) / elapsed;
  return share > 0.05 && share < 0.8;
}

/** Milliseconds of processor time; 0 for a thread that has ended. */
const cpuUsage = (worker: Worker): Promise<number> =>
  worker.cpuUsage().then(
    ({ user, system }) => (user + system) / 1000,
    () => 0,
  );

const isFault = (result: unknown): result is { fault: JobFault } =>
  typeof result === 'object' && result !== null && 'fault' in result;

const faultOf = (error: unknown): JobFault =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'heavy' : { error };
