/** A post shows no more pictures than its network takes. The rest is not made, so nobody would see what is missing. */
import type { Block, Message, MessageText, RenditionSubject, Rule } from '../../model.js';
import { grouped, namedPictures } from './pictures.js';

/** What stands in `:::only` and `:::except` for a channel, opened; the rest of them is not there. */
const openedFor = (channel: string, blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'scope') return [block];
    const stays = block.channels.includes(channel) === (block.keep === 'only');
    return stays ? openedFor(channel, block.children) : [];
  });

/** Pictures that the text would show in a channel, each once: those without words are decoration. */
function wishedFor(channel: string, text: MessageText, { pictures }: Message): string[] {
  const named = [...namedPictures({ ...text, body: openedFor(channel, text.body) })];
  const there = (src: string) => src.startsWith('https:') || pictures.some((one) => one.src === src && one.bytes);
  return [...new Set(named.flatMap(({ src, alt, role }) => ((role === 'hero' || alt) && there(src) ? [src] : [])))];
}

interface Left {
  readonly channel: string;
  readonly max: number;
  readonly wished: number;
  readonly names: string;
}

function leftOut({ channel, draft }: RenditionSubject, message: Message): Left[] {
  const { max } = channel.pictures;
  const wished = wishedFor(channel.id, message.texts[draft.locale]!, message);
  const shown = draft.pictures.slice(0, max).map(({ src }) => src);
  if (max === 0 || wished.length <= max || shown.length < max) return [];
  const names = wished.filter((src) => !shown.includes(src)).join(', ');
  return [{ channel: channel.id, max, wished: wished.length, names }];
}

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"/>';
const names = ['honey', 'chalk', 'moss', 'clay', 'slate'];
const files = Object.fromEntries(names.map((name) => [`content/example/${name}.svg`, drawing]));
/** A text with the first of these pictures, each in words of its own. */
const gallery = (alts: readonly string[], words: string) =>
  [words, ...alts.map((alt, index) => `![${alt}](${names[index]}.svg)`)].join('\n\n');

const en = [
  'A kettle in honey',
  'A kettle in chalk white',
  'A kettle in moss',
  'A kettle in clay',
  'A kettle in slate',
];
const el = ['Μελί βραστήρας', 'Λευκός βραστήρας', 'Πράσινος βραστήρας', 'Κεραμιδί βραστήρας', 'Γκρι βραστήρας'];
const hu = ['Mézszínű kanna', 'Krétafehér kanna', 'Mohazöld kanna', 'Agyagszínű kanna', 'Palaszürke kanna'];
const channels = ['bluesky'];

export const picturesInBounds: Rule = {
  id: 'pictures-in-bounds',
  alias: 'AST-03',
  scope: 'edition',
  severity: 'warning',
  words: {
    en: {
      why: 'A network refuses a post with too many pictures; those beyond its number are left out here.',
      left: '{channels}: room for {max} of {length} pictures; left out: {names}',
      cure: 'Put the most important ones first, or choose with :::except {channels}.',
    },
    el: {
      why: 'Κάθε δίκτυο απορρίπτει μια ανάρτηση με περισσότερες εικόνες απ’ όσες δέχεται· όσες περισσεύουν μένουν εδώ έξω.',
      left: '{channels}: από τις {length} εικόνες χωράνε {max}· μένουν έξω: {names}',
      cure: 'Βάλτε πρώτες τις πιο σημαντικές ή επιλέξτε με :::except {channels}.',
    },
    hu: {
      why: 'A közösségi oldal visszautasítja a bejegyzést, ha túl sok kép van benne; ami a megengedetten felül van, innen kimarad.',
      left: '{channels}: {length} képből {max} fér el; kimarad: {names}',
      cure: 'Tegye előre a legfontosabbakat, vagy válogasson így: :::except {channels}.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: gallery(en, 'The new kettle comes in five colours.'), files, channels },
      good: { message: gallery(en.slice(0, 4), 'The new kettle comes in many colours.'), files, channels },
    },
    {
      locale: 'el',
      bad: { message: gallery(el, 'Ο νέος βραστήρας βγαίνει σε πολλά χρώματα.'), files, channels },
      good: { message: gallery(el.slice(0, 4), 'Ο νέος βραστήρας βγαίνει σε πολλά χρώματα.'), files, channels },
    },
    {
      locale: 'hu',
      bad: { message: gallery(hu, 'Az új kanna sok színben kapható.'), files, channels },
      good: { message: gallery(hu.slice(0, 4), 'Az új kanna sok színben kapható.'), files, channels },
    },
  ],
  *check({ message }, { renditions }) {
    const first = new Map([...renditions].reverse().map((one) => [one.channel.id, one]));
    const left = [...first.values()].reverse().flatMap((one) => leftOut(one, message));
    const at = message.texts[message.sourceLocale]!.title.place;
    const severity = message.foreign ? 'note' : undefined;
    for (const all of grouped(left, ({ max, names }) => `${max} ${names}`).values()) {
      const { max, names, wished } = all[0]!;
      const channels = all.map(({ channel }) => channel).join(' ');
      yield { say: 'left', severity, at, data: { channels, max, length: wished, names }, excerpt: names };
    }
  },
};
