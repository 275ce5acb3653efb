/** What was not read is said on standard error as well: there a build looks for why nothing was written. */
import { breath } from './report/lines.js';
import { show } from './report/show.js';
import type { Told } from './result.js';
import type { Session } from './session.js';
import type { World } from './world.js';

/** `file:line:column`, the sentence and what to do, and the line concerned. Nothing for a person, who sees the report. */
export function sayRefused(
  { options, result, voice }: Pick<Session<Told>, 'options' | 'result' | 'voice'>,
  world: World,
) {
  if (options.format === 'terminal') return;
  const label = voice.words.severity.error;
  for (const { path, findings } of result.refused) {
    for (const finding of findings) {
      if (finding.severity !== 'error') continue;
      const line = finding.excerpt?.trim() ? `    ${show(finding.excerpt)}\n` : '';
      world.err(`${show(finding.where ?? path)}: ${label}: ${breath(finding, voice)}\n${line}`);
    }
  }
}
