/** Loads brand, messages and templates and takes every message through the line. */
import { locate } from '../errors.js';
import { formats } from '../formats/index.js';
import { findMessages, refuseEqualIds } from '../io/messages.js';
import type { Edition, Message } from '../model.js';
import { checkMessage, type CheckInput } from '../pipeline/check.js';
import { judgeTogether, rulesWithoutData } from '../pipeline/proof/judge.js';
import { ruleSays } from '../pipeline/proof/stamp.js';
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
  const parsed = found.messages.map((one) => ({
    path: one.path,
    ...parseOne(one, brand, options.cwd, options.language),
  }));
  const messages = parsed.flatMap(({ message }) => message ?? []);
  refuseEqualIds(parsed.flatMap(({ message, path }) => (message ? { id: message.id, path } : [])));
  const input: CheckInput = {
    brand,
    ...declaredBy(brand, options),
    channels: parts.channels,
    rules: parts.rules,
    renderer: await rendererFor(parts, messages, options),
    formats,
    readBytes: keeping(options.cache, options.version).readBytes,
    now: options.now,
    language: options.language ?? brand.locale,
    only: { channels: options.channels, locales: options.locales },
  };
  const editions: Edition[] = [];
  for (const message of messages) {
    const edition = await checkMessage(message, input);
    const notes = parsed.find((p) => p.message === message)!.notes;
    editions.push({ ...edition, findings: [...notes, ...edition.findings.map((f) => withPlace(f, message))] });
    options.progress?.(editions.length, messages.length);
  }
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
    editions: editions.map((edition) => {
      const own = together.filter(({ message }) => message === edition.message);
      return own.length === 0
        ? edition
        : { ...edition, findings: [...edition.findings, ...own.map((one) => withPlace(one.finding, edition.message))] };
    }),
    refused,
    findings: together.filter(({ message }) => message === undefined).map(({ finding }) => finding),
    blind: rulesWithoutData(input).map((rule) => ({
      rule: rule.id,
      needs: ruleSays(rule, 'needs', input.language) ?? '',
    })),
    whole: found.whole,
  };
}

function withPlace(finding: LocatedFinding, message: Message): LocatedFinding {
  const file = finding.place && message.files.find((f) => f.path === finding.place!.file);
  return file ? { ...finding, where: locate(file, finding.place!.start) } : finding;
}
