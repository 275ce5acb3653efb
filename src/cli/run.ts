/** Loads brand, messages and templates and takes every message through the line. */
import { locate } from '../errors.js';
import { formats } from '../formats/index.js';
import { findMessages, refuseEqualIds } from '../io/messages.js';
import type { Edition, Finding, Message, SourceFile } from '../model.js';
import { checkMessage, type CheckInput } from '../pipeline/check.js';
import { judgeTogether, rulesWithoutData } from '../pipeline/proof/judge.js';
import { ruleSays } from '../pipeline/proof/stamp.js';
import { differingFrom } from './changed.js';
import { declaredBy } from './declared.js';
import type { RunOptions } from './options.js';
import { parseOne, refusedOf } from './parse-messages.js';
import { loadParts, type Parts } from './parts.js';
import { keeping, rendererFor } from './renderer.js';
import type { LocatedFinding, RunResult } from './result.js';

/** Everything up to the findings; writes nothing. @throws UserError for what stops the whole run */
export async function runEditions(options: RunOptions, given?: Parts): Promise<RunResult> {
  const parts = given ?? (await loadParts(options));
  const { brand, dir } = parts.loaded;
  const found = findMessages(options.paths, brand, options.cwd, { skip: options.skip, brandDir: dir });
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
  const input = await inputOf(parts, messages, options);
  const others = sourcesOf(input);
  const editions = await editionsOf(parsed, input, others, options);
  const refused = [
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
    ...(ref !== undefined && { changed: { ref, unchanged: all.length - parsed.length } }),
  };
}

async function inputOf(parts: Parts, messages: readonly Message[], options: RunOptions): Promise<CheckInput> {
  const { brand, file } = parts.loaded;
  return {
    brand,
    ...declaredBy(brand, options),
    channels: parts.channels,
    rules: parts.rules,
    renderer: await rendererFor(parts, messages, options),
    formats,
    readBytes: keeping(options.cache, options.version).readBytes,
    brandFile: file,
    now: options.now,
    language: options.language ?? brand.locale,
    only: { channels: options.channels, locales: options.locales },
  };
}

/** Each message alone, what was noted while it was read first. */
async function editionsOf(
  parsed: readonly { readonly message?: Message; readonly notes: Edition['findings'] }[],
  input: CheckInput,
  others: readonly SourceFile[],
  { progress }: RunOptions,
): Promise<Edition[]> {
  const readable = parsed.flatMap(({ message, notes }) => (message ? [{ message, notes }] : []));
  const editions: Edition[] = [];
  for (const { message, notes } of readable) {
    const edition = await checkMessage(message, input);
    const found = edition.findings.map((f) => withPlace(f, [...message.files, ...others]));
    editions.push({ ...edition, findings: [...notes, ...found] });
    progress?.(editions.length, readable.length);
  }
  return editions;
}

/** An edition with what was found of its message beside others. */
function withFindings(
  edition: Edition,
  together: readonly { readonly message?: Message; readonly finding: Finding }[],
  others: readonly SourceFile[],
): Edition {
  const own = together.filter(({ message }) => message === edition.message);
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
