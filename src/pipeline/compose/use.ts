/** What a channel is given while it shapes a message: fit, words, links, labels. */
import type { Channel, DraftPicture, Limit, MessageText, Use, Wording } from '../../model.js';
import { inLocale, labelsOf, writeValue } from '../../languages/index.js';
import { plainBlocks, plainWording } from '../../model/plain.js';
import type { Resolver } from './resolve.js';
import { resolveWording, styleOf } from './resolve.js';
import { splitWording } from './split.js';
import { hashtagsOf } from './hashtags.js';
import { ctaUrl, messageUrl, withCampaign } from './targets.js';

/** Why a part found no wording: the longest that was tried, and how far it is over. */
export interface Misfit {
  readonly part: string;
  readonly limit: Limit;
  readonly over: number;
  readonly tried: Wording;
}

function within(limits: readonly Limit[], text: string): boolean {
  return limits.every((limit) => limit.max === undefined || limit.count(text) <= limit.max);
}

/** The longest wording that meets every limit of a part; else the longest the platform takes; else the misfit. */
export function fitLadder(
  channel: Channel,
  part: string,
  ladder: readonly (Wording | undefined)[],
): { words?: Wording; misfit?: Misfit } {
  const limits = channel.limits.filter((limit) => limit.part === part);
  const hard = limits.filter((limit) => limit.hard);
  const tried = ladder.filter((w): w is Wording => w !== undefined && plainWording(w).trim() !== '');
  const words = tried.find((w) => within(limits, plainWording(w))) ?? tried.find((w) => within(hard, plainWording(w)));
  if (words || tried.length === 0) return { words };
  const shortest = tried.reduce((a, b) => (plainWording(b).length < plainWording(a).length ? b : a));
  const limit = hard.find((l) => l.max !== undefined && l.count(plainWording(shortest)) > l.max)!;
  return { misfit: { part, limit, over: limit.count(plainWording(shortest)) - limit.max!, tried: shortest } };
}

function joinWordings(pieces: readonly (Wording | undefined)[], glue = ' '): Wording {
  const kept = pieces.filter((piece): piece is Wording => piece !== undefined && plainWording(piece) !== '');
  const children = kept.flatMap((piece, i) =>
    i === 0 ? piece.children : [{ kind: 'text' as const, text: glue }, ...piece.children],
  );
  return { children, place: kept[0]?.place };
}

/** Approved short forms: those keyed for this channel alone when there are any, else all; longest first. */
function shortsFor(text: MessageText, channel: Channel, from: Resolver): Wording[] {
  const keyed = text.short.filter((s) => s.key === channel.id);
  const open = text.short.filter((s) => s.key === undefined || /^\d+$/.test(s.key));
  const all = [...keyed, ...open].map((s) => resolveWording(s.words, from));
  const own = all.slice(0, keyed.length);
  return [...own, ...all.slice(keyed.length).sort((a, b) => plainWording(b).length - plainWording(a).length)];
}

/** `misfits` collects the parts for which no wording fits. */
export function useFor(
  channel: Channel,
  text: MessageText,
  from: Resolver,
  pictures: readonly DraftPicture[],
  misfits: Misfit[],
): Use {
  const { brand, message, locale } = from;
  const labels = labelsOf(locale);
  const wordsOf = (words: string): Wording => ({ children: [{ kind: 'text', text: words }] });
  return {
    brand,
    message,
    locale,
    channel,
    thread: message.thread.includes(channel.id),
    fit: (part, ladder) => {
      const { words, misfit } = fitLadder(channel, part, ladder);
      if (misfit) misfits.push(misfit);
      return words;
    },
    authored: (part) => {
      const words = text.override[channel.id]?.[part];
      return words && resolveWording(words, from);
    },
    shorts: () => shortsFor(text, channel, from),
    plain: (words) => ('children' in words ? plainWording(words) : plainBlocks(words)),
    words: wordsOf,
    join: joinWordings,
    label: (key) => (labels as Readonly<Record<string, string>>)[key] ?? key,
    cta: () => {
      const url = ctaUrl(from, channel);
      return text.cta && url ? { label: resolveWording(text.cta.label, from), url } : undefined;
    },
    url: () => messageUrl(from, channel),
    link: (url) => withCampaign(url, from, channel),
    hashtags: (max) => hashtagsOf(from, channel).slice(0, max),
    say: (value, form = 'default') => writeValue(value, form as never, locale, styleOf(brand, locale)),
    pictures: () => pictures,
    split: (words, max, count) => splitWording(words, max, count),
  };
}

/** Market names and other brand words in the locale. */
export function brandText(from: Resolver, text: Parameters<typeof inLocale>[0]): string | undefined {
  return inLocale(text, from.locale, from.brand.locale);
}
