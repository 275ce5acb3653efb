/** One finding in one breath, for reports that people read. */
import type { Channel, Rule } from '../../model.js';
import type { MessageReport, ReportFinding } from '../../schemas/report.js';
import type { Lang, Words } from '../words/index.js';
import { show } from './show.js';

/** What a report needs to speak. */
export interface Voice {
  readonly words: Words;
  readonly lang: Lang;
  readonly channels: readonly Channel[];
  readonly rules: readonly Rule[];
  readonly columns: number;
  readonly color: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
  /** What stands before our paths where a CI service counts them from another folder: `site/`. */
  readonly folder: string;
}

/** The same thing found in several files of a rendition is said once, with the names of the files. */
export function merged(findings: readonly ReportFinding[]): ReportFinding[] {
  const groups = new Map<string, ReportFinding>();
  for (const finding of findings) {
    const { rule, severity, channel, locale, where, say, cure, output, waived, known } = finding;
    const key = JSON.stringify([rule, severity, channel, locale, where, say, cure, waived, known]);
    const before = groups.get(key);
    const outputs = [before?.output, output].filter((name) => name !== undefined);
    groups.set(key, { ...(before ?? finding), output: [...new Set(outputs)].join(', ') || undefined });
  }
  return [...groups.values()];
}

/** The same thing said of several channels is said once, with their ids one after the other. */
export function acrossChannels(findings: readonly ReportFinding[]): ReportFinding[] {
  const groups = new Map<string, ReportFinding>();
  for (const finding of findings) {
    const { rule, severity, channel, locale, where, say, cure, waived, known } = finding;
    const key = JSON.stringify([rule, severity, locale, where, say, cure, waived, known]);
    const before = groups.get(key);
    if (!before || channel === undefined) groups.set(before ? `${key} ${groups.size}` : key, finding);
    else groups.set(key, { ...before, channel: `${before.channel},${channel}`, output: undefined });
  }
  return [...groups.values()];
}

const rank = { error: 0, warning: 1, note: 2 };

/** Errors first; otherwise as found. */
export function bySeverity(findings: readonly ReportFinding[]): ReportFinding[] {
  return [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
}

/** A sentence of a rule by itself, without a finding that fills its `{names}`. */
export const unfilled = (text: string) => text.replace(/(?<!\{)\{\w+\}(?!\})/g, '…');

/** Neither let pass nor known before. */
export const counts = ({ waived, known }: ReportFinding) => !waived && !known;

/** `Press release` is a thing and has a name in each language; Facebook is Facebook. */
export function channelTitle(id: string, { channels, words }: Voice): string {
  return words.proof.titles[id] ?? channels.find((channel) => channel.id === id)?.title ?? id;
}

/** `Facebook, ελληνικά`; `X, Threads, Facebook +2, English`. */
export function whomOf({ channel, locale }: Pick<ReportFinding, 'channel' | 'locale'>, voice: Voice): string {
  const ids = channel?.split(',') ?? [];
  const titles = ids.slice(0, ids.length > 4 ? 3 : 4).map((id) => channelTitle(id, voice));
  const rest = ids.length > titles.length ? ` +${ids.length - titles.length}` : '';
  return [titles.join(', ') + rest, locale && languageName(locale, voice.lang)].filter(Boolean).join(', ');
}

/** A sentence with its full stop. */
export const asSentence = (text: string) => (/[.!?;…:]$/.test(text) ? text : `${text}.`);

/** `Facebook, ελληνικά: γράφει 18,90 €, το μήνυμα λέει 24,90 €. Διορθώστε …`, as it is: not made harmless. */
export function rawBreath(finding: ReportFinding, voice: Voice): string {
  const whom = whomOf(finding, voice);
  return [whom && `${whom}:`, asSentence(finding.say), finding.cure].filter(Boolean).join(' ');
}

/** The same for a terminal or a log. */
export const breath = (finding: ReportFinding, voice: Voice) => show(rawBreath(finding, voice));

/** Let pass by whom and why, or known before; undefined when it counts. */
export function whyNot({ waived, known }: ReportFinding, { words }: Voice): string | undefined {
  if (waived) return words.proof.waived(waived.owner, waived.until, waived.reason);
  return known ? words.proof.known : undefined;
}

/** The excerpt in three: before the wrong words, those, after them. Undefined when it says no more than the sentence. */
export function marked({ excerpt, read, say }: ReportFinding): readonly [string, string, string] | undefined {
  if (excerpt === undefined || excerpt.trim() === '') return undefined;
  const wrong = read && excerpt.includes(read) ? read : excerpt.length <= 40 ? excerpt : sharedWords(excerpt, say);
  const at = excerpt.indexOf(wrong);
  return [excerpt.slice(0, at), wrong, excerpt.slice(at + wrong.length)];
}

/** The longest run of whole words of the excerpt that the sentence repeats. */
function sharedWords(excerpt: string, say: string): string {
  const words = excerpt.split(/(\s+)/).slice(0, 80);
  let best = '';
  for (let from = 0; from < words.length; from += 2)
    for (let to = from + 1; to <= words.length; to += 2) {
      const run = words.slice(from, to).join('');
      if (!say.includes(run)) break;
      if (run.length > best.length) best = run;
    }
  return best;
}

/** `price GR: missing (64,90 €)`, for a cell that no finding speaks of. */
export function cellBreath(cell: MessageReport['coverage'][number], message: MessageReport, voice: Voice): string {
  const { proof } = voice.words;
  const row = message.invariants.find(({ id, market }) => id === cell.invariant && market === cell.market);
  const label = [row?.label ?? cell.invariant, cell.market].filter(Boolean).join(' ');
  const text = proof.unexplained(label, proof.marks[cell.state], cell.expected ?? '');
  return `${whomOf(cell, voice)}: ${text}`;
}

/** Names of languages stand in a sentence: without a capital where the language writes them so. */
export function languageName(locale: string, lang: Lang): string {
  try {
    const name = new Intl.DisplayNames([lang], { type: 'language' }).of(locale) ?? locale;
    return lang === 'en' ? name : name.toLocaleLowerCase(lang);
  } catch {
    return locale;
  }
}
