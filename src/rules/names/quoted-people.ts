/** Who is quoted, by which name and title, and whether that person may be. */
import type { Locale, Message, MessageText, Place, Problem, RuleContext } from '../../model.js';
import { everyBlock } from '../../model/plain.js';
import { misspelt, personMeant, titleProblem, titlesOf, type Meant } from './attributions.js';
import { namesOf } from './registered-names.js';
import { own } from '../../model/own.js';

interface Attribution {
  readonly by: string;
  readonly title?: string;
  /** Place of the quotation. */
  readonly place?: Place;
}

const dayOf = (message: Message, now: string): string => (message.date ?? now).slice(0, 10);

/** The place of some words in the last lines of a quotation. */
function placeOf(words: string, text: MessageText, place: Place | undefined, exact = false): Place | undefined {
  if (!place) return undefined;
  const at = text.file.text.slice(place.start, place.end).lastIndexOf(words);
  if (at < 0) return exact ? undefined : place;
  return { file: place.file, start: place.start + at, end: place.start + at + words.length };
}

function* nameProblems(
  { by, place }: Attribution,
  meant: Meant | undefined,
  text: MessageText,
  day: string,
): Generator<Problem> {
  const at = placeOf(by, text, place);
  const where = { at, excerpt: by, locale: text.locale };
  const data = { name: by, right: meant?.written, until: meant?.until };
  if (!meant) yield { ...where, say: 'unknown', severity: 'note', data };
  else if (meant.as === 'former') {
    if (day > meant.until!) yield { ...where, say: 'former', data };
  } else if (meant.as !== 'right') {
    const exact = misspelt(by, meant.written) ? placeOf(by, text, place, true) : undefined;
    const fix = exact && meant.as === 'wrong' ? { at: exact, text: meant.written } : undefined;
    yield { ...where, say: meant.as, severity: meant.as === 'elsewhere' ? 'warning' : undefined, data, fix };
  }
}

function* titleProblems(quote: Attribution, meant: Meant, text: MessageText, context: RuleContext): Generator<Problem> {
  const title = quote.title?.replace(/[.\s]+$/, '');
  if (!title) return;
  const problem = titleProblem(title, meant, context.brand, text.locale, dayOf(context.message, context.now));
  if (!problem) return;
  const right = titlesOf(meant.person, context.brand, text.locale)[0];
  const exact = problem.say === 'titleMisspelt' ? placeOf(title, text, quote.place, true) : undefined;
  yield {
    ...problem,
    at: placeOf(title, text, quote.place),
    excerpt: `${meant.written}, ${title}`,
    locale: text.locale,
    data: { name: meant.written, title, right, ...problem },
    fix: exact && { at: exact, text: right! },
  };
}

/** Whether this person may be quoted here, and still. */
function* authority(meant: Meant, at: Place | undefined, locale: Locale, context: RuleContext): Generator<Problem> {
  const { message } = context;
  const { until, speaksOn } = meant.person;
  const base = { at, locale, excerpt: meant.written };
  const data = { name: meant.written };
  if (until !== undefined && dayOf(message, context.now) > until)
    yield { ...base, say: 'left', data: { ...data, until } };
  const { types, markets, topics } = speaksOn ?? {};
  if (types && message.type !== undefined && !types.includes(message.type))
    yield { ...base, say: 'type', data: { ...data, type: message.type } };
  const here = context.marketsOf(locale);
  if (markets && here.length > 0 && !here.some((market) => markets.includes(market)))
    yield { ...base, say: 'market', data: { ...data, markets: here.join(', ') } };
  if (topics && !message.tags.some((tag) => topics.includes(tag)))
    yield { ...base, say: 'topic', data: { ...data, topics: topics.join(', ') } };
}

export function* quotedPeople(text: MessageText, context: RuleContext): Generator<Problem> {
  const { brand, message, now } = context;
  for (const block of everyBlock(text.body)) {
    if (block.kind !== 'quote' || block.by === undefined) continue;
    const asWritten: Attribution = { by: block.by, title: block.title, place: block.place };
    // “Head of Design, Eleni Markou”: the name may come last.
    const last = block.title === undefined ? undefined : personMeant(block.title, brand, text.locale);
    const quote = last?.as === 'right' ? { ...asWritten, by: block.title!, title: block.by } : asWritten;
    const meant = personMeant(quote.by, brand, text.locale);
    yield* nameProblems(quote, meant, text, dayOf(message, now));
    if (meant) yield* titleProblems(quote, meant, text, context);
  }
  const seen = new Set<string>();
  for (const { by, words } of text.quotes) {
    const person = own(brand.people, by);
    const meant = person
      ? { id: by, person, written: namesOf(brand, text.locale).byId.get(`person.${by}`)!.written, as: 'right' as const }
      : personMeant(by, brand, text.locale);
    if (!meant || seen.has(meant.id)) continue;
    seen.add(meant.id);
    yield* authority(meant, words.place, text.locale, context);
  }
}
