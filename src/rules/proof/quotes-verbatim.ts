/** A quotation is what its person said: whole sentences of it, word for word. */
import type { MessageText, Passage, Problem, Rule, RuleContext } from '../../model.js';
import { everyBlock, plainBlocks, plainWording } from '../../model/plain.js';
import { foldWords, type Near, nearMiss, plainQuotations, sentencesOf } from '../../languages/index.js';

/** A registered quotation in one language. */
interface Registered {
  readonly id: string;
  readonly text: string;
}

function registeredIn(locale: string, { contract }: RuleContext): Registered[] {
  return contract.invariants.flatMap(({ id, kind, forms }) =>
    kind === 'quote' ? (forms[locale] ?? []).map((text) => ({ id, text })) : [],
  );
}

/** Words written for one channel, short forms, and the running text beside the quotation itself. */
const mayQuote = ({ part, quoted }: Passage) => !quoted && !part.startsWith('quotes.');

/** Quotation marks around what is nearly a registered quotation. */
function* inText(text: MessageText, context: RuleContext): Generator<Problem> {
  const known = registeredIn(text.locale, context);
  if (known.length === 0) return;
  for (const passage of context.passages(text).filter(mayQuote))
    for (const { words, start } of plainQuotations(passage.text)) {
      const folded = foldWords(words);
      if (known.some(({ text: whole }) => foldWords(whole).includes(folded))) continue;
      for (const { id, text: whole } of known) {
        const near = nearMiss(whole, words);
        if (!near) continue;
        const data = { there: near.instead, instead: near.there, whole };
        const say = near.instead === '' ? 'lacks' : near.there === '' ? 'adds' : 'changed';
        const at = passage.at(start, start + words.length);
        const channel = passage.channels?.length === 1 ? passage.channels[0] : undefined;
        yield { say, at, channel, locale: text.locale, data, excerpt: words, concerns: id };
        break;
      }
    }
}

/** A quotation in the body that is nearly one of the front matter. */
function* inBody({ quotes, locale, body }: MessageText): Generator<Problem> {
  if (quotes.length === 0) return;
  for (const block of everyBlock(body)) {
    if (block.kind !== 'quote' || block.by === undefined) continue;
    const words = plainBlocks(block.children);
    const folded = foldWords(words);
    const wholes = quotes.map(({ id, words: wording }) => ({ id, whole: plainWording(wording) }));
    if (wholes.some(({ whole }) => foldWords(whole).includes(folded))) continue;
    for (const { id, whole } of wholes) {
      const near = nearMiss(words, whole);
      if (!near) continue;
      const { there, instead } = near;
      const say = there === '' ? 'lacks' : instead === '' ? 'adds' : 'changed';
      const data = { there, instead, whole };
      yield { say, at: block.place, locale, data, excerpt: near.text, concerns: `quote.${id}` };
      break;
    }
  }
}

/** The first sentence of a quotation that is nearly there. */
function nearestIn(text: string, whole: string, locale: string): Near | undefined {
  for (const sentence of sentencesOf(whole, locale)) {
    const near = nearMiss(text, sentence);
    if (near) return near;
  }
  return undefined;
}

/** Files in which a quotation was changed, unless the source says it so. */
function* inFiles(context: RuleContext, written: ReadonlySet<string>): Generator<Problem> {
  for (const { coverage, texts, draft } of context.renditions)
    for (const cell of coverage) {
      if (cell.state !== 'contradicted' || !cell.invariant.startsWith('quote.')) continue;
      if (written.has(`${cell.locale} ${cell.invariant}`)) continue;
      const whole = registeredIn(cell.locale, context).find(({ id }) => id === cell.invariant)?.text;
      const text = texts.find(({ file }) => file === cell.file)?.text;
      const near = whole === undefined || text === undefined ? undefined : nearestIn(text, whole, cell.locale);
      if (!near) continue;
      const declared = context.contract.invariants.find(({ id }) => id === cell.invariant);
      const say = near.there === '' ? 'lacks' : near.instead === '' ? 'adds' : 'changed';
      yield {
        say,
        at: cell.locale === context.message.sourceLocale ? declared?.place : undefined,
        output: cell.file,
        channel: draft.channel,
        locale: draft.locale,
        data: { there: near.there, instead: near.instead, whole },
        excerpt: near.text,
        concerns: cell.invariant,
      };
    }
}

