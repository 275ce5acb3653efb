/**
 * `onmessage verify`: whether every file of the editions is as it was built. Exit 1 when one is not; writes nothing, but
 * finishes what a killed build began.
 */
import { finishInterrupted } from '../../io/interrupted.js';
import { verifyWhole } from '../../io/verify.js';
import type { Call } from '../commands.js';
import { callOptions } from '../flags.js';
import { lookUp } from '../look-up.js';
import { show, showJson } from '../report/show.js';
import { toolName } from '../tool.js';

const atMost = 20;
/** Milliseconds that it waits for a build. */
const patience = 10_000;

export async function run(call: Call): Promise<number> {
  const { words } = await lookUp(call);
  const { out, cwd, format, verbose, quiet, restricted } = await callOptions([], call.flags, call.world, words);
  if (!restricted) finishInterrupted(out, cwd);
  const { messages, files, problems } = await verifyWhole(out, cwd, patience);
  const exit = problems.length > 0 ? 1 : 0;
  if (format === 'json') {
    call.world.out(showJson({ schema: 1, tool: toolName(), command: 'verify', exit, messages, files, problems }));
    return exit;
  }
  const shown = verbose ? problems : problems.slice(0, atMost);
  const say = words.verify;
  const lines = [
    ...shown.map(({ path, state }) => `${show(path)}: ${say.states[state]}`),
    ...(shown.length < problems.length ? [words.report.more(problems.length - shown.length)] : []),
    ...(quiet ? [] : [exit === 0 ? say.fine(files, messages) : say.wrong(problems.length, files)]),
    ...(exit === 1 && !quiet ? [say.cure] : []),
  ];
  call.world.out(lines.map((line) => `${line}\n`).join(''));
  return exit;
}
