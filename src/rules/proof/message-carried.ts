/** Whatever a channel must carry of the message stands in its finished files. */
import type { CoverageCell, Problem, RenditionSubject, Rule, RuleContext, Severity } from '../../model.js';
import { wordsFor } from './carried.js';

/** What other rules see to: values that a template lost, lost links, key messages, legal lines. */
function isOthers(
  { invariant, file }: CoverageCell,
  subject: RenditionSubject,
  { contract, message }: RuleContext,
): boolean {
  const kind = contract.invariants.find(({ id }) => id === invariant)?.kind;
  if (kind === undefined || kind === 'keyMessage' || kind === 'disclaimer' || kind === 'boilerplate') return true;
  if (kind === 'cta') return !subject.readings.some(({ values }) => values.some(({ value }) => value.type === 'link'));
  const { channel, locale } = subject.draft;
  if (Object.keys(message.texts[locale]?.override[channel] ?? {}).length > 0) return true;
  const lost = subject.verdicts.find((one) => one.file === file)?.verdicts ?? [];
  return lost.some((verdict) => verdict.state === 'missing' && verdict.said.invariant === invariant);
}

/** A post about an event that leaves its day to the page behind the link is seldom meant so, but no fault. */
function severityOf({ invariant }: CoverageCell, { channel }: RenditionSubject, { message }: RuleContext): Severity {
  if (message.foreign) return 'note';
  return invariant === 'event.start' && channel.carries.event === 'short' ? 'warning' : 'error';
}

function problemOf(cell: CoverageCell, subject: RenditionSubject, context: RuleContext): Problem {
  const declared = context.contract.invariants.find(({ id }) => id === cell.invariant)!;
  const what = wordsFor(declared, cell, context);
  const key = declared.values.length > 0 ? 'value' : declared.kind;
  return {
    say: key === 'quote' || key === 'claim' || key === 'cta' || key === 'value' ? key : 'name',
    at: declared.place ?? context.message.texts[cell.locale]?.title.place,
    output: cell.file,
    data: { what, channel: subject.channel.id },
    excerpt: what,
    concerns: cell.invariant,
    severity: severityOf(cell, subject, context),
  };
}

const brochure = (title: string, text: string) =>
  `---\ntitle: ${title}\nquotes:\n  craft:\n    by: Myrto Keramida\n    text: ${text}\n---\n\n`;

const page = (message: string, template: string) => ({
  message,
  files: {
    'templates/mobile-page/index.html.hbs': `<!DOCTYPE html>\n<html lang="{{locale}}"><head><title>{{parts.title}}</title></head><body><h1>{{parts.headline}}</h1>${template}</body></html>\n`,
  },
  channels: ['mobile-page'],
});

const en = brochure('A kettle made to last', 'We looked for people who know their craft.');
const el = brochure('Ένας βραστήρας που αντέχει', 'Ψάξαμε ανθρώπους που ξέρουν την τέχνη τους.');
const hu = brochure('Egy tartós vízforraló', 'Olyan embereket kerestünk, akik értik a mesterségüket.');

export const messageCarried: Rule = {
  id: 'message-carried',
  alias: 'MSG-01',
  scope: 'rendition',
  severity: 'error',
  words: {
    en: {
      why: 'People meet one touchpoint, not all of them: what a channel is there to carry must be in it.',
      value: '{what} is missing, which this channel must say',
      quote: 'the quote “{what}” is missing',
      claim: 'the claim “{what}” is missing',
      cta: 'the call to action “{what}” is missing',
      name: '“{what}” is missing, which this channel must name',
      cure: 'Let the template print it, or say in the brand that the channel need not: channels.carries.{channel}.',
    },
    el: {
      why: 'Ο καθένας βλέπει ένα κανάλι, όχι όλα: ό,τι οφείλει να πει ένα κανάλι πρέπει να βρίσκεται εκεί.',
      value: 'λείπει: {what}· αυτό το κανάλι πρέπει να το λέει',
      quote: 'λείπει η δήλωση «{what}»',
      claim: 'λείπει ο ισχυρισμός «{what}»',
      cta: 'λείπει η προτροπή «{what}»',
      name: 'λείπει το «{what}», που πρέπει να αναφέρεται εδώ',
      cure: 'Φροντίστε να το τυπώνει το πρότυπο ή δηλώστε στη μάρκα ότι το κανάλι δεν το χρειάζεται: channels.carries.{channel}.',
    },
    hu: {
      why: 'Az olvasó egyetlen csatornával találkozik, nem az összessel: amit annak közölnie kell, az nem hiányozhat belőle.',
      value: 'hiányzik: {what}, pedig ezen a csatornán szerepelnie kell',
      quote: 'hiányzik az idézet: „{what}”',
      claim: 'hiányzik az állítás: „{what}”',
      cta: 'hiányzik a felhívás: „{what}”',
      name: 'hiányzik: „{what}”, pedig itt meg kell nevezni',
      cure: 'Írassa ki a sablonnal, vagy adja meg a márkánál, hogy a csatornának nem kell közölnie: channels.carries.{channel}.',
    },
  },
  examples: [
    { locale: 'en', bad: page(en, ''), good: page(en, '{{{body.html}}}') },
    { locale: 'el', bad: page(el, ''), good: page(el, '{{{body.html}}}') },
    { locale: 'hu', bad: page(hu, ''), good: page(hu, '{{{body.html}}}') },
  ],
  *check(subject, context) {
    for (const cell of subject.coverage)
      if (cell.state === 'missing' && !isOthers(cell, subject, context)) yield problemOf(cell, subject, context);
  },
};