const launch = (title: string, quote: string, post: string) =>
  `---\ntitle: ${title}\nquotes:\n  craft:\n    by: Myrto Keramida\n    text: ${quote}\noverride:\n  x:\n    post: ${post}\n---\n`;
const enQuote = 'We looked for people who know their craft and take their time.';
const elQuote = 'Ψάξαμε ανθρώπους που ξέρουν την τέχνη τους και δεν βιάζονται.';
const huQuote = 'Olyan embereket kerestünk, akik értik a mesterségüket, és nem sietnek.';

export const quotesVerbatim: Rule = {
  id: 'quotes-verbatim',
  alias: 'SPK-01',
  scope: 'edition',
  severity: 'error',
  words: {
    en: {
      why: 'Words in quotation marks are somebody’s own. Whoever shortens them takes whole sentences, or asks.',
      changed: 'the quotation says “{there}”; what was said is “{instead}”',
      lacks: 'the quotation leaves out “{instead}”',
      adds: 'the quotation adds “{there}”, which was not said',
      cure: 'Take whole sentences of it, word for word: “{whole}”',
    },
    el: {
      why: 'Τα λόγια μέσα σε εισαγωγικά ανήκουν σε κάποιον. Όποιος τα συντομεύει κρατά ολόκληρες προτάσεις ή ρωτά.',
      changed: 'η δήλωση γράφει «{there}», ενώ ειπώθηκε «{instead}»',
      lacks: 'η δήλωση παραλείπει το «{instead}»',
      adds: 'η δήλωση προσθέτει το «{there}», που δεν ειπώθηκε',
      cure: 'Κρατήστε ολόκληρες προτάσεις, λέξη προς λέξη: «{whole}»',
    },
    hu: {
      why: 'Az idézőjelek között valakinek a saját szavai állnak. Rövidíteni csak úgy szabad, hogy egész mondatokat veszünk át, vagy engedélyt kérünk.',
      changed: 'az idézetben „{there}” áll, pedig ez hangzott el: „{instead}”',
      lacks: 'az idézetből kimaradt: „{instead}”',
      adds: 'az idézetbe bekerült: „{there}”, pedig ez nem hangzott el',
      cure: 'Egész mondatokat vegyen át belőle, szó szerint: „{whole}”',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: launch(
        'The kettle',
        enQuote,
        'Myrto Keramida: “We looked for people who love their craft and take their time.”',
      ),
      good: launch('The kettle', enQuote, `Myrto Keramida: “${enQuote}”`),
    },
    {
      locale: 'el',
      bad: launch(
        'Ο βραστήρας',
        elQuote,
        'Μυρτώ Κεραμιδά: «Ψάξαμε ανθρώπους που αγαπούν την τέχνη τους και δεν βιάζονται.»',
      ),
      good: launch('Ο βραστήρας', elQuote, `Μυρτώ Κεραμιδά: «${elQuote}»`),
    },
    {
      locale: 'hu',
      bad: launch(
        'A vízforraló',
        huQuote,
        'Myrto Keramida: „Olyan embereket kerestünk, akik szeretik a mesterségüket, és nem sietnek.”',
      ),
      good: launch('A vízforraló', huQuote, `Myrto Keramida: „${huQuote}”`),
    },
  ],
  *check(_, context) {
    const written = new Set<string>();
    for (const text of Object.values(context.message.texts))
      for (const problem of [...inText(text, context), ...inBody(text)]) {
        written.add(`${text.locale} ${problem.concerns}`);
        yield problem;
      }
    yield* inFiles(context, written);
  },
};
