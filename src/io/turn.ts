/** Lets a signal be heard between two pieces of work. @throws the signal's reason */
export async function turn(signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return;
  await new Promise((done) => setImmediate(done));
  signal.throwIfAborted();
}
