/** Who made an output: name and version of this program, from its own package.json. */
import { readFileSync } from 'node:fs';

let version: string | undefined;

export function toolVersion(): string {
  version ??= (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version;
  return version;
}

/** `onmessage 0.1.0`. */
export const toolName = () => `onmessage ${toolVersion()}`;
