/** A claim is said only while its proof, its owner and its dates allow it. */
import type { Brand, Market, Message, MessageText, Place, Problem, Rule, RuleContext } from '../../model.js';
import { claimWords } from '../../languages/index.js';
import { claimFinder, everyPassage, isRegistered } from '../spoken-claims.js';

interface Use {
  readonly id: string;
  readonly at: Place | undefined;
  /** Absent when it is listed and said nowhere. */
  readonly text?: MessageText;
}

/** Claims that the message says, each once per language; then those it lists without saying them. */
function usesOf(message: Message, context: RuleContext): Use[] {
  const { brand } = context;
  const uses = new Map<string, Use>();
  const ids = Object.keys(brand.claims);
  for (const { text, passage } of everyPassage(message, context))
    for (const id of ids) {
      const key = `${text.locale} ${id}`;
      const [said] = uses.has(key) ? [] : claimFinder(brand, id, text.locale)(passage.text);
      if (said) uses.set(key, { id, at: passage.at(said.start, said.end), text });
    }
  const spoken = new Set([...uses.values()].map((use) => use.id));
  const at = message.texts[message.sourceLocale]!.title.place;
  return [...uses.values(), ...message.claims.filter((id) => !spoken.has(id)).map((id) => ({ id, at }))];
}

/** The day the message speaks: its own, else today. */
const speaksOn = ({ date }: Message, now: string): string => date ?? now.slice(0, 10);

function* datesOf(id: string, message: Message, { brand, now }: RuleContext): Generator<Omit<Problem, 'at'>> {
  const { from, until } = brand.claims[id]!;
  const [day, today] = [speaksOn(message, now), now.slice(0, 10)];
  if (from && day < from) yield { say: 'early', data: { id, from, day } };
  if (until && day > until) yield { say: 'expired', data: { id, until, day } };
  else if (until && today > until && !(message.expires && message.expires.slice(0, 10) < today))
    yield { say: 'outlived', cure: 'expiredCure', data: { id, until }, severity: 'note' };
}

function* about({ id, text }: Use, message: Message, context: RuleContext): Generator<Omit<Problem, 'at'>> {
  const claim = context.brand.claims[id];
  if (!claim) return yield { say: 'unknown', data: { id } };
  if (!claim.proof) yield { say: 'unproved', data: { id } };
  yield* datesOf(id, message, context);
  if (claim.types && !(message.type && claim.types.includes(message.type)))
    yield { say: 'type', data: { id, type: message.type ?? '–', types: claim.types.join(', ') } };
  const allowed: readonly Market[] | undefined = claim.markets;
  const beyond = text && allowed ? context.marketsOf(text.locale).filter((m) => !allowed.includes(m)) : [];
  if (beyond.length > 0) yield { say: 'market', data: { id, market: beyond.join(', '), locale: text!.locale } };
  if (text && !message.claims.includes(id) && !message.foreign)
    yield { say: 'unlisted', data: { id }, severity: 'note' };
}

/** Claims of the message that nobody answers for, each once. */
function* unowned(message: Message, { brand }: RuleContext): Generator<Problem> {
  const at = message.texts[message.sourceLocale]!.title.place;
  for (const id of new Set(message.claims))
    if (brand.claims[id]?.proof && !brand.claims[id].owner)
      yield { at, say: 'unowned', data: { id }, excerpt: `${id} unowned`, severity: 'warning' };
}

/** Figures with a comparison that no registered claim holds; only where the brand keeps claims. */
function* unregistered(message: Message, context: RuleContext): Generator<Problem> {
  const { brand } = context;
  if (!hasClaims(brand)) return;
  for (const { text, passage } of everyPassage(message, context)) {
    for (const { start, end, text: words } of claimWords(text.locale).comparisons(passage.own))
      if (!isRegistered(brand, passage.text, text.locale, start, end))
        yield {
          at: passage.at(start, end),
          say: 'detected',
          data: { words },
          excerpt: words,
          locale: text.locale,
          severity: 'note',
        };
  }
}

const hasClaims = (brand: Brand): boolean => Object.keys(brand.claims).length > 0;

