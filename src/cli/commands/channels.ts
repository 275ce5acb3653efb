import type { Call } from '../commands.js';
export async function run(_: Call): Promise<number> {
  return 0;
}
