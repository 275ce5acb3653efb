/** Lets work that leaves things behind clear them up when the process is told to end. */

const heard = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const numbers: Readonly<Record<(typeof heard)[number], number>> = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 };

/** Tells the work of a signal; when it has ended, the process ends by that signal. A second one does not wait for it. */
export async function untilSignal<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const control = new AbortController();
  let caught: (typeof heard)[number] | undefined;
  const hear = (name: NodeJS.Signals) => {
    if (caught) return stop(name as (typeof heard)[number]);
    caught = name as (typeof heard)[number];
    return control.abort();
  };
  const stop = (name: (typeof heard)[number]) => {
    for (const one of heard) process.off(one, hear);
    void end(name);
  };
  for (const name of heard) process.on(name, hear);
  try {
    return await work(control.signal);
  } finally {
    // One that came during the last step is heard now.
    await new Promise((done) => setImmediate(done));
    for (const name of heard) process.off(name, hear);
    if (caught) await end(caught);
  }
}

/** By the signal itself, so that a shell or a scheduler sees what it was. */
async function end(name: (typeof heard)[number]): Promise<void> {
  if (process.platform !== 'win32') process.kill(process.pid, name);
  await new Promise((done) => setTimeout(done, 100));
  process.exit(128 + numbers[name]);
}
