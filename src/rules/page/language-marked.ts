/** A page says which language it is in, so that it is read aloud, hyphenated and translated rightly. */
import type { LookElement, Rule } from '../../model.js';
import { beginning, looksOf, traces } from '../elements.js';
import { pageOf } from '../example-pages.js';

const languageOf = (tag: string | undefined): string => (tag ?? '').split(/[-_]/)[0]!.toLowerCase();

/** The language that holds for an element. */
function spoken(element: LookElement): string {
  for (let one: LookElement | undefined = element; one; one = one.parent)
    if (one.attributes.has('lang')) return languageOf(one.attributes.get('lang'));
  return '';
}

const greek = /\p{Script=Greek}/gu;
const latin = /\p{Script=Latin}/gu;
const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** A sentence in Greek letters on a page in another language; a name or an address is none. */
function inGreek(text: string): boolean {
  if (text.length < 30 || !/\p{Script=Greek}/u.test(text)) return false;
  const letters = count(text, greek);
  return letters >= 30 && letters > 4 * count(text, latin);
}

const plain = '<h1>{{parts.headline}}</h1>{{{body.html}}}';

export const languageMarked: Rule = {
  id: 'language-marked',
  alias: 'A11Y-04',
  scope: 'rendition',
  severity: 'error',
  words: {
    en: {
      why: 'A screen reader that takes Greek for English reads nothing anybody understands.',
      missing: 'the page does not say its language',
      other: 'the page says its language is “{lang}”, but the text is in “{own}”',
      direction: 'the page does not say its direction of writing (dir)',
      body: 'the body of the mail does not say its language: mail programs drop the outer tag',
      part: '“{words}” is in another language than the page and does not say so',
      cure: 'Write <html lang="{{locale}}" dir="{{dir}}"> in the template.',
      bodyCure: 'Write <mjml lang="{{locale}}" dir="{{dir}}"> in the template.',
      partCure: 'Put lang="…" on the element around it.',
    },
    el: {
      why: 'Ένας αναγνώστης οθόνης που νομίζει ότι τα ελληνικά είναι αγγλικά διαβάζει ακατάληπτα.',
      missing: 'η σελίδα δεν δηλώνει τη γλώσσα της',
      other: 'η σελίδα δηλώνει γλώσσα «{lang}», αλλά το κείμενο είναι «{own}»',
      direction: 'η σελίδα δεν δηλώνει τη φορά γραφής (dir)',
      body: 'το σώμα του e-mail δεν δηλώνει τη γλώσσα του: τα προγράμματα αλληλογραφίας πετούν την εξωτερική ετικέτα',
      part: 'το «{words}» είναι σε άλλη γλώσσα από τη σελίδα και δεν το δηλώνει',
      cure: 'Γράψτε <html lang="{{locale}}" dir="{{dir}}"> στο πρότυπο.',
      bodyCure: 'Γράψτε <mjml lang="{{locale}}" dir="{{dir}}"> στο πρότυπο.',
      partCure: 'Βάλτε lang="…" στο στοιχείο που το περιέχει.',
    },
    hu: {
      why: 'Ha a képernyőolvasó angolnak hiszi a magyar szöveget, senki sem ért belőle semmit.',
      missing: 'az oldal nem mondja meg, milyen nyelvű',
      other: 'az oldal nyelve „{lang}”, a szövegé viszont „{own}”',
      direction: 'az oldal nem mondja meg az írás irányát (dir)',
      body: 'a levél törzse nem mondja meg, milyen nyelvű: a levelezők elhagyják a külső címkét',
      part: '„{words}” más nyelvű, mint az oldal, és ezt nem jelzi',
      cure: 'A sablonba ezt írja: <html lang="{{locale}}" dir="{{dir}}">.',
      bodyCure: 'A sablonba ezt írja: <mjml lang="{{locale}}" dir="{{dir}}">.',
      partCure: 'Tegyen lang="…" attribútumot az elemre, amelyben áll.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: 'Doors open at 10.', files: pageOf(plain, '', '<html>') },
      good: { message: 'Doors open at 10.', files: pageOf(plain) },
    },
    {
      locale: 'el',
      bad: { message: 'Ανοίγουμε στις 10.', files: pageOf(plain, '', '<html lang="en" dir="ltr">') },
      good: { message: 'Ανοίγουμε στις 10.', files: pageOf(plain, '', '<html lang="el-GR" dir="ltr">') },
    },
    {
      locale: 'hu',
      bad: {
        message: 'Tízkor nyitunk.',
        files: pageOf(`${plain}<p>Τα καταστήματά μας ανοίγουν στις δέκα το πρωί.</p>`),
      },
      good: {
        message: 'Tízkor nyitunk.',
        files: pageOf(`${plain}<p lang="el">Τα καταστήματά μας ανοίγουν στις δέκα το πρωί.</p>`),
      },
    },
  ],
  *check(subject) {
    const { locale } = subject.draft;
    for (const { file, seen } of looksOf(subject)) {
      const html = seen.elements.find(({ tag }) => tag === 'html');
      const lang = html?.attributes.get('lang');
      const at = subject.templateAt(file, '<html', '<mjml');
      const data = { lang, own: locale };
      if (!lang) yield { say: 'missing', at, output: file, excerpt: 'lang', data };
      else if (languageOf(lang) !== languageOf(locale)) yield { say: 'other', at, output: file, excerpt: lang, data };
      if (!html?.attributes.has('dir'))
        yield { say: 'direction', at, output: file, excerpt: 'dir', severity: 'warning' };
      const inside = seen.elements.some(({ parent, attributes }) => parent?.tag === 'body' && attributes.has('lang'));
      if (subject.channel.medium === 'mail' && lang && !inside)
        yield { say: 'body', at, output: file, excerpt: 'body', severity: 'warning' };
      for (const { text, of } of seen.runs)
        if (languageOf(locale) !== 'el' && of.style.light.sight !== 'hidden' && inGreek(text) && spoken(of) !== 'el')
          yield {
            say: 'part',
            at: subject.templateAt(file, text.trim(), ...traces(of)),
            output: file,
            excerpt: beginning(text),
            severity: 'note',
            data: { words: beginning(text) },
          };
    }
  },
};
