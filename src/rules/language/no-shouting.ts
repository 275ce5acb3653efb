/** A calm text needs no capitals, no rows of exclamation marks and no rows of emoji. */
import type { Draft, EditionSubject, MessageText, Problem, Rule, RuleContext } from '../../model.js';
import { isKnownLanguage } from '../../languages/index.js';
import { plainWording } from '../../model/plain.js';
import { few, problemAt, stretchesOf, type Stretch } from './running-text.js';

const marks = /[!?;]{2,}/g;
/** `!!` and `?!?`; a single `?!` is a question that wonders. */
const isRow = (found: string) => found.includes('!!') || (found.length > 2 && found.includes('!'));
/** Three words in capitals or more, of which two at least are too long for acronyms. */
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[ ,-]+(?:\p{Lu}{2,}|[AÉIOΑΗΟaz&])(?![\p{L}\p{N}])){2,}/gu;
const emoji =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*/gu;
const emojiRow = /(?:(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)[\ufe0f\p{Emoji_Modifier}]*\s?){3,}/gu;
/** Flags are two letters each, written in a row where a text is for several countries. */
const flags = /^(?:[\u{1f1e6}-\u{1f1ff}]{2}\s?)+$/u;
/** More exclamation marks than these, and than one in so many words, are a habit. */
const most = 3;
const oneIn = 100;

function* inPassage(stretch: Stretch, allowed: readonly string[] | undefined): Generator<Problem> {
  const { own, kind } = stretch.passage;
  for (const { 0: found, index } of own.matchAll(marks))
    if (isRow(found)) yield problemAt(stretch, index, index + found.length, { say: 'marks', data: { words: found } });
  if ((kind === 'paragraph' || kind === 'item') && /\p{Lu}{5}/u.test(own))
    for (const { 0: found, index } of own.matchAll(capitals))
      if ((found.match(/\p{Lu}{5,}/gu)?.length ?? 0) >= 2)
        yield problemAt(stretch, index, index + found.length, { say: 'capitals', data: { words: found.slice(0, 40) } });
  // Emoji of a text are outside of what its letters need.
  if (!/[\u2190-\ufffb]/.test(own)) return;
  if (allowed) {
    for (const { 0: found, index } of own.matchAll(emoji))
      if (!allowed.includes(found))
        yield problemAt(stretch, index, index + found.length, { say: 'emoji', data: { words: found } });
  } else
    for (const { 0: found, index } of own.matchAll(emojiRow))
      if (!flags.test(found))
        yield problemAt(stretch, index, index + found.trimEnd().length, {
          say: 'emojiRow',
          data: { words: found.trim() },
        });
}

/** Exclamation marks of the body, once a text has more than enough. */
function* habit(text: MessageText, { passages }: RuleContext): Generator<Problem> {
  const body = passages(text).filter((passage) => passage.part.startsWith('body.') && !passage.quoted);
  const count = body.reduce((sum, { own }) => sum + (own.match(/!(?!!)/g)?.length ?? 0), 0);
  const words = body.reduce((sum, { own }) => sum + own.split(' ').length, 0);
  if (count > Math.max(most, words / oneIn))
    yield {
      at: text.title.place,
      locale: text.locale,
      say: 'habit',
      data: { count, most },
      excerpt: `${text.locale} !`,
    };
}

