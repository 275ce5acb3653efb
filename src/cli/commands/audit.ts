/** `onmessage audit`: what comes next and what fell behind, on one screen. Renders nothing, writes nothing. */
import { projectRoot } from '../../io/git.js';
import { findMessages } from '../../io/messages.js';
import type { Life } from '../../model.js';
import { auditOf, type Audit } from '../../pipeline/proof/audit.js';
import type { Call } from '../commands.js';
import { callOptions, type CallOptions } from '../flags.js';
import { parseOne } from '../parse-messages.js';
import { openParts } from '../open-parts.js';
import { pad, show, showJson, width } from '../report/show.js';
import { toolName } from '../tool.js';
import type { Words } from '../words/index.js';

const atMost = { next: 12, stale: 6 };

/** @returns 2 when a message could not be read, else 0: what is overdue is told by `check` */
export async function run(call: Call): Promise<number> {
  const options = await callOptions(call.args, call.flags, call.world, call.words);
  const { words, loaded } = await openParts(call, options);
  const { brand, dir } = loaded;
  const within = options.restricted ? projectRoot(options.cwd) : undefined;
  const found = findMessages(options.paths, brand, options.cwd, { skip: options.skip, brandDir: dir, within });
  const parsed = found.messages.map((one) => ({ path: one.path, ...parseOne(one, brand, options.cwd) }));
  const unread = [...found.refused, ...parsed.filter(({ refused }) => refused)].map(({ path }) => path);
  const audit = auditOf(
    parsed.flatMap(({ message }) => message ?? []),
    brand,
    options.now,
  );
  const exit = unread.length > 0 ? 2 : 0;
  if (options.format === 'json')
    call.world.out(
      showJson({ schema: 1, tool: toolName(), command: 'audit', exit, now: options.now, ...audit, unread }),
    );
  else call.world.out(auditText(audit, unread, options, words));
  return exit;
}

function auditText(audit: Audit, unread: readonly string[], { verbose }: CallOptions, words: Words): string {
  const say = words.audit;
  const some = <T>(all: readonly T[], most: number) => (verbose ? all : all.slice(0, most));
  const rest = (all: readonly unknown[], most: number) =>
    !verbose && all.length > most ? [`  ${say.more(all.length - most)}`] : [];
  const next = some(audit.next, atMost.next);
  const left = Math.max(0, ...next.map(({ kind }) => width(say.kinds[kind]))) + 2;
  const lives = (['living', 'future', 'draft', 'history'] satisfies Life[]).map(
    (life) => `${say.lives[life]} ${audit.lives[life]}`,
  );
  const lines = [
    ...(next.length > 0 ? [say.next] : [say.nothing]),
    ...next.map(
      ({ day, kind, what, overdue }) =>
        `  ${day}  ${pad(say.kinds[kind], left)}${show(what)}${overdue ? ` (${say.overdue})` : ''}`,
    ),
    ...rest(audit.next, atMost.next),
    ...(audit.stale.length > 0 ? ['', say.stale] : []),
    ...some(audit.stale, atMost.stale).map(
      ({ message, part, parts }) => `  ${show(message)} ${show(part)}: ${say.staleLine(parts)}`,
    ),
    ...rest(audit.stale, atMost.stale),
    '',
    say.living,
    ...Object.entries(audit.living).map(
      ([market, ids]) =>
        `  ${market === '' ? say.everywhere : market}  ${ids.length}: ${show(some(ids, 6).join(', '))}${!verbose && ids.length > 6 ? ' …' : ''}`,
    ),
    `  ${lives.join(' · ')}`,
    ...(unread.length > 0 ? ['', `${words.report.refused(unread.length)}: ${show(unread.join(', '))}`] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
