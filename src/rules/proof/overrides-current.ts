/** Words for one channel, and short forms, follow the message as it is now. */
import type { Message, MessageText, Place, Rule } from '../../model.js';

const isOther = (part: string) => /^(?:override|short|hero|cta)(?:\.|$)/.test(part);

/** Parts that were not there when the words were accepted, then those that are gone. Blocks of the body may move. */
function changed(accepted: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): string[] {
  const { own: _, ...before } = accepted;
  const parts = Object.entries(now).filter(([part]) => !isOther(part));
  const [then, here] = [new Set(Object.values(before)), new Set(parts.map(([, hash]) => hash))];
  const fresh = parts.filter(([part, hash]) => (part.startsWith('body.') ? !then.has(hash) : before[part] !== hash));
  const gone = Object.entries(before).filter(([part, hash]) => !here.has(hash) && !(part in now));
  return [...fresh, ...gone].map(([part]) => part);
}

function placeOf(key: string, text: MessageText): Place | undefined {
  const [channel = '', ...part] = key.split('.');
  if (channel !== 'short') return text.override[channel]?.[part.join('.')]?.place;
  return text.short.find((short, index) => (short.key ?? String(index + 1)) === part.join('.'))?.words.place;
}

/** Of the accepted words, those that nobody has touched since. */
function* untouched(
  message: Message,
  hashes: (text: MessageText) => Readonly<Record<string, string>>,
): Generator<[text: MessageText, key: string, parts: string[]]> {
  for (const [locale, all] of Object.entries(message.lock?.overrides ?? {})) {
    const text = message.texts[locale];
    if (!text) continue;
    const now = hashes(text);
    for (const [key, accepted] of Object.entries(all))
      if (now[key.startsWith('short.') ? key : `override.${key}`] === accepted['own'])
        yield [text, key, changed(accepted, now)];
  }
}

/** The post was accepted when the title said what the good source says; the bad one has another title since. */
const example = (
  locale: string,
  titles: readonly [now: string, then: string],
  post: string,
  hashes: readonly [string, string],
) => {
  const [own, title] = hashes;
  const overrides = { [locale]: { 'x.post': { own, title } } };
  const files = { 'content/example/index.lock.json': JSON.stringify({ schema: 1, accepted: {}, overrides }) };
  const source = (words: string) => `---\ntitle: ${words}\noverride: { x: { post: ${post} } }\n---\n`;
  return { locale, bad: { message: source(titles[0]), files }, good: { message: source(titles[1]), files } };
};

export const overridesCurrent: Rule = {
  id: 'overrides-current',
  alias: 'MSG-06b',
  scope: 'message',
  severity: 'warning',
  words: {
    en: {
      why: 'When the message changes, the post that was written for one channel keeps saying the old thing until someone looks.',
      stale: 'the words for “{key}” were accepted before {parts} changed',
      cure: 'Read them beside the message, then run: onmessage accept {message}',
    },
    el: {
      why: 'Όταν αλλάζει το μήνυμα, η ανάρτηση που γράφτηκε για ένα κανάλι λέει τα παλιά ώσπου να τη δει κάποιος.',
      stale: 'το κείμενο για «{key}» έγινε δεκτό πριν αλλάξει: {parts}',
      cure: 'Διαβάστε το δίπλα στο μήνυμα και τρέξτε: onmessage accept {message}',
    },
    hu: {
      why: 'Ha az üzenet megváltozik, az egy csatornára írt bejegyzés addig a régit mondja, amíg valaki rá nem néz.',
      stale: 'az ide írt szöveget ({key}) elfogadták, de azóta megváltozott: {parts}',
      cure: 'Vesse össze az üzenettel, majd futtassa: onmessage accept {message}',
    },
  },
  examples: [
    example('en', ['The kettle boils faster', 'The kettle'], 'Boils in 90 seconds.', [
      '9cc7b2fa8b039eb8',
      '44eb5d3a75c1f628',
    ]),
    example('el', ['Ο νέος βραστήρας', 'Ο βραστήρας'], 'Βράζει σε 90 δευτερόλεπτα.', [
      '55b418f34134d478',
      '2003d726a83f5806',
    ]),
    example('hu', ['Az új vízforraló', 'A vízforraló'], '90 másodperc alatt felforr.', [
      '9de1fdf0163aaf55',
      'b556c81e57961e43',
    ]),
  ],
  *check(message, { hashes }) {
    for (const [text, key, parts] of untouched(message, hashes)) {
      if (parts.length === 0) continue;
      const named = parts.length > 3 ? `${parts.slice(0, 3).join(', ')} …` : parts.join(', ');
      yield {
        at: placeOf(key, text) ?? text.title.place,
        say: 'stale',
        data: { key, parts: named, message: message.id },
        locale: text.locale,
        channel: key.startsWith('short.') ? undefined : key.split('.')[0],
        excerpt: `${text.locale} ${key} ${parts.join(' ')}`,
      };
    }
  },
};
