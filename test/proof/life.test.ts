/** Where a message stands in time, as a table: what it says of itself, the channel, the moment. */
import { expect, test } from 'vitest';
import type { Message, Value } from '../../src/model.js';
import { lifeOf } from '../../src/pipeline/proof/life.js';

const moment = (day: number, hour: number): Value => ({
  type: 'instant',
  date: { type: 'date', year: 2026, month: 11, day },
  time: { type: 'time', hour, minute: 0 },
  zone: 'Europe/Athens',
  epoch: Date.UTC(2026, 10, day, hour - 2),
});
const message = (own: Partial<Message>) => ({ status: 'ready', facts: [], ...own }) as unknown as Message;
const fact = (id: string, value: Value) => ({ id, values: [{ value }], origin: 'message' as const });
const embargo = moment(26, 10) as Message['embargo'];
const event = {
  event: { place: 'kiraly' },
  facts: [fact('event.start', moment(20, 18)), fact('event.end', moment(20, 21))],
};

const page = { id: 'mobile-page', medium: 'page' } as const;
const mail = { id: 'newsletter', medium: 'mail' } as const;
const release = { id: 'press-release', medium: 'press' } as const;
const bot = { id: 'bot', medium: 'text' } as const;

test.each([
  ['a draft, whatever its date', { status: 'draft', date: '2020-01-01' }, page, '2026-11-22T09:00:00Z', 'draft'],
  ['a page of today', { date: '2026-11-22' }, page, '2026-11-22T09:00:00Z', 'living'],
  ['a page of tomorrow', { date: '2026-11-23' }, page, '2026-11-22T09:00:00Z', 'future'],
  ['a page of last year', { date: '2025-11-22' }, page, '2026-11-22T09:00:00Z', 'living'],
  ['an answer of the bot', { date: '2025-11-22' }, bot, '2026-11-22T09:00:00Z', 'living'],
  ['a mail that was sent', { date: '2026-11-21' }, mail, '2026-11-22T09:00:00Z', 'history'],
  ['a release that is out', { date: '2026-11-21' }, release, '2026-11-22T09:00:00Z', 'history'],
  ['a mail without a date', {}, mail, '2026-11-22T09:00:00Z', 'living'],
  ['before the embargo', { date: '2026-11-26', embargo }, release, '2026-11-26T07:59:00Z', 'future'],
  ['after the embargo', { date: '2026-11-26', embargo }, release, '2026-11-26T08:01:00Z', 'history'],
  ['on the last day', { expires: '2026-11-22' }, page, '2026-11-22T23:00:00Z', 'living'],
  ['the day after', { expires: '2026-11-22' }, page, '2026-11-23T00:00:00Z', 'history'],
  ['an event that is on', { date: '2026-11-01', ...event }, page, '2026-11-20T18:00:00Z', 'living'],
  ['an event that is over', { date: '2026-11-01', ...event }, page, '2026-11-20T19:01:00Z', 'history'],
  ['its own moment in this channel', { publishAt: '2026-11-20', publishIn: { newsletter: '2026-11-25' } }, mail, '2026-11-22T09:00:00Z', 'future'],
  ['the moment of all others', { publishAt: '2026-11-20', publishIn: { newsletter: '2026-11-25' } }, page, '2026-11-22T09:00:00Z', 'living'],
  ['the message as a whole, sent and on a page', { date: '2026-11-20' }, undefined, '2026-11-22T09:00:00Z', 'living'],
] as const)('%s', (_, own, channel, now, life) => {
  expect(lifeOf(message(own as Partial<Message>), now, channel)).toBe(life);
}); // prettier-ignore
