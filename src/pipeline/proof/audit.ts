/** Messages and brand, now → what expires, must be reviewed or has fallen behind. Pure. */
import type { Brand, Life, Message } from '../../model.js';
import { blockHashes, overrideHashes } from './block-hashes.js';
import { leavesAt, lifeOf } from './life.js';

export type DueKind =
  'expires' | 'review' | 'leaves' | 'waiver' | 'licence' | 'fact' | 'legal' | 'claim' | 'boilerplate' | 'logo';

/** `what` is a message id, or the name of what the brand says; days as `2026-11-27`. */
export interface Due {
  readonly day: string;
  readonly kind: DueKind;
  readonly what: string;
  readonly overdue: boolean;
}

export interface Audit {
  readonly next: readonly Due[];
  /** `part` is a locale, or the words for one channel in it (`el x.post`). */
  readonly stale: readonly { readonly message: string; readonly part: string; readonly parts: number }[];
  readonly lives: Readonly<Record<Life, number>>;
  /** Living messages by market; those for no market in particular under ''. */
  readonly living: Readonly<Record<string, readonly string[]>>;
}

function* dueIn(message: Message, now: string): Generator<Omit<Due, 'overdue'>> {
  const life = lifeOf(message, now);
  if (life === 'history') return;
  const { id: what, expires, reviewBy } = message;
  if (expires) yield { day: expires.slice(0, 10), kind: 'expires', what };
  if (reviewBy) yield { day: reviewBy.slice(0, 10), kind: 'review', what };
  if (life === 'future') yield { day: leavesAt(message)!.slice(0, 10), kind: 'leaves', what };
  const { hero, pictures = {} } = message.texts[message.sourceLocale]!;
  if (hero?.licence?.to) yield { day: hero.licence.to, kind: 'licence', what };
  for (const [src, { licence }] of Object.entries(pictures))
    if (licence?.to) yield { day: licence.to, kind: 'licence', what: `${what} ${src}` };
  for (const { id, values } of message.facts)
    for (const day of new Set(values.flatMap(({ until }) => until ?? [])))
      yield { day, kind: 'fact', what: `${what} ${id}` };
}

function* dueOf({ waivers, facts, legal, claims, boilerplate, look }: Brand): Generator<Omit<Due, 'overdue'>> {
  for (const { rule, owner, message, until } of waivers)
    yield { day: until, kind: 'waiver', what: [rule, message, `(${owner})`].filter(Boolean).join(' ') };
  const dated = (kind: DueKind, all: Readonly<Record<string, object>>) =>
    Object.entries(all).flatMap(([what, one]) => {
      const { until } = one as { until?: unknown };
      return typeof until === 'string' ? [{ day: until, kind, what }] : [];
    });
  yield* dated('fact', Object.fromEntries(Object.entries(facts).filter(([, one]) => typeof one === 'object')) as never);
  yield* dated('legal', legal);
  yield* dated('claim', claims);
  if (look.logo) yield* dated('logo', { 'look.logo': look.logo });
  if (Array.isArray(boilerplate)) yield* dated('boilerplate', Object.fromEntries(Object.entries(boilerplate)));
}

/** Parts of the source that are not those a translation, or words for one channel, were accepted against. */
function* staleIn(message: Message): Generator<Audit['stale'][number]> {
  const differ = (now: Readonly<Record<string, string>>, then: Readonly<Record<string, string>>) =>
    Object.keys(now).filter((part) => now[part] !== then[part]).length;
  const source = blockHashes(message.texts[message.sourceLocale]!);
  for (const [locale, accepted] of Object.entries(message.lock?.accepted ?? {})) {
    const parts = message.texts[locale] ? differ(source, accepted) : 0;
    if (parts > 0) yield { message: message.id, part: locale, parts };
  }
  for (const [locale, all] of Object.entries(message.lock?.overrides ?? {})) {
    const now = message.texts[locale] ? overrideHashes(message.texts[locale]) : {};
    for (const [key, accepted] of Object.entries(all)) {
      const parts = now[key]?.['own'] === accepted['own'] ? differ(now[key]!, accepted) : 0;
      if (parts > 0) yield { message: message.id, part: `${locale} ${key}`, parts };
    }
  }
}

/** What was due before today is overdue only where somebody had to do something: reviews and waivers. The rest is over. */
function placed(due: Omit<Due, 'overdue'>, today: string): Due[] {
  if (due.day >= today) return [{ ...due, overdue: false }];
  return ['review', 'waiver', 'licence'].includes(due.kind) ? [{ ...due, overdue: true }] : [];
}

/** @param now ISO instant; only judges */
export function auditOf(messages: readonly Message[], brand: Brand, now: string): Audit {
  const today = now.slice(0, 10);
  const due = [...messages.flatMap((message) => [...dueIn(message, now)]), ...dueOf(brand)];
  const lives: Record<Life, number> = { draft: 0, future: 0, living: 0, history: 0 };
  const living: Record<string, string[]> = {};
  for (const message of messages) {
    const life = lifeOf(message, now);
    lives[life]++;
    if (life === 'living')
      for (const market of message.markets.length > 0 ? message.markets : [''])
        (living[market] ??= []).push(message.id);
  }
  return {
    next: due.flatMap((one) => placed(one, today)).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    stale: messages.filter((message) => lifeOf(message, now) !== 'history').flatMap((message) => [...staleIn(message)]),
    lives,
    living,
  };
}
