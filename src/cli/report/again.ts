/** What a run says that was not the first: what was written, what is wrong where something changed, what was mended. */
import { createColors } from 'picocolors';
import type { Report, ReportFinding } from '../../schemas/report.js';
import { acrossChannels, breath, bySeverity, counts, merged, type Voice } from './lines.js';
import { show, unheard, wrap } from './show.js';

export interface Again {
  readonly report: Report;
  readonly before: Report | undefined;
  /** Ids of messages that were judged again. */
  readonly made: ReadonlySet<string>;
}

const most = { findings: 6, names: 5, messages: 3 };

/** None when nothing came out differently. */
export function againLines({ report, before, made }: Again, voice: Voice): string[] {
  const paint = createColors(voice.color);
  const old = before ? byKey(before) : new Map<string, ReportFinding>();
  const now = byKey(report);
  const fresh = [...now].filter(([key]) => !old.has(key)).map(([, one]) => one);
  const few = made.size <= most.messages;
  // What was refused is said each time: nothing is written as long as it is there.
  const told = [
    ...report.refused.flatMap(({ findings }) => findings),
    ...report.messages.filter(({ id }) => few && made.has(id)).flatMap(({ findings }) => findings),
    ...fresh,
  ];
  const gone = [...old].filter(([key, { severity }]) => severity === 'error' && !now.has(key)).map(([, one]) => one);
  const found = acrossChannels(merged(bySeverity([...new Set(told)].filter((one) => isTold(one, voice)))));
  const mended = acrossChannels(merged(gone));
  return [
    ...writtenLines(report, voice),
    ...cut(found, voice).map((one) => (typeof one === 'string' ? one : findingLine(one, voice, paint))),
    ...cut(mended, voice).map((one) =>
      typeof one === 'string' ? one : paint.green(`${voice.words.watch.mended} ${placeOf(one)}${breath(one, voice)}`),
    ),
  ];
}

/** As one writes them on a terminal or in a log. */
export function printLines(lines: readonly string[], { columns }: Voice, isWrapped: boolean): string {
  return lines.map((line) => `${isWrapped ? wrap(unheard(line), columns, '    ') : unheard(line)}\n`).join('');
}

const isTold = (one: ReportFinding, { quiet }: Voice) =>
  counts(one) && (one.severity === 'error' || (one.severity === 'warning' && !quiet));

/** Errors and warnings by what makes each of them that one. */
function byKey({ messages, refused, findings }: Report): Map<string, ReportFinding> {
  const all = new Map<string, ReportFinding>();
  const put = (name: string, found: readonly ReportFinding[]) => {
    for (const one of found) {
      if (one.severity === 'note' || !counts(one)) continue;
      const { rule, channel, locale, output, fingerprint, say } = one;
      all.set(JSON.stringify([name, rule, channel, locale, output, fingerprint, say]), one);
    }
  };
  put('', findings);
  for (const { path, findings: found } of refused) put(path, found);
  for (const { id, findings: found } of messages) put(id, found);
  return all;
}

function cut<T>(all: readonly T[], { verbose, words }: Voice): (T | string)[] {
  if (verbose || all.length <= most.findings) return [...all];
  return [...all.slice(0, most.findings), words.watch.more(all.length - most.findings)];
}

const placeOf = ({ where }: ReportFinding) => (where === undefined ? '' : `${show(where)}: `);

function findingLine(one: ReportFinding, voice: Voice, paint: ReturnType<typeof createColors>): string {
  const label = `${voice.words.severity[one.severity]}:`;
  const color = one.severity === 'error' ? paint.red : paint.yellow;
  return `${placeOf(one)}${color(label)} ${breath(one, voice)} [${show(one.rule)}]`;
}

function writtenLines({ written, command, refused }: Report, { words: { watch, report: say } }: Voice): string[] {
  if (!written) return command === 'build' && refused.length > 0 ? [say.notWritten] : [];
  const { changed, removed, out } = written;
  const names = (ids: readonly string[]) =>
    [
      ...ids.slice(0, most.names).map(show),
      ...(ids.length > most.names ? [watch.more(ids.length - most.names)] : []),
    ].join(', ');
  return [
    ...(changed.length > 0 ? [watch.wrote(names(changed), show(out))] : []),
    ...(removed.length > 0 ? [watch.removed(names(removed), show(out))] : []),
  ];
}
