/** A page parses clean, runs nothing, loads nothing unprotected, and names each place once. */
import type { Look, LookElement, MarkupFault, Problem, Rule } from '../../model.js';
import { looksOf, traces } from '../elements.js';
import { pageOf } from '../example-pages.js';

const kinds: Readonly<Record<MarkupFault['kind'], string>> = {
  stray: 'stray',
  unclosed: 'unclosed',
  attribute: 'twice',
  id: 'sameId',
};

/** What loads by itself from an unprotected address. */
function plainAddress({ tag, attributes }: LookElement): string | undefined {
  const names = [
    'src',
    'srcset',
    'poster',
    'background',
    ...(tag === 'link' && /stylesheet|icon|preload/i.test(attributes.get('rel') ?? '') ? ['href'] : []),
  ];
  const loads = names
    .flatMap((name) => attributes.get(name) ?? [])
    .find((value) => /^\s*http:/i.test(value) || /,\s*http:/i.test(value));
  return loads ?? /url\(\s*["']?(http:[^"')]+)/i.exec(attributes.get('style') ?? '')?.[1];
}

const acts = (element: LookElement): string | undefined => {
  const { tag, attributes } = element;
  if (tag === 'script' && !/^\s*application\/(?:ld\+)?json/i.test(attributes.get('type') ?? '')) return '<script>';
  const handler = [...attributes.keys()].find((name) => /^on[a-z]+$/.test(name));
  if (handler) return `${handler}=`;
  return /^\s*javascript:/i.test(attributes.get('href') ?? '') ? 'javascript:' : undefined;
};

interface Acts {
  readonly act?: string;
  readonly address?: string;
}
const judged = new WeakMap<LookElement['attributes'], Acts>();

/** Tags written alike share their attributes: those of a template are judged once. */
function judgedOf(element: LookElement): Acts {
  const before = judged.get(element.attributes);
  if (before) return before;
  const made = { act: acts(element), address: plainAddress(element) };
  judged.set(element.attributes, made);
  return made;
}

function* faultsOf({
  elements,
  faults,
}: Look): Generator<Pick<Problem, 'say' | 'data' | 'severity' | 'excerpt'> & { near: readonly string[] }> {
  for (const { kind, name, at } of faults) {
    const element = elements.find((one) => one.at === at);
    yield {
      say: kinds[kind],
      data: { name },
      excerpt: `${kind} ${name}`,
      near: [...(kind === 'stray' ? [`</${name}`] : []), ...(element ? traces(element) : [])],
    };
  }
  for (const element of elements) {
    const { act, address } = judgedOf(element);
    if (act)
      yield { say: 'script', data: { name: act }, excerpt: act, near: [act.replace('>', ''), ...traces(element)] };
    if (address)
      yield {
        say: 'unprotected',
        data: { name: address.trim().slice(0, 80) },
        excerpt: address,
        near: [address, ...traces(element)],
      };
  }
}

const plain = '<h1>{{parts.headline}}</h1>{{{body.html}}}';

export const htmlWhole: Rule = {
  id: 'html-whole',
  alias: 'WEB-04',
  scope: 'rendition',
  severity: 'error',
  words: {
    en: {
      why: 'Browsers and mail programs each mend broken markup in their own way; scripts and unprotected pictures are blocked.',
      stray: '</{name}> closes nothing',
      unclosed: '<{name}> is never closed',
      twice: 'an element has the attribute {name} twice',
      sameId: 'two elements are called “{name}” (id)',
      script: 'the file runs something: {name}',
      unprotected: '{name} is loaded without https',
      cure: 'Mend it in the template.',
      scriptCure: 'Take it out of the template: finished files run nothing.',
      unprotectedCure: 'Write https:// in the template.',
    },
    el: {
      why: 'Κάθε πρόγραμμα διορθώνει τον σπασμένο κώδικα με τον δικό του τρόπο· σενάρια και μη ασφαλείς εικόνες μπλοκάρονται.',
      stray: 'το </{name}> δεν κλείνει τίποτα',
      unclosed: 'το <{name}> δεν κλείνει ποτέ',
      twice: 'ένα στοιχείο έχει δύο φορές το χαρακτηριστικό {name}',
      sameId: 'δύο στοιχεία ονομάζονται «{name}» (id)',
      script: 'το αρχείο εκτελεί κάτι: {name}',
      unprotected: 'το {name} φορτώνεται χωρίς https',
      cure: 'Διορθώστε το στο πρότυπο.',
      scriptCure: 'Βγάλτε το από το πρότυπο: τα έτοιμα αρχεία δεν εκτελούν τίποτα.',
      unprotectedCure: 'Γράψτε https:// στο πρότυπο.',
    },
    hu: {
      why: 'A hibás kódot minden böngésző és levelező a maga módján javítja; a szkripteket és a nem védett képeket letiltják.',
      stray: 'a </{name}> semmit sem zár le',
      unclosed: 'a <{name}> sosem záródik le',
      twice: 'egy elemen kétszer szerepel ez az attribútum: {name}',
      sameId: 'két elem is ezt a nevet (id) viseli: „{name}”',
      script: 'a fájl futtat valamit: {name}',
      unprotected: '{name} https nélkül töltődik be',
      cure: 'Javítsa a sablonban.',
      scriptCure: 'Vegye ki a sablonból: a kész fájlok semmit sem futtatnak.',
      unprotectedCure: 'A sablonba https:// címet írjon.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: 'Doors open at 10.', files: pageOf(`<div class="story">${plain}`) },
      good: { message: 'Doors open at 10.', files: pageOf(`<div class="story">${plain}</div>`) },
    },
    {
      locale: 'el',
      bad: {
        message: 'Ανοίγουμε στις 10.',
        files: pageOf(`${plain}<img src="http://lumen.example/a.png" alt="Το κατάστημα">`),
      },
      good: {
        message: 'Ανοίγουμε στις 10.',
        files: pageOf(`${plain}<img src="https://lumen.example/a.png" alt="Το κατάστημα">`),
      },
    },
    {
      locale: 'hu',
      bad: {
        message: 'Tízkor nyitunk.',
        files: pageOf(`${plain}<p id="bolt">{{brand.name}}</p><p id="bolt">{{labels.ourShops}}</p>`),
      },
      good: {
        message: 'Tízkor nyitunk.',
        files: pageOf(`${plain}<p id="bolt">{{brand.name}}</p><p id="boltok">{{labels.ourShops}}</p>`),
      },
    },
  ],
  *check(subject) {
    for (const { file, seen } of looksOf(subject)) {
      const told = new Set<string>();
      for (const { near, ...said } of faultsOf(seen)) {
        if (told.has(said.excerpt!)) continue;
        told.add(said.excerpt!);
        yield { ...said, at: subject.templateAt(file, ...near), output: file };
      }
    }
  },
};
