/** `onmessage diff --brand new.config.ts`: what another brand changes in every message that is not history. Writes nothing. */
import { UserError } from '../../errors.js';
import type { Edition } from '../../model.js';
import { differenceOf, type Change, type Difference } from '../../pipeline/proof/differences.js';
import { lifeOf } from '../../pipeline/proof/life.js';
import type { Call } from '../commands.js';
import { bySeverity, breath, merged } from '../report/lines.js';
import { show, showJson } from '../report/show.js';
import { startRun, type Session } from '../session.js';
import { toolName } from '../tool.js';

const atMost = { messages: 8, changes: 3, findings: 4 };

/** @returns 2 when a message could not be read, 1 when a finding at error level appears, else 0 */
export async function run(call: Call): Promise<number> {
  if (call.flags.brand === undefined)
    throw new UserError(call.words.diff.needsBrand, { hint: call.words.diff.needsBrandHint });
  const before = await startRun({ ...call, flags: { ...call.flags, brand: undefined } });
  const after = await startRun(call);
  const living = before.result.editions.filter(({ message }) => lifeOf(message, before.options.now) !== 'history');
  const found = living.flatMap((edition) => {
    const other = after.result.editions.find(({ message }) => message.id === edition.message.id);
    return (other && differenceOf(edition, other)) ?? [];
  });
  const refused = before.result.refused.length + after.result.refused.length;
  const worse = found.some(({ appear }) => appear.some(({ severity, waived }) => severity === 'error' && !waived));
  const exit = refused > 0 ? 2 : worse ? 1 : 0;
  if (before.options.format === 'json')
    call.world.out(showJson({ schema: 1, tool: toolName(), command: 'diff', exit, messages: found.map(plain) }));
  else call.world.out(text(found, living, before));
  return exit;
}

function plain(difference: Difference) {
  const short = ({ rule, severity, channel, locale, say, fingerprint }: Difference['appear'][number]) => ({
    rule,
    severity,
    channel,
    locale,
    say,
    fingerprint,
  });
  return { ...difference, appear: difference.appear.map(short), vanish: difference.vanish.map(short) };
}

/** `newsletter, mobile-page (en, el)`: channels that share the same languages stand together. */
function renditionsText({ renditions }: Change): string {
  const byChannel = new Map<string, string[]>();
  for (const { channel, locale } of renditions) byChannel.set(channel, [...(byChannel.get(channel) ?? []), locale]);
  const byLocales = new Map<string, string[]>();
  for (const [channel, locales] of byChannel)
    byLocales.set(locales.join(', '), [...(byLocales.get(locales.join(', ')) ?? []), channel]);
  return [...byLocales].map(([locales, channels]) => `${channels.join(', ')} (${locales})`).join('; ');
}

function changeText(change: Change, { words }: Session): string {
  const { kind, before = '', after = '' } = change;
  const what =
    kind === 'words'
      ? `${words.whereUsed.quoted(show(before))} → ${words.whereUsed.quoted(show(after))}`
      : words.diff[kind];
  return `  ${what}  ${show(renditionsText(change))}`;
}

function messageText(difference: Difference, session: Session): string[] {
  const { words, voice } = session;
  const { changes, facts, appear, vanish } = difference;
  const some = <T>(all: readonly T[], most: number) => (voice.verbose ? all : all.slice(0, most));
  const more = (all: readonly unknown[], most: number) =>
    !voice.verbose && all.length > most ? [`  ${words.diff.more(all.length - most)}`] : [];
  const findings = (title: string, all: Difference['appear']) => {
    const told = merged(bySeverity(all as Parameters<typeof bySeverity>[0]));
    const lines = some(told, atMost.findings).map(
      (one) => `    ${words.severity[one.severity]}: ${breath(one, voice)} [${show(one.rule)}]`,
    );
    return told.length > 0 ? [`  ${title}`, ...lines, ...more(told, atMost.findings)] : [];
  };
  const values = [...facts.gone.map((one) => `− ${show(one)}`), ...facts.made.map((one) => `+ ${show(one)}`)];
  return [
    show(difference.message),
    ...some(changes, atMost.changes).map((change) => changeText(change, session)),
    ...more(changes, atMost.changes),
    ...(values.length > 0 ? [`  ${some(values, 6).join('  ')}${!voice.verbose && values.length > 6 ? ' …' : ''}`] : []),
    ...findings(words.diff.appear, appear),
    ...findings(words.diff.vanish, vanish),
  ];
}

function text(found: readonly Difference[], living: readonly Edition[], session: Session): string {
  const { words, voice } = session;
  const all = living.reduce((sum, { renditions }) => sum + renditions.length, 0);
  const touched = found.flatMap(({ message, changes }) =>
    changes.flatMap(({ renditions }) => renditions.map(({ channel, locale }) => `${message} ${channel} ${locale}`)),
  );
  const shown = voice.verbose ? found : found.slice(0, atMost.messages);
  const rest = found.length - shown.length;
  const lines = [
    ...shown.flatMap((difference) => messageText(difference, session)),
    ...(rest > 0 ? [words.diff.more(rest)] : []),
    found.length === 0 ? words.diff.same : words.diff.changes(found.length, new Set(touched).size, all),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
