/** A part of a build, and how long it took. */
export interface Phase {
  name: string;
  milliseconds: number;
}

/** Measures phases that follow each other. */
export interface Stopwatch {
  phases: readonly Phase[];
  /** Ends a phase: it began where the one before ended. */
  lap(name: string): void;
}

export function stopwatch(now: () => number = () => performance.now()): Stopwatch {
  const phases: Phase[] = [];
  let last = now();
  return {
    phases,
    lap(name) {
      const time = now();
      phases.push({ name, milliseconds: time - last });
      last = time;
    },
  };
}

/** One line for the build's log. */
export function formatPhases(phases: readonly Phase[]): string {
  const total = phases.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const parts = phases.map(({ name, milliseconds }) => `${name} ${seconds(milliseconds)}`);
  return `用时 ${seconds(total)}：${parts.join('，')}`;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} 秒`;
