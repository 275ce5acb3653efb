/** Words that law or the brand forbids stand nowhere: not in the text, not in a quotation, not in a template. */
import type { Brand, EditionSubject, Locale, MessageText, Place, Problem, Rule, RuleContext } from '../../model.js';
import { inLocale, type PhraseFinder } from '../../languages/index.js';
import { finderFor, formsIn } from '../spoken-claims.js';

type Ban = Brand['forbidden'][string];

interface Case {
  readonly id: string;
  readonly ban: Ban;
  readonly text: MessageText;
  readonly find: PhraseFinder;
}

/** Bans that hold for this message, per text they speak about. */
function* casesOf({ message }: EditionSubject, { brand, marketsOf }: RuleContext): Generator<Case> {
  for (const [id, ban] of Object.entries(brand.forbidden)) {
    if (ban.types && !(message.type && ban.types.includes(message.type))) continue;
    if (ban.unless?.some((claim) => message.claims.includes(claim))) continue;
    for (const text of Object.values(message.texts)) {
      const forms = formsIn(ban.words, text.locale);
      const markets = marketsOf(text.locale);
      if (!forms || (ban.markets && !ban.markets.some((market) => markets.includes(market)))) continue;
      yield { id, ban, text, find: finderFor(brand, `forbidden ${id} ${text.locale}`, () => forms) };
    }
  }
}

const met = new WeakMap<EditionSubject['readings'], Map<Locale, ReadonlySet<string>>>();

/** Lines that readers meet in the files of a language, each once: most stand in several files. */
function linesOf({ readings }: EditionSubject, locale: Locale): ReadonlySet<string> {
  const byLocale = met.get(readings) ?? new Map<Locale, ReadonlySet<string>>();
  met.set(readings, byLocale);
  const known = byLocale.get(locale);
  if (known) return known;
  const lines = new Set<string>();
  for (const one of readings)
    if (one.locale === locale)
      for (const { segments } of one.readings)
        for (const { kind, text } of segments) if (kind !== 'data') lines.add(text);
  byLocale.set(locale, lines);
  return lines;
}

/** What a reader of the finished files meets: `excerpt` by channel. */
function* inFiles({ text, ban, find }: Case, subject: EditionSubject) {
  if (![...linesOf(subject, text.locale)].some((line) => find(line).length > 0)) return;
  const { readings } = subject;
  for (const { channel, locale, readings: files } of readings) {
    if (locale !== text.locale || (ban.channels && !ban.channels.includes(channel))) continue;
    for (const { file, segments } of files)
      for (const segment of segments) {
        const [found] = segment.kind === 'data' ? [] : find(segment.text);
        if (found) yield { channel, output: file, words: found.text };
      }
  }
}

function inSource({ text, ban, find }: Case, { passages }: RuleContext): { words: string; at: Place | undefined }[] {
  return passages(text).flatMap((passage) =>
    passage.channels && ban.channels && !passage.channels.some((channel) => ban.channels!.includes(channel))
      ? []
      : find(passage.text).map((found) => ({ words: found.text, at: passage.at(found.start, found.end) })),
  );
}

function* problemsOf(one: Case, subject: EditionSubject, context: RuleContext): Generator<Problem> {
  const { brand } = context;
  const { ban, text, id } = one;
  const why = inLocale(ban.why, text.locale, brand.locale) ?? '';
  const data = (words: string) => ({ words, why, source: ban.source ? ` (${ban.source})` : '' });
  const written = inSource(one, context);
  const shown = written.length === 0 || ban.channels ? [...inFiles(one, subject)] : [];
  if (written.length > 0 && (!ban.channels || shown.length > 0))
    for (const { words, at } of written)
      yield { at, say: 'forbidden', data: data(words), excerpt: `${id} ${words}`, locale: text.locale, channel: ban.channels && shown[0]?.channel };
  if (written.length === 0)
    for (const { channel, output, words } of shown)
      yield { say: 'inTemplate', data: data(words), excerpt: `${id} ${words}`, locale: text.locale, channel, output };
} // prettier-ignore

const brand = {
  claims: { 'spf-50': { text: { en: 'SPF 50', el: 'SPF 50', hu: 'SPF 50' }, proof: 'Report 12', owner: 'Quality' } },
  forbidden: {
    health: {
      words: { en: ['detox', 'heals', 'cure*'], el: ['αποτοξίνωση', 'αποτοξινώνει', 'θεραπεύει'], hu: ['méregtelenít*', 'gyógyít*', 'gyógyhatású'] },
      why: { en: 'food heals nothing', el: 'τα τρόφιμα δεν θεραπεύουν', hu: 'az élelmiszer nem gyógyít' },
      source: 'Regulation (EU) No 1169/2011, art. 7(3)',
    },
  },
}; // prettier-ignore

export const noForbiddenClaims: Rule = {
  id: 'no-forbidden-claims',
  alias: 'CLM-08',
  scope: 'edition',
  severity: 'error',
  needs: ({ forbidden }) => Object.keys(forbidden).length > 0,
  words: {
    en: {
      why: 'Some words are forbidden by law or by decision; who says them is of no matter, a customer or a template.',
      forbidden: '“{words}” may not be said: {why}{source}',
      inTemplate: 'the template says “{words}”, which may not be said: {why}{source}',
      cure: 'Say it in other words, or take it out.',
      needs: 'words that may not be said (`forbidden` in the brand)',
    },
    el: {
      why: 'Ορισμένες λέξεις απαγορεύονται από τον νόμο ή με απόφαση, όποιος κι αν τις λέει: πελάτης ή πρότυπο.',
      forbidden: 'το «{words}» δεν επιτρέπεται: {why}{source}',
      inTemplate: 'το πρότυπο γράφει «{words}», που δεν επιτρέπεται: {why}{source}',
      cure: 'Πείτε το με άλλα λόγια ή αφαιρέστε το.',
      needs: 'λέξεις που δεν επιτρέπονται (`forbidden` στη μάρκα)',
    },
    hu: {
      why: 'Vannak szavak, amelyeket törvény vagy döntés tilt, akárki mondja is: vásárló vagy sablon.',
      forbidden: '„{words}” nem írható le: {why}{source}',
      inTemplate: 'a sablonban ez áll: „{words}”, ez azonban nem írható le: {why}{source}',
      cure: 'Fogalmazza meg másképp, vagy vegye ki.',
      needs: 'nem használható szavak (a márka `forbidden` kulcsa)',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { brand, message: '> “This tea heals everything,” says Anna, a customer of ours.' },
      good: { brand, message: 'A tea for quiet evenings. We do not promise that it makes you well.' },
    },
    {
      locale: 'el',
      bad: { brand, message: 'Ένα ρόφημα που αποτοξινώνει τον οργανισμό.' },
      good: { brand, message: 'Ένα ρόφημα για ήσυχα βράδια.' },
    },
    {
      locale: 'hu',
      bad: { brand, message: 'Ez a tea méregtelenítő hatású.' },
      good: { brand, message: 'Tea csendes estékre, gyömbérrel és citrommal.' },
    },
    {
      locale: 'hu',
      bad: {
        brand,
        message: 'Új teánk péntektől kapható.',
        files: { 'templates/x/post.txt.hbs': '{{parts.post}} Gyógyhatású!\n' },
        channels: ['x'],
      },
      good: { brand, message: 'Új teánk péntektől kapható.', channels: ['x'] },
    },
  ],
  *check(subject, context) {
    for (const one of casesOf(subject, context)) yield* problemsOf(one, subject, context);
  },
};