const brandWith = (claim: object) => ({
  claims: { 'uses-less': { text: { en: 'uses 30% less water', el: 'χρειάζεται 30% λιγότερο νερό', hu: '30%-kal kevesebb vizet fogyaszt' }, ...claim } },
}); // prettier-ignore
const proved = brandWith({ proof: 'Test report W-26-04', owner: 'Quality', until: '2027-06-30' });

export const claimsProved: Rule = {
  id: 'claims-proved',
  alias: 'CLM-01',
  scope: 'message',
  severity: 'error',
  words: {
    en: {
      why: 'A court may ask whoever advertises to prove a claim, and may hold it untrue without proof (Directive 2006/114/EC, art. 7). A proof has an owner, an end and markets it was made for.',
      unknown: 'the claim “{id}” is not registered in the brand',
      unproved: 'the claim “{id}” has no proof',
      unowned: 'nobody answers for the claim “{id}”',
      early: 'the claim “{id}” may be said from {from}; the message speaks on {day}',
      expired: 'the claim “{id}” could be said until {until}; the message speaks on {day}',
      outlived: 'the claim “{id}” could be said until {until}; this message still says it',
      market: 'the claim “{id}” is not proved for {market}, and the text ({locale}) speaks there',
      type: 'the claim “{id}” is not for messages of type {type}, only for {types}',
      unlisted: 'the claim “{id}” is said, but not listed under `claims`',
      detected: '“{words}” compares with a figure, and no registered claim says so',
      cure: 'Take it out, or complete `claims.{id}` in the brand.',
      unownedCure: 'Write who answers for it: `claims.{id}.owner`.',
      earlyCure: 'Wait for its day, or say it without the claim.',
      expiredCure: 'Renew the proof and its `until`, or take the claim out.',
      marketCure: 'Keep it to the markets it was proved for, or extend the proof.',
      unlistedCure: 'Add {id} to `claims`, so that the proof watches over it.',
      detectedCure: 'Register it under `claims` with proof and owner, or say it without the figure.',
    },
    el: {
      why: 'Το δικαστήριο μπορεί να ζητήσει από όποιον διαφημίζει να αποδείξει ό,τι ισχυρίζεται· χωρίς απόδειξη μπορεί να θεωρήσει τον ισχυρισμό ανακριβή (Οδηγία 2006/114/ΕΚ, άρθρο 7). Κάθε τεκμηρίωση έχει υπεύθυνο, λήξη και αγορές για τις οποίες έγινε.',
      unknown: 'ο ισχυρισμός «{id}» δεν έχει δηλωθεί στη μάρκα',
      unproved: 'ο ισχυρισμός «{id}» δεν έχει τεκμηρίωση',
      unowned: 'ο ισχυρισμός «{id}» δεν έχει υπεύθυνο',
      early: 'ο ισχυρισμός «{id}» επιτρέπεται από τις {from}· το μήνυμα έχει ημερομηνία {day}',
      expired: 'ο ισχυρισμός «{id}» επιτρεπόταν έως τις {until}· το μήνυμα έχει ημερομηνία {day}',
      outlived: 'ο ισχυρισμός «{id}» επιτρεπόταν έως τις {until}· το μήνυμα τον λέει ακόμη',
      market:
        'ο ισχυρισμός «{id}» δεν έχει τεκμηριωθεί για την αγορά στην οποία απευθύνεται το κείμενο ({market}, {locale})',
      type: 'ο ισχυρισμός «{id}» δεν προορίζεται για μηνύματα τύπου {type}, μόνο για {types}',
      unlisted: 'ο ισχυρισμός «{id}» λέγεται, αλλά δεν αναφέρεται στο `claims`',
      detected: 'το «{words}» συγκρίνει με αριθμό, χωρίς δηλωμένο ισχυρισμό που να το στηρίζει',
      cure: 'Αφαιρέστε τον ή συμπληρώστε το `claims.{id}` στη μάρκα.',
      unownedCure: 'Γράψτε ποιος είναι υπεύθυνος: `claims.{id}.owner`.',
      earlyCure: 'Περιμένετε την ημερομηνία του ή γράψτε το χωρίς τον ισχυρισμό.',
      expiredCure: 'Ανανεώστε την τεκμηρίωση και το `until` ή αφαιρέστε τον ισχυρισμό.',
      marketCure: 'Περιορίστε τον στις αγορές για τις οποίες τεκμηριώθηκε ή επεκτείνετε την τεκμηρίωση.',
      unlistedCure: 'Προσθέστε το {id} στο `claims`, ώστε να ελέγχεται.',
      detectedCure: 'Δηλώστε το στο `claims` με τεκμηρίωση και υπεύθυνο ή πείτε το χωρίς τον αριθμό.',
    },
    hu: {
      why: 'A bíróság a hirdetőtől bizonyítékot kérhet az állítására, és ha nem kap, az állítást valótlannak tekintheti (2006/114/EK irányelv, 7. cikk). A bizonyítéknak van felelőse, lejárata és piaca.',
      unknown: '„{id}”: ez az állítás nem szerepel a márkában',
      unproved: '„{id}”: ehhez az állításhoz nincs bizonyíték',
      unowned: '„{id}”: ennek az állításnak nincs felelőse',
      early: '„{id}”: ez az állítás csak ettől a naptól használható: {from}; az üzenet kelte {day}',
      expired: '„{id}”: ez az állítás eddig volt használható: {until}; az üzenet kelte {day}',
      outlived: '„{id}”: ez az állítás eddig volt használható: {until}; az üzenet még mindig tartalmazza',
      market: '„{id}”: ez az állítás ezen a piacon nincs bizonyítva: {market}, pedig a szöveg ({locale}) ide is szól',
      type: '„{id}”: ez az állítás nem való ilyen típusú üzenetbe: {type}, csak ezekbe: {types}',
      unlisted: '„{id}”: ez az állítás szerepel a szövegben, de nincs felsorolva a `claims` alatt',
      detected: '„{words}”: számszerű összehasonlítás, de a márka egyetlen állítása sem támasztja alá',
      cure: 'Vegye ki, vagy egészítse ki a márkában: `claims.{id}`.',
      unownedCure: 'Írja meg, ki felel érte: `claims.{id}.owner`.',
      earlyCure: 'Várja meg a napját, vagy fogalmazza meg az állítás nélkül.',
      expiredCure: 'Újítsa meg a bizonyítékot és az `until` napját, vagy vegye ki az állítást.',
      marketCure: 'Csak ott használja, ahol bizonyították, vagy bővítse a bizonyítékot.',
      unlistedCure: 'Vegye fel a `claims` alá: {id}, hogy az ellenőrzés figyelhesse.',
      detectedCure: 'Vegye fel a `claims` alá bizonyítékkal és felelőssel, vagy fogalmazza meg szám nélkül.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { brand: brandWith({ owner: 'Quality' }), message: 'Our new tap uses 30% less water.' },
      good: {
        brand: proved,
        message: '---\ntitle: A new tap\nclaims: [uses-less]\n---\n\nOur new tap uses 30% less water.\n',
      },
    },
    {
      locale: 'el',
      bad: {
        brand: brandWith({ proof: 'Έκθεση W-26-04', owner: 'Ποιότητα', until: '2026-06-30' }),
        message:
          '---\ntitle: Η νέα μας βρύση\ndate: 2026-11-20\nclaims: [uses-less]\n---\n\nΗ νέα μας βρύση χρειάζεται 30% λιγότερο νερό.\n',
      },
      good: {
        brand: proved,
        message:
          '---\ntitle: Η νέα μας βρύση\ndate: 2026-11-20\nclaims: [uses-less]\n---\n\nΗ νέα μας βρύση χρειάζεται 30% λιγότερο νερό.\n',
      },
    },
    {
      locale: 'hu',
      bad: { brand: proved, message: 'Új csapunk kétszer olyan gyorsan tölti meg a kancsót, mint a régi.' },
      good: {
        brand: proved,
        message: '---\ntitle: Új csap\nclaims: [uses-less]\n---\n\nÚj csapunk 30%-kal kevesebb vizet fogyaszt.\n',
      },
    },
  ],
  *check(message, context) {
    for (const use of usesOf(message, context))
      for (const problem of about(use, message, context))
        yield { excerpt: `${use.id} ${problem.say}`, ...problem, at: use.at, locale: use.text?.locale };
    yield* unowned(message, context);
    yield* unregistered(message, context);
  },
};
