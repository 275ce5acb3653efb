/** How long this thread alone was at work: the time of the whole process counts its other threads too. */
import { readFileSync } from 'node:fs';

type WithThreads = typeof process & { threadCpuUsage?: () => { user: number; system: number } };

/** Milliseconds of processor time of the thread that asks; undefined where neither Node nor the system tells. */
export function threadTime(): (() => number) | undefined {
  const { threadCpuUsage } = process as WithThreads;
  if (threadCpuUsage)
    return () => {
      const { user, system } = threadCpuUsage();
      return (user + system) / 1000;
    };
  try {
    onProcessor();
    return onProcessor;
  } catch {
    return undefined;
  }
}

/** Nanoseconds on a processor come first: https://docs.kernel.org/scheduler/sched-stats.html (2026-11-25). */
function onProcessor(): number {
  const [nanoseconds] = readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ');
  return Number(nanoseconds) / 1_000_000;
}
