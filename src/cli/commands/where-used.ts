/** `onmessage where-used <id>`: where something is said, what of it can still be changed, and what is history. Writes nothing. */
import { existsSync } from 'node:fs';
import { locate, UserError } from '../../errors.js';
import { builtInTemplates } from '../../io/templates.js';
import type { Life } from '../../model.js';
import { lifeOf } from '../../pipeline/proof/life.js';
import { carriersIn, usesIn, type Subject, type Use } from '../../pipeline/proof/uses.js';
import type { Call } from '../commands.js';
import { declaredBy } from '../declared.js';
import { loadParts } from '../parts.js';
import { show, showJson } from '../report/show.js';
import { startRun, type Session } from '../session.js';
import { brandPlaces, subjectOf } from '../subject.js';
import { toolName } from '../tool.js';

interface Carrier {
  readonly channel: string;
  readonly locale: string;
  readonly life: Life;
}

/** One message that says it. */
interface Saying {
  readonly message: string;
  readonly life: Life;
  readonly uses: readonly (Omit<Use, 'place'> & { readonly where?: string })[];
  readonly channels: readonly Carrier[];
}

const atMost = 4;

/** @returns 2 when a message could not be read, else 0. @throws UserError for what nothing and nobody says */
export async function run(call: Call): Promise<number> {
  const id = call.args[0]!;
  const session = await startRun({ ...call, args: [] });
  const { result, options, words } = session;
  const { brand, editions } = result;
  const { file, templates } = (await loadParts(options)).loaded;
  const { facts } = declaredBy(brand, options);
  const folders = [...templates, builtInTemplates()].filter((folder) => existsSync(folder));
  const subject = subjectOf(id, brand, facts, editions, folders);
  const places = brandPlaces(subject, id, brand, file);
  const sayings = sayingsOf(subject, session, facts);
  const known = places.length + sayings.length > 0 || !['words', 'picture'].includes(subject.kind);
  if (!known) throw new UserError(words.whereUsed.unknown(show(id)));
  const exit = result.refused.length > 0 ? 2 : 0;
  if (options.format === 'json') {
    const data = { id, kind: subject.kind, brand: places, messages: sayings };
    call.world.out(showJson({ schema: 1, tool: toolName(), command: 'where-used', exit, ...data }));
  } else call.world.out(text(`${show(id)} · ${words.whereUsed.kinds[subject.kind]}`, places, sayings, session));
  return exit;
}

function sayingsOf(subject: Subject, { result, options }: Session, facts: Parameters<typeof usesIn>[3]): Saying[] {
  return result.editions.flatMap((edition) => {
    const { message } = edition;
    const uses = usesIn(edition, subject, result.brand, facts).map(({ place, text: said, locale }) => {
      const source = message.files.find(({ path }) => path === place?.file);
      return { text: said, locale, ...(source && place ? { where: locate(source, place.start) } : {}) };
    });
    const channels = carriersIn(edition, subject).map(({ channel, locale }): Carrier => {
      const medium = result.channels.find((one) => one.id === channel)!.medium;
      return { channel, locale, life: lifeOf(message, options.now, { id: channel, medium }) };
    });
    const life = lifeOf(message, options.now);
    return uses.length + channels.length > 0 ? [{ message: message.id, life, uses, channels }] : [];
  });
}

const isHistory = ({ life }: { readonly life: Life }) => life === 'history';

/** Channels with their languages: `newsletter (en, el), x (en)`. */
function channelsText(carriers: readonly Carrier[]): string {
  const byChannel = new Map<string, string[]>();
  for (const { channel, locale } of carriers) byChannel.set(channel, [...(byChannel.get(channel) ?? []), locale]);
  const byLocales = new Map<string, string[]>();
  for (const [channel, locales] of byChannel)
    byLocales.set(locales.join(', '), [...(byLocales.get(locales.join(', ')) ?? []), channel]);
  return [...byLocales].map(([locales, channels]) => `${channels.join(', ')} (${locales})`).join('; ');
}

function text(head: string, places: readonly string[], sayings: readonly Saying[], { words, voice }: Session): string {
  const say = words.whereUsed;
  const some = (lines: readonly string[]) =>
    voice.verbose || lines.length <= atMost
      ? lines
      : [...lines.slice(0, atMost), `    ${say.more(lines.length - atMost)}`];
  const group = (title: string, history: boolean) => {
    const lines = sayings.flatMap((saying) => {
      const carriers = saying.channels.filter((carrier) => isHistory(carrier) === history);
      // Words that no channel carries are those of the message: it is over, or it is not.
      const own = saying.channels.length === 0 && isHistory(saying) === history;
      if (carriers.length === 0 && !own) return [];
      const name = `  ${show(saying.message)} (${say.lives[saying.life]})`;
      const uses = saying.uses.map(({ where, text: said }) => `    ${show(where ?? '')}  ${say.quoted(show(said))}`);
      // Its places in the source stand once, where they can be changed.
      const told = history && saying.channels.some((carrier) => !isHistory(carrier));
      return [`${name}${carriers.length > 0 ? `  ${show(channelsText(carriers))}` : ''}`, ...(told ? [] : some(uses))];
    });
    return lines.length > 0 ? ['', title, ...lines] : [];
  };
  const lines = [
    head,
    ...(places.length > 0 ? [say.brand, ...some(places.map((place) => `    ${show(place)}`))] : []),
    ...group(say.changeable, false),
    ...group(say.history, true),
    ...(sayings.length === 0 ? [say.nowhere] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
