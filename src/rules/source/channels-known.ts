/** A message names only channels that exist. */
import { nearest } from '../../errors.js';
import type { Message, Place, Rule } from '../../model.js';
import { everyBlock } from '../../model/plain.js';

/** Every place where a message names a channel, each name once per place. */
function* namedChannels(message: Message): Generator<[id: string, at: Place | undefined]> {
  const title = message.texts[message.sourceLocale]!.title.place;
  const lists = [message.channels ?? [], message.thread, Object.keys(message.carry)];
  for (const id of new Set(lists.flat())) yield [id, title];
  for (const text of Object.values(message.texts)) {
    for (const [id, parts] of Object.entries(text.override))
      yield [id, Object.values(parts)[0]?.place ?? text.title.place];
    for (const block of everyBlock(text.body))
      if (block.kind === 'scope') for (const id of block.channels) yield [id, block.place];
  }
}

export const channelsKnown: Rule = {
  id: 'channels-known',
  scope: 'message',
  severity: 'error',
  words: {
    en: {
      why: 'A channel that is misspelt is one that nothing is published in.',
      unknown: 'there is no channel “{id}”',
      meant: 'there is no channel “{id}”; did you mean {near}?',
      cure: 'onmessage channels lists them all.',
    },
    el: {
      why: 'Σε κανάλι με λάθος όνομα δεν δημοσιεύεται τίποτα.',
      unknown: 'δεν υπάρχει κανάλι «{id}»',
      meant: 'δεν υπάρχει κανάλι «{id}»· μήπως εννοείτε {near};',
      cure: 'Το onmessage channels τα δείχνει όλα.',
    },
    hu: {
      why: 'Az elírt nevű csatornán semmi sem jelenik meg.',
      unknown: 'nincs „{id}” nevű csatorna',
      meant: 'nincs „{id}” nevű csatorna; erre gondolt: {near}?',
      cure: 'Az onmessage channels mindet felsorolja.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: ':::only facebok\nWe look forward to your photos.\n:::\n\nThe shop is open again.',
      good: ':::only facebook\nWe look forward to your photos.\n:::\n\nThe shop is open again.',
    },
    {
      locale: 'el',
      bad: ':::except newsleter\nΠερισσότερα στο επόμενο γράμμα μας.\n:::\n\nΤο κατάστημα άνοιξε ξανά.',
      good: ':::except newsletter\nΠερισσότερα στο επόμενο γράμμα μας.\n:::\n\nΤο κατάστημα άνοιξε ξανά.',
    },
    {
      locale: 'hu',
      bad: '---\ntitle: Újra nyitva\noverride:\n  blusky:\n    post: Újra nyitva a boltunk.\n---\n\nVárjuk szeretettel.',
      good: '---\ntitle: Újra nyitva\noverride:\n  bluesky:\n    post: Újra nyitva a boltunk.\n---\n\nVárjuk szeretettel.',
    },
  ],
  *check(message, { channels }) {
    const known = channels.map((channel) => channel.id);
    for (const [id, at] of namedChannels(message)) {
      if (known.includes(id)) continue;
      const near = nearest(id, known);
      yield {
        at,
        say: near ? 'meant' : 'unknown',
        data: { id, near },
        excerpt: id,
        severity: message.foreign ? 'note' : undefined,
      };
    }
  },
};
