/** What a message says of things, as far as messages beside it may say otherwise, and when it lives. */
import { locate } from '../../errors.js';
import type { BrandContext, Fact, Judgement, Locale, Message } from '../../model.js';
import type { Timed } from '../../model/life.js';
import { labelsOf, subjectOf, type Bonds } from './message-subject.js';

/** Names and codes are told apart by whoever wrote them; every message has links of its own. */
export const compared =
  /^(?:money|date|time|instant|period|hours|duration|phone|email|number|percentage|quantity|address)$/;

/** A fact that may be compared, with its labels as they are looked up and where it is declared. */
export interface OwnFact extends Pick<Fact, 'id' | 'values' | 'place'> {
  readonly labels: readonly string[];
  readonly where: string;
}

/** What is kept of a message: when it lives, and what it says of what. */
export interface Said extends Timed, Bonds {
  readonly channels: readonly string[];
  readonly subject?: string;
  readonly sourceLocale: Locale;
  readonly markets: readonly string[];
  readonly own: readonly OwnFact[];
}

/** A message beside others, with what is asked of it many times. */
export interface Living extends Omit<Said, 'from' | 'to'> {
  readonly from: number;
  readonly to: number;
}

const factWhere = ({ files, id }: Message, { place }: Fact) => {
  const file = files.find(({ path }) => path === place?.file);
  return file && place ? locate(file, place.start) : id;
};

export function saidIn({ message, renditions }: Judgement, { brand }: BrandContext): Said {
  const { id, status, publishAt, publishIn, embargo, date, expires, event, sourceLocale, markets, facts } = message;
  const { type, series, campaign, related, corrects } = message;
  const ends = facts.filter((fact) => fact.id === 'event.end' || fact.id === 'event.start');
  const own = facts.filter(({ values }) => values.some(({ value }) => compared.test(value.type)));
  return {
    id,
    status,
    publishAt,
    publishIn,
    embargo,
    date,
    expires,
    event,
    sourceLocale,
    markets,
    type,
    series,
    campaign,
    related,
    corrects,
    facts: ends,
    channels: [...new Set(renditions.map(({ draft }) => draft.channel))],
    subject: subjectOf(message, brand),
    own: own.map((fact) => ({
      id: fact.id,
      values: fact.values,
      place: fact.place,
      labels: labelsOf(fact),
      where: factWhere(message, fact),
    })),
  };
}

/** Still to be changed, or still to come, in one channel at least. */
export function isAlive(said: Said, context: BrandContext): boolean {
  const alive = (life: string) => life === 'living' || life === 'future';
  if (!alive(context.lifeOf(said))) return false;
  const channels = context.channels.filter(({ id }) => said.channels.includes(id));
  return channels.length === 0 || channels.some((channel) => alive(context.lifeOf(said, channel)));
}

export function livingOf(said: Said, context: BrandContext): Living {
  const { from = -Infinity, to = Infinity } = context.spanOf(said);
  return { ...said, from, to };
}