/** The headline of a press release is what editors copy. Greek headlines may be in capitals. */
function* inHeadline({ parts, channel, locale }: Draft): Generator<Problem> {
  const headline = parts.headline && plainWording(parts.headline);
  if (channel !== 'press-release' || !headline) return;
  const at = { at: parts.headline?.place, channel, locale, severity: 'warning' as const, excerpt: headline };
  if (/!(?![»”"])/u.test(headline)) yield { ...at, say: 'headlineMark' };
  const words = headline.match(/\p{L}{2,}/gu) ?? [];
  if (words.length > 2 && words.every((word) => /^[\p{Lu}]+$/u.test(word)) && !/\p{Script=Greek}/u.test(headline))
    yield { ...at, say: 'headlineCapitals' };
}

export const noShouting: Rule = {
  id: 'no-shouting',
  alias: 'VOI-04',
  scope: 'edition',
  severity: 'note',
  language: true,
  words: {
    en: {
      why: 'Capitals, rows of exclamation marks and of emoji are read as shouting, and as spam by mail filters; screen readers read out each sign.',
      marks: '“{words}”: one mark is enough',
      capitals: 'words in capitals in running text: “{words}”',
      emoji: 'the brand does not use the emoji {words}',
      emojiRow: 'a row of emoji: {words}',
      habit: '{count} exclamation marks in one text',
      headlineMark: 'the headline of the release has an exclamation mark',
      headlineCapitals: 'the headline of the release is written in capitals',
      cure: 'Let the words say it.',
    },
    el: {
      why: 'Τα κεφαλαία, τα πολλά θαυμαστικά και τα emoji στη σειρά διαβάζονται σαν φωνές, και από τα φίλτρα σαν ανεπιθύμητη αλληλογραφία· οι αναγνώστες οθόνης τα εκφωνούν ένα ένα.',
      marks: '«{words}»: ένα σημείο αρκεί',
      capitals: 'λέξεις με κεφαλαία μέσα στο κείμενο: «{words}»',
      emoji: 'η μάρκα δεν χρησιμοποιεί το emoji {words}',
      emojiRow: 'πολλά emoji στη σειρά: {words}',
      habit: '{count} θαυμαστικά σε ένα κείμενο',
      headlineMark: 'ο τίτλος του δελτίου τύπου έχει θαυμαστικό',
      headlineCapitals: 'ο τίτλος του δελτίου τύπου είναι γραμμένος με κεφαλαία',
      cure: 'Αφήστε να το πουν οι λέξεις.',
    },
    hu: {
      why: 'A csupa nagybetű, a halmozott felkiáltójel és az emojisor kiabálásnak hat, a levélszűrőknek pedig kéretlen levélnek; a képernyőolvasó minden jelet felolvas.',
      marks: '„{words}”: egy írásjel elég',
      capitals: 'csupa nagybetűs szavak a szövegben: „{words}”',
      emoji: 'a márka nem használja ezt az emojit: {words}',
      emojiRow: 'emojik egymás után: {words}',
      habit: '{count} felkiáltójel egyetlen szövegben',
      headlineMark: 'a közlemény címében felkiáltójel áll',
      headlineCapitals: 'a közlemény címe csupa nagybetűs',
      cure: 'Hagyja el; a szavak magukban is elmondják.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: 'The kettle is here!!',
      good: 'The kettle is here! The EU, NATO and UNICEF agree; the LCD TV costs less.',
    },
    {
      locale: 'en',
      bad: 'COME AND SEE OUR KETTLES TODAY, they boil in a minute.',
      good: 'Come and see our kettles 🇬🇷 🇭🇺 today 🎉',
    },
    {
      locale: 'en',
      bad: {
        message: '---\ntitle: The new kettle is here!\nchannels: [press-release]\n---\n\nIt boils.',
        channels: ['press-release'],
      },
      good: {
        message: '---\ntitle: The new kettle is here\nchannels: [press-release]\n---\n\nIt boils!',
        channels: ['press-release'],
      },
    },
    {
      locale: 'el',
      bad: 'Ανοίγουμε σήμερα!!!',
      good: '## ΝΕΟ ΚΑΤΑΣΤΗΜΑ ΣΤΗΝ ΑΘΗΝΑ\n\nΑνοίγουμε σήμερα! Ο ΟΤΕ, η ΔΕΗ και η ΕΥΔΑΠ το γνωρίζουν.',
    },
    {
      locale: 'el',
      bad: 'ΕΛΑΤΕ ΣΗΜΕΡΑ ΣΤΟ ΚΑΤΑΣΤΗΜΑ για να δείτε.',
      good: 'Ελάτε σήμερα στο κατάστημα 🎉 για να δείτε.',
    },
    { locale: 'hu', bad: 'Ma nyitunk 🎉🎉🎉', good: 'Ma nyitunk! A MÁV, a BKK és a NAV tudja.' },
    {
      locale: 'hu',
      bad: { message: 'Ma nyitunk 🎉', brand: { voice: { emoji: ['☕'] } } },
      good: { message: 'Ma nyitunk ☕', brand: { voice: { emoji: ['☕'] } } },
    },
  ],
  check: few(function* ({ message, renditions }: EditionSubject, context) {
    for (const stretch of stretchesOf(message, context)) yield* inPassage(stretch, context.brand.voice.emoji);
    for (const text of Object.values(message.texts)) if (isKnownLanguage(text.locale)) yield* habit(text, context);
    for (const { draft } of renditions) yield* inHeadline(draft);
  }),
};
