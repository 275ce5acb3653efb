/** Message, now → where it stands in time: draft, future, living or history. Pure; `now` only judges. */
import type { Channel, Life, Message, Timed, Value } from '../../model.js';

const DAY = 86_400_000;

/** First moment of a day (UTC), or the moment; milliseconds since 1970. */
export function startOf(moment: string | undefined): number | undefined {
  return moment === undefined ? undefined : Date.parse(moment);
}

/** Last moment of a day, or the moment. */
export function endOf(moment: string | undefined): number | undefined {
  const start = startOf(moment);
  return start === undefined || moment!.length > 10 ? start : start + DAY - 1;
}

/** The moment it leaves for a channel (or at all), as written: `publishAt`, else its embargo, else its date. */
export function leavesAt(
  { publishAt, publishIn, embargo, date }: Pick<Message, 'publishAt' | 'publishIn' | 'embargo' | 'date'>,
  channel?: string,
): string | undefined {
  const own = channel === undefined ? undefined : publishIn?.[channel];
  const first = channel === undefined ? Object.values(publishIn ?? {}).sort()[0] : undefined;
  const lifted = embargo?.epoch === undefined ? undefined : new Date(embargo.epoch).toISOString();
  return own ?? publishAt ?? first ?? lifted ?? date;
}

function momentOf(value: Value | undefined): string | undefined {
  if (value?.type === 'instant' && value.epoch !== undefined) return new Date(value.epoch).toISOString();
  const date = value?.type === 'instant' ? value.date : value;
  if (date?.type !== 'date' || date.year === undefined) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

/** The last moment it speaks for: the earlier of its expiry and the end of its event; undefined without an end. */
export function endsAt({ expires, event, facts }: Pick<Message, 'expires' | 'event' | 'facts'>): number | undefined {
  const fact = (id: string) => momentOf(facts.find((one) => one.id === id)?.values[0]?.value);
  // An event without an end lasts that day.
  const over = event && (endOf(fact('event.end')) ?? endOf(fact('event.start')?.slice(0, 10)));
  const ends = [endOf(expires), over].filter((end) => end !== undefined);
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

/**
 * From when until when, around `now`, time changes nothing of what is found in a message: rules ask for the day (UTC) and
 * for its life, and its life changes at these moments only. Milliseconds since 1970, `until` not included.
 */
export function unchangedAround(message: Message, now: string): { readonly from: number; readonly until: number } {
  const moment = Date.parse(now);
  const day = Date.parse(now.slice(0, 10));
  const { publishIn = {}, reviewBy } = message;
  const starts = [undefined, ...Object.keys(publishIn)].map((channel) => startOf(leavesAt(message, channel)));
  // Something is over after its last moment, and has begun at its first.
  const ends = [endsAt(message), endOf(reviewBy)].map((end) => (end === undefined ? undefined : end + 1));
  const turns = [day, day + DAY, ...starts, ...ends].filter((turn) => turn !== undefined);
  return {
    from: Math.max(...turns.filter((turn) => turn <= moment)),
    until: Math.min(...turns.filter((turn) => turn > moment)),
  };
}

/** What has left as mail, release or post cannot be taken back; a page can be changed as long as it lives. */
const keeps = (medium: Channel['medium']) => medium === 'page' || medium === 'text';

/** @param channel without one: the message as a whole, which lives as long as it speaks for anything */
export function lifeOf(message: Timed, now: string, channel?: Pick<Channel, 'id' | 'medium'>): Life {
  if (message.status === 'draft') return 'draft';
  const moment = Date.parse(now);
  const end = endsAt(message);
  if (end !== undefined && end < moment) return 'history';
  const start = startOf(leavesAt(message, channel?.id));
  if (start !== undefined && start > moment) return 'future';
  return channel && start !== undefined && !keeps(channel.medium) ? 'history' : 'living';
}
