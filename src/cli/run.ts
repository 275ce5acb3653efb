/** Loads brand, messages and templates and takes every message through the line. */
import { locate } from '../errors.js';
import { formats } from '../formats/index.js';
import { projectRoot } from '../io/git.js';
import { findMessages, refuseEqualIds } from '../io/messages.js';
import { openStudio, PictureError, type Studio } from '../io/pictures-studio.js';
import type { Edition, Finding, Message, SourceFile } from '../model.js';
import { checkMessage, type CheckInput } from '../pipeline/check.js';
import { judgeTogether, rulesWithoutData } from '../pipeline/proof/judge.js';
import { ruleSays } from '../pipeline/proof/stamp.js';
import { differingFrom } from './changed.js';
import { declaredBy } from './declared.js';
import type { RunOptions } from './options.js';
import { parseOne, pictureRefused, refusedOf } from './parse-messages.js';
import { loadParts, type Parts } from './parts.js';
import { keeping, rendererFor } from './renderer.js';
import type { LocatedFinding, Refused, RunResult } from './result.js';

/** A source as it was read. */
interface Parsed {
  readonly path: string;
  readonly message?: Message;
  readonly notes: readonly LocatedFinding[];
}

/** Everything up to the findings; writes nothing. @throws UserError for what stops the whole run */
export async function runEditions(options: RunOptions, given?: Parts): Promise<RunResult> {
  const parts = given ?? (await loadParts(options));
  const { brand, dir } = parts.loaded;
  const found = findMessages(options.paths, brand, options.cwd, {
    skip: options.skip,
    brandDir: dir,
    within: options.restricted ? projectRoot(options.cwd) : undefined,
  });
  const all = found.messages.map((one) => ({
    path: one.path,
    found: one,
    ...parseOne(one, brand, options.cwd, options.language),
  }));
  const { changed: ref } = options;
  const differs = ref === undefined ? () => true : differingFrom(ref, options.cwd, parts, options.skip?.[0]);
  const parsed = all.filter((one) => differs(one.found, one.message));
  const messages = parsed.flatMap(({ message }) => message ?? []);
  refuseEqualIds(all.flatMap(({ message, path }) => (message ? { id: message.id, path } : [])));
  const at: { done: number; all: number } = { done: 0, all: messages.length };
  const studio = openStudio(options.cache, (pictures) => options.progress?.({ ...at, pictures }));
  const input = await inputOf(parts, messages, studio, options);
  const others = sourcesOf(input);
  const { editions, unread } = await editionsOf(parsed, input, others, studio, options, at);
  const refused = [
    ...unread,
    ...found.refused.map(({ path, problem }) => refusedOf(path, problem, options.language ?? brand.locale)),
    ...parsed.flatMap((p) => p.refused ?? []),
  ];
  const whole = found.whole && refused.length === 0 && !options.channels && !options.locales;
  const together = judgeTogether(editions, { ...input, whole }).map((finding) => ({
    finding,
    message: messages.find(({ id }) => id === finding.message),
  }));
  return {
    brand,
    dir,
    channels: parts.channels,
    rules: parts.rules,
    editions: editions.map((edition) => withFindings(edition, together, others)),
    refused,
    findings: together.flatMap(({ message, finding }) => (message ? [] : [withPlace(finding, others)])),
    blind: rulesWithoutData(input).map((rule) => ({
      rule: rule.id,
      needs: ruleSays(rule, 'needs', input.language) ?? '',
    })),
    whole: found.whole && parsed.length === all.length,
    pictures: studio.counts,
    ...(ref !== undefined && { changed: { ref, unchanged: all.length - parsed.length } }),
  };
}

async function inputOf(
  parts: Parts,
  messages: readonly Message[],
  studio: Studio,
  options: RunOptions,
): Promise<CheckInput> {
  const { brand, file } = parts.loaded;
  return {
    brand,
    ...declaredBy(brand, options),
    channels: parts.channels,
    rules: parts.rules,
    renderer: await rendererFor(parts, messages, studio, options),
    ahead: studio.ahead,
    formats,
    readBytes: keeping(options.cache, options.version).readBytes,
    brandFile: file,
    now: options.now,
    language: options.language ?? brand.locale,
    only: { channels: options.channels, locales: options.locales },
  };
}

/** Each message alone, what was noted while it was read first. One whose pictures cannot be unpacked is refused. */
async function editionsOf(
  parsed: readonly Parsed[],
  input: CheckInput,
  others: readonly SourceFile[],
  studio: Studio,
  { progress }: RunOptions,
  at: { done: number; readonly all: number },
): Promise<{ readonly editions: Edition[]; readonly unread: Refused[] }> {
  const readable = parsed.flatMap(({ message, notes, path }) => (message ? [{ message, notes, path }] : []));
  const editions: Edition[] = [];
  const unread: Refused[] = [];
  for (const { message, notes, path } of readable) {
    try {
      const edition = await checkMessage(await lookedAt(message, studio), input);
      const found = edition.findings.map((f) => withPlace(f, [...message.files, ...others]));
      editions.push({ ...edition, findings: [...notes, ...found] });
    } catch (error) {
      if (!(error instanceof PictureError)) throw error;
      unread.push({ path, findings: [...notes, pictureRefused(error, message, input.language)] });
    }
    at.done = editions.length + unread.length;
    progress?.(at);
  }
  return { editions, unread };
}

/** The message with what its pictures' pixels say. */
export async function lookedAt(message: Message, studio: Studio): Promise<Message> {
  const pictures = await Promise.all(
    message.pictures.map(async (picture) =>
      picture.bytes ? { ...picture, seen: await studio.look(picture) } : picture,
    ),
  );
  return { ...message, pictures };
}

/** An edition with what was found of its message beside others. */
function withFindings(
  edition: Edition,
  together: readonly { readonly message?: Message; readonly finding: Finding }[],
  others: readonly SourceFile[],
): Edition {
  const own = together.filter(({ message }) => message?.id === edition.message.id);
  if (own.length === 0) return edition;
  const files = [...edition.message.files, ...others];
  return { ...edition, findings: [...edition.findings, ...own.map(({ finding }) => withPlace(finding, files))] };
}

/** The brand's file and the templates: what findings point into besides the message. */
function sourcesOf({ brandFile, renderer }: CheckInput): readonly SourceFile[] {
  const { templates = [], partials = {} } = renderer.templates.sources ?? {};
  return [...(brandFile ? [brandFile] : []), ...templates, ...Object.values(partials)];
}

function withPlace(finding: LocatedFinding, files: readonly SourceFile[]): LocatedFinding {
  const file = finding.place && files.find((f) => f.path === finding.place!.file);
  return file ? { ...finding, where: locate(file, finding.place!.start) } : finding;
}
