/** What was let pass until a day is looked at on that day. */
import { nearest } from '../../errors.js';
import type { BrandContext, Brand, Gathered, Problem, Rule } from '../../model.js';

type Waiver = Brand['waivers'][number];

/** Rules whose findings are all known when this one is asked. */
const known = (scope: Rule['scope']) => scope !== 'brand' && scope !== 'messages';

/** One that lets nothing pass any more; it can be known only when everything was read. */
function fitsNothing(waiver: Waiver, all: Told, { rules, whole }: BrandContext): boolean {
  const rule = rules.find(({ id }) => id === waiver.rule);
  if (!whole || !rule || !known(rule.scope)) return false;
  return !all.some(({ data }) => data.includes(keyOf(waiver)));
}

/** The waivers that let something of a message pass. */
type Told = readonly Gathered<readonly string[]>[];

const keyOf = ({ rule, reason, owner, until }: Pick<Waiver, 'rule' | 'reason' | 'owner' | 'until'>) =>
  JSON.stringify([rule, reason, owner, until]);

function* problemsOf(waiver: Waiver, all: Told, context: BrandContext): Generator<Problem> {
  const { rule, message, owner, until, reason } = waiver;
  const ids = { rules: context.rules.map(({ id }) => id), messages: all.map((one) => one.message) };
  const excerpt = [rule, message, waiver.channel, waiver.locale, until].filter(Boolean).join(' ');
  if (context.now.slice(0, 10) > until) {
    yield { say: 'expired', data: { rule, owner, until, reason }, excerpt };
    return;
  }
  const strange = !ids.rules.includes(rule)
    ? { say: 'noRule', name: rule, near: nearest(rule, ids.rules) }
    : context.whole && message !== undefined && !ids.messages.includes(message)
      ? { say: 'noMessage', name: message, near: nearest(message, ids.messages) }
      : undefined;
  if (strange)
    yield {
      say: strange.near ? `${strange.say}Meant` : strange.say,
      data: { name: strange.name, near: strange.near, owner, rule },
      cure: 'strangeCure',
      excerpt,
      severity: 'warning',
    };
  else if (fitsNothing(waiver, all, context)) yield { say: 'idle', data: { rule, owner }, excerpt, severity: 'note' };
}

const expired = { rule: 'alt-text', reason: 'Old picture', owner: 'Rhea', until: '2026-11-01' };
const current = { ...expired, until: '2026-12-31' };
const examples = { en: '![](kettle.jpg)', el: '![](vrastiras.jpg)', hu: '![](kanna.jpg)' };

export const waiversCurrent: Rule = {
  id: 'waivers-current',
  scope: 'messages',
  severity: 'error',
  words: {
    en: {
      why: 'A waiver is a promise with a date. One that nobody looks at again is a hole in the proof.',
      expired: 'the waiver for {rule} ({owner}: {reason}) ended on {until}',
      noRule: 'a waiver of {owner} is for the rule “{name}”, which does not exist',
      noRuleMeant: 'a waiver of {owner} is for the rule “{name}”, which does not exist; did you mean {near}?',
      noMessage: 'the waiver for {rule} ({owner}) is for the message “{name}”, which does not exist',
      noMessageMeant:
        'the waiver for {rule} ({owner}) is for the message “{name}”, which does not exist; did you mean {near}?',
      idle: 'the waiver for {rule} ({owner}) lets nothing pass any more',
      cure: 'Mend what it let pass, or renew it with a new day; then take it out of “waivers”.',
      strangeCure: 'Correct the name, or take the waiver out.',
      idleCure: 'Take it out of “waivers”.',
    },
    el: {
      why: 'Μια εξαίρεση είναι υπόσχεση με ημερομηνία. Αν δεν την ξανακοιτάξει κανείς, είναι κενό στον έλεγχο.',
      expired: 'η εξαίρεση για τον κανόνα {rule} ({owner}: {reason}) έληξε στις {until}',
      noRule: 'μια εξαίρεση ({owner}) αφορά τον κανόνα «{name}», που δεν υπάρχει',
      noRuleMeant: 'μια εξαίρεση ({owner}) αφορά τον κανόνα «{name}», που δεν υπάρχει· μήπως εννοείτε {near};',
      noMessage: 'η εξαίρεση για τον κανόνα {rule} ({owner}) αφορά το μήνυμα «{name}», που δεν υπάρχει',
      noMessageMeant:
        'η εξαίρεση για τον κανόνα {rule} ({owner}) αφορά το μήνυμα «{name}», που δεν υπάρχει· μήπως εννοείτε {near};',
      idle: 'η εξαίρεση για τον κανόνα {rule} ({owner}) δεν καλύπτει πια τίποτα',
      cure: 'Διορθώστε ό,τι κάλυπτε ή ανανεώστε τη με νέα ημέρα· έπειτα αφαιρέστε την από τα «waivers».',
      strangeCure: 'Διορθώστε το όνομα ή αφαιρέστε την εξαίρεση.',
      idleCure: 'Αφαιρέστε την από τα «waivers».',
    },
    hu: {
      why: 'A felmentés határidős ígéret. Ha senki sem néz rá többé, rés marad az ellenőrzésen.',
      expired: 'lejárt ({until}) egy felmentés: {rule} ({owner}: {reason})',
      noRule: 'egy felmentés ({owner}) nem létező szabályra szól: „{name}”',
      noRuleMeant: 'egy felmentés ({owner}) nem létező szabályra szól: „{name}”; erre gondolt: {near}?',
      noMessage: 'egy felmentés ({rule}, {owner}) nem létező üzenetre szól: „{name}”',
      noMessageMeant: 'egy felmentés ({rule}, {owner}) nem létező üzenetre szól: „{name}”; erre gondolt: {near}?',
      idle: 'egy felmentés ({rule}, {owner}) már semmire sem vonatkozik',
      cure: 'Javítsa ki, amit eddig átengedett, és vegye ki a „waivers” listából; vagy hosszabbítsa meg új lejárattal.',
      strangeCure: 'Javítsa a nevet, vagy vegye ki a felmentést.',
      idleCure: 'Vegye ki a „waivers” listából.',
    },
  },
  examples: (['en', 'el', 'hu'] as const).flatMap((locale) => [
    {
      locale,
      bad: { message: examples[locale], brand: { waivers: [expired] } },
      good: { message: examples[locale], brand: { waivers: [current] } },
    },
    {
      locale,
      bad: { message: examples[locale], brand: { waivers: [{ ...current, rule: 'alt-txt' }] } },
      good: { message: examples[locale], brand: { waivers: [{ ...current, message: 'example' }] } },
    },
  ]),
  gather: ({ findings }) => [
    ...new Set(findings.flatMap(({ rule, waived }) => (waived ? [keyOf({ rule, ...waived })] : []))),
  ],
  *check(gathered: Told, context) {
    for (const waiver of context.brand.waivers) yield* problemsOf(waiver, gathered, context);
  },
};
