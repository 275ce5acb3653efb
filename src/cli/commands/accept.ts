/**
 * `onmessage accept`: a translation matches its source as both are now; without `--locale` the words for one channel and
 * the short forms match what they say again.
 */
import { resolve } from 'node:path';
import { UserError } from '../../errors.js';
import { findMessages, type FoundMessage } from '../../io/messages.js';
import { replaceFile } from '../../io/replace-file.js';
import { lockPath, lockText } from '../../io/translation-lock.js';
import type { Message } from '../../model.js';
import { blockHashes, overrideHashes } from '../../pipeline/proof/block-hashes.js';
import { mustBeOneOf } from '../choose.js';
import type { Call } from '../commands.js';
import { lookUp, type LookUp } from '../look-up.js';
import { parseOne } from '../parse-messages.js';
import { show } from '../report/show.js';

export async function run(call: Call): Promise<number> {
  const found = await lookUp(call);
  const { words } = found;
  const [locale] = [call.flags.locale ?? []].flat();
  const { one, message } = theMessage(call, found);
  if (locale === undefined) return acceptWords(call, found, one, message);
  if (locale === message.sourceLocale) throw new UserError(words.accept.isSource(message.id, locale));
  const translations = Object.keys(message.texts).filter((one) => one !== message.sourceLocale);
  mustBeOneOf(locale, translations, () => words.accept.noTranslation(message.id, locale), words);
  const hashes = blockHashes(message.texts[message.sourceLocale]!);
  const lock = { schema: 1 as const, ...message.lock, accepted: { ...message.lock?.accepted, [locale]: hashes } };
  replaceFile(lockPath(resolve(call.world.cwd, one.path)), lockText(lock), call.world.cwd);
  call.world.out(`${show(words.accept.accepted(message.id, locale, Object.keys(hashes).length))}\n`);
  return 0;
}

/** Words for one channel and short forms, of all languages; `--channel` takes some of them. @throws UserError for none */
function acceptWords(call: Call, { words }: LookUp, one: FoundMessage, message: Message): number {
  const { channel: channels } = call.flags;
  const overrides: Record<string, Record<string, Record<string, string>>> = { ...message.lock?.overrides } as never;
  let count = 0;
  for (const [locale, text] of Object.entries(message.texts)) {
    const asked = Object.entries(overrideHashes(text)).filter(
      ([key]) => !channels || channels.includes(key.split('.')[0]!),
    );
    if (asked.length > 0) overrides[locale] = { ...overrides[locale], ...Object.fromEntries(asked) };
    count += asked.length;
  }
  if (count === 0)
    throw new UserError(words.accept.noWords(message.id), { hint: words.accept.noWordsHint(message.id) });
  const lock = { schema: 1 as const, accepted: {}, ...message.lock, overrides };
  replaceFile(lockPath(resolve(call.world.cwd, one.path)), lockText(lock), call.world.cwd);
  call.world.out(`${show(words.accept.acceptedWords(message.id, count))}\n`);
  return 0;
}

/** A path, or the id of a message of the project. @throws UserError when it is not there or cannot be read */
function theMessage(call: Call, { parts, words }: LookUp) {
  const { brand, dir } = parts.loaded;
  const { cwd } = call.world;
  const name = call.args[0]!;
  const isPath = /[/\\]|\.(md|markdown)$/.test(name);
  const { messages, refused } = findMessages(isPath ? [name] : [], brand, cwd, { brandDir: dir });
  const parsed = messages.map((one: FoundMessage) => ({ one, ...parseOne(one, brand, cwd) }));
  const wanted = parsed.filter(({ message, one }) => isPath || (message?.id ?? one.input.id) === name);
  if (wanted.length !== 1 && refused.length > 0) throw refused[0]!.problem;
  if (wanted.length !== 1) {
    const ids = parsed.flatMap(({ message }) => message?.id ?? []);
    mustBeOneOf(
      name,
      ids.filter((id) => id !== name),
      words.usage.unknownSubject,
      words,
    );
  }
  const { one, message, refused: reason } = wanted[0]!;
  const first = reason?.findings.find(({ severity }) => severity === 'error');
  if (!message) throw new UserError(first?.say ?? one.path, { where: first?.where, hint: first?.cure });
  return { one, message };
}
