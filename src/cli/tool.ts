/** Who made an output: name and version of this program, from its own package.json. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

let version: string | undefined;

export function toolVersion(): string {
  version ??= (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version;
  return version;
}

/**
 * Version and build, for what is kept between runs: another build may read a file otherwise, or write it otherwise. The
 * bundle begins with its own hash.
 */
export function toolBuild(): string {
  const file = openSync(fileURLToPath(import.meta.url), 'r');
  const head = Buffer.alloc(66);
  readSync(file, head, 0, head.length, 0);
  closeSync(file);
  return `${toolVersion()} ${/^\/\/([0-9a-f]{64})$/.exec(head.toString('latin1'))?.[1] ?? ''}`.trim();
}

/** `onmessage 0.1.0`. */
export const toolName = () => `onmessage ${toolVersion()}`;
