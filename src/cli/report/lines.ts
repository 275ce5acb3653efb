/** One finding in one breath, for reports that people read. */
import type { Channel } from '../../model.js';
import type { ReportFinding } from '../../schemas/report.js';
import type { Lang, Words } from '../words/index.js';
import { show } from './show.js';

/** What a report needs to speak. */
export interface Voice {
  readonly words: Words;
  readonly lang: Lang;
  readonly channels: readonly Channel[];
  readonly columns: number;
  readonly color: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

/** The same thing found in several files of a rendition is said once, with the names of the files. */
export function merged(findings: readonly ReportFinding[]): ReportFinding[] {
  const groups = new Map<string, ReportFinding>();
  for (const finding of findings) {
    const { rule, severity, channel, locale, where, say, cure, output } = finding;
    const key = JSON.stringify([rule, severity, channel, locale, where, say, cure]);
    const before = groups.get(key);
    const outputs = [before?.output, output].filter((name) => name !== undefined);
    groups.set(key, { ...(before ?? finding), output: [...new Set(outputs)].join(', ') || undefined });
  }
  return [...groups.values()];
}

const rank = { error: 0, warning: 1, note: 2 };

/** Errors first; otherwise as found. */
export function bySeverity(findings: readonly ReportFinding[]): ReportFinding[] {
  return [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
}

/** `Facebook, ελληνικά: γράφει 18,90 €, το μήνυμα λέει 24,90 €. Διορθώστε …` */
export function breath({ channel, locale, say, cure }: ReportFinding, { channels, lang }: Voice): string {
  const title = channel && (channels.find(({ id }) => id === channel)?.title ?? channel);
  const whom = [title, locale && languageName(locale, lang)].filter(Boolean).join(', ');
  const sentence = /[.!?;…:]$/.test(say) ? say : `${say}.`;
  return show([whom && `${whom}:`, sentence, cure].filter(Boolean).join(' '));
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
