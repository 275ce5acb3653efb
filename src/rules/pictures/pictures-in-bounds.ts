/** A post shows no more pictures than its network takes. The rest is not made, so nobody would see what is missing. */
import type { Rule } from '../../model.js';

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
  scope: 'rendition',
  severity: 'warning',
  words: {
    en: {
      why: 'A network refuses a post with too many pictures; those beyond its number are left out here.',
      left: 'there is room for {max} of {length} pictures; left out: {names}',
      cure: 'Put the most important ones first, or choose with :::except {channel}.',
    },
    el: {
      why: 'Κάθε δίκτυο απορρίπτει μια ανάρτηση με περισσότερες εικόνες απ’ όσες δέχεται· όσες περισσεύουν μένουν εδώ έξω.',
      left: 'από τις {length} εικόνες χωράνε {max}· μένουν έξω: {names}',
      cure: 'Βάλτε πρώτες τις πιο σημαντικές ή επιλέξτε με :::except {channel}.',
    },
    hu: {
      why: 'A közösségi oldal visszautasítja a bejegyzést, ha túl sok kép van benne; ami a megengedetten felül van, innen kimarad.',
      left: '{length} képből {max} fér el; kimarad: {names}',
      cure: 'Tegye előre a legfontosabbakat, vagy válogasson így: :::except {channel}.',
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
  *check({ channel, draft }, { message }) {
    const { max } = channel.pictures;
    const left = draft.pictures.slice(max).map(({ src }) => src);
    if (max === 0 || left.length === 0) return;
    const at = message.texts[draft.locale]?.title.place;
    const data = { max, length: draft.pictures.length, names: left.join(', '), channel: channel.id };
    yield { say: 'left', at, data, excerpt: left.join(' ') };
  },
};
