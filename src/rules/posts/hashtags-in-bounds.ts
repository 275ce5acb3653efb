/** Hashtags are few, written as the brand writes them, and mentions lead to accounts that are known. */
import type { Brand, Problem, Rule } from '../../model.js';
import { plainWording } from '../../model/plain.js';

const most = 5;
/** A word of so many small letters is several words run together, more often than not. */
const runTogether = 18;

type Social = Brand['social'][string];

const listOf = (tags: Social['hashtags']): readonly string[] =>
  tags === undefined
    ? []
    : Array.isArray(tags)
      ? tags
      : Object.values(tags as Record<string, readonly string[]>).flat();
const plain = (tag: string): string => tag.replace(/^#/, '').normalize('NFC');

/** Tags as the brand writes them, by their small letters; posts begin them with a capital. */
function registered(brand: Brand): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  const all = Object.values(brand.social).flatMap(({ hashtags }) => listOf(hashtags));
  for (const tag of all.map(plain)) known.set(tag.toLowerCase(), (known.get(tag.toLowerCase()) ?? new Set()).add(tag));
  return known;
}

const tags = /(?<![\p{L}\p{M}\p{N}_/&#])#[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*/gu;
const mentions = /(?<![\p{L}\p{N}_.@/])@[A-Za-z0-9_][\w.-]*(?:@[\w.-]+\w)?/gu;
const account = (name: string): string =>
  name
    .replace(/^@/, '')
    .replace(/[.-]+$/, '')
    .toLowerCase();

function* inPost(
  text: string,
  brand: Brand,
  channel: string,
): Generator<Pick<Problem, 'say' | 'data' | 'severity' | 'excerpt'>> {
  const known = registered(brand);
  const found = [...text.matchAll(tags)].map(([tag]) => plain(tag)).filter((tag) => /\p{L}/u.test(tag));
  const social = brand.social[channel];
  if (found.length > most) yield { say: 'many', data: { count: found.length, max: most }, excerpt: 'hashtags' };
  for (const tag of new Set(found)) {
    const forms = known.get(tag.toLowerCase());
    if (social?.banned?.some((one) => plain(one).toLowerCase() === tag.toLowerCase()))
      yield { say: 'banned', severity: 'error', data: { tag }, excerpt: tag };
    else if (forms && ![...forms].some((form) => form.slice(1) === tag.slice(1)))
      yield { say: 'otherwise', data: { tag, right: [...forms][0] }, excerpt: tag };
    else if (!forms && tag.length >= runTogether && tag === tag.toLowerCase() && tag !== tag.toUpperCase())
      yield { say: 'runTogether', severity: 'note', data: { tag }, excerpt: tag };
  }
  if (social?.handle === undefined) return;
  const own = typeof social.handle === 'string' ? [social.handle] : Object.values(social.handle);
  const allowed = new Set([...own, ...(social.mentions ?? [])].map(account));
  for (const [name] of text.matchAll(mentions))
    if (!allowed.has(account(name))) yield { say: 'unknown', severity: 'note', data: { name }, excerpt: name };
}

const brand = (x: object) => ({ social: { x: { handle: 'lumen_example', ...x } } });

export const hashtagsInBounds: Rule = {
  id: 'hashtags-in-bounds',
  alias: 'CHN-03',
  scope: 'rendition',
  severity: 'warning',
  words: {
    en: {
      why: 'A tag in another spelling gathers other posts; screen readers need the capitals; a wrong @ calls a stranger.',
      many: 'the post has {count} hashtags, {max} are enough',
      banned: 'the brand does not use #{tag}',
      otherwise: '#{tag} is written #{right}',
      runTogether: '#{tag} is read out as one word',
      unknown: '{name} is not among the accounts that the brand mentions',
      cure: 'Change it in the text or in `override`.',
      manyCure: 'Keep those that people search for.',
      runTogetherCure: 'Give each of its words a capital.',
      unknownCure: 'Correct the name, or add it to social.{channel}.mentions.',
    },
    el: {
      why: 'Ένα hashtag με άλλη γραφή μαζεύει άλλες αναρτήσεις· οι αναγνώστες οθόνης χρειάζονται τα κεφαλαία· ένα λάθος @ καλεί έναν ξένο.',
      many: 'η ανάρτηση έχει {count} hashtag· αρκούν {max}',
      banned: 'η μάρκα δεν χρησιμοποιεί το #{tag}',
      otherwise: 'το #{tag} γράφεται #{right}',
      runTogether: 'το #{tag} διαβάζεται φωναχτά σαν μία λέξη',
      unknown: 'το {name} δεν είναι από τους λογαριασμούς που αναφέρει η μάρκα',
      cure: 'Αλλάξτε το στο κείμενο ή στο `override`.',
      manyCure: 'Κρατήστε όσα αναζητά ο κόσμος.',
      runTogetherCure: 'Γράψτε κάθε λέξη του με κεφαλαίο αρχικό.',
      unknownCure: 'Διορθώστε το όνομα ή προσθέστε το στο social.{channel}.mentions.',
    },
    hu: {
      why: 'A másként írt hashtag más bejegyzéseket gyűjt; a képernyőolvasónak nagybetűk kellenek; a téves @ idegent szólít meg.',
      many: 'a bejegyzésben {count} hashtag van, legfeljebb {max} az ajánlott',
      banned: 'a márka nem használja: #{tag}',
      otherwise: '#{tag} helyesen: #{right}',
      runTogether: '#{tag} felolvasva egyetlen szó',
      unknown: '{name}: nincs a márka által említhető fiókok között',
      cure: 'Javítsa a szövegben vagy az `override` alatt.',
      manyCure: 'Azokat hagyja meg, amelyekre rákeresnek.',
      runTogetherCure: 'Minden szava kezdődjön nagybetűvel.',
      unknownCure: 'Javítsa a nevet, vagy vegye fel ide: social.{channel}.mentions.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: {
        message: '---\ntitle: We open at ten. #lumenlights\n---\n\nCome in.',
        brand: brand({ hashtags: ['LumenLights'] }),
      },
      good: {
        message: '---\ntitle: We open at ten. #LumenLights\n---\n\nCome in.',
        brand: brand({ hashtags: ['LumenLights'] }),
      },
    },
    {
      locale: 'el',
      bad: { message: '---\ntitle: Ανοίγουμε στις δέκα. #Χαμός\n---\n\nΠεράστε.', brand: brand({ banned: ['χαμός'] }) },
      good: {
        message: '---\ntitle: Ανοίγουμε στις δέκα. #ΚαλήΑρχή\n---\n\nΠεράστε.',
        brand: brand({ banned: ['χαμός'] }),
      },
    },
    {
      locale: 'hu',
      bad: { message: '---\ntitle: Tízkor nyitunk a @lampabolt_hu csapatával.\n---\n\nJöjjön be!', brand: brand({}) },
      good: {
        message: '---\ntitle: Tízkor nyitunk a @lampabolt_hu csapatával.\n---\n\nJöjjön be!',
        brand: brand({ mentions: ['lampabolt_hu'] }),
      },
    },
  ],
  *check({ channel, draft }, { brand: own, message }) {
    if (channel.medium !== 'post') return;
    const posts = draft.thread ?? (draft.parts['post'] ? [draft.parts['post']] : []);
    for (const post of posts)
      for (const said of inPost(plainWording(post), own, channel.id))
        yield {
          ...said,
          data: { ...said.data, channel: channel.id },
          at: post.place ?? message.texts[draft.locale]?.title.place,
        };
  },
};
