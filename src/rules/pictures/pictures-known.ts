/** What a message says of pictures is about pictures that are there, in texts that show them, in shapes that exist. */
import { nearest } from '../../errors.js';
import type { Channel, EditorialCrop, Message, Place, Problem, Rule } from '../../model.js';
import { detailsOf, namedPictures } from './pictures.js';

/** Files that are not where the text says. */
function* absent(message: Message): Generator<Problem> {
  const missing = (src: string) =>
    !/^https?:/.test(src) && !message.pictures.find((picture) => picture.src === src)?.bytes;
  for (const text of Object.values(message.texts)) {
    for (const { src, place } of namedPictures(text))
      if (missing(src)) yield { at: place, say: 'absent', data: { src }, excerpt: src };
  }
  const source = message.texts[message.sourceLocale]!;
  for (const { crops = {}, place } of [source.hero ?? {}, ...Object.values(source.pictures ?? {})] as Cut[])
    for (const { src } of Object.values(crops))
      if (src !== undefined && missing(src)) yield { at: place, say: 'absent', data: { src }, excerpt: src };
}

interface Cut {
  readonly crops?: Readonly<Record<string, EditorialCrop>>;
  readonly place?: Place;
}

/** Entries under `pictures` that no text shows and no shape is cut from. */
function* unshown(message: Message): Generator<Problem> {
  const texts = Object.values(message.texts);
  const { hero, pictures = {} } = message.texts[message.sourceLocale]!;
  const inText = texts.flatMap((text) =>
    [...namedPictures(text)].flatMap(({ src, role }) => (role === 'body' ? [src] : [])),
  );
  const cut = [hero?.crops ?? {}, ...Object.values(pictures).map(({ crops = {} }) => crops)];
  const files = cut.flatMap((crops) => Object.values(crops).flatMap(({ src }) => src ?? []));
  const known = new Set([...inText, ...files]);
  for (const [src, { place }] of Object.entries(pictures)) {
    if (known.has(src)) continue;
    const near = nearest(src, known);
    const say = src === hero?.src ? 'asHero' : near ? 'meant' : 'unshown';
    yield { at: place, say, data: { src, near }, excerpt: src };
  }
}

/** Shapes that a channel cuts pictures of this kind to. */
const shapesOf = (channels: readonly Channel[], role: 'hero' | 'body'): Set<string> =>
  new Set(
    channels.flatMap(({ pictures: { presets = [] } }) =>
      presets.flatMap(({ of, crop }) => (crop !== undefined && (of === 'any' || of === role) ? [crop] : [])),
    ),
  );

function* unshaped(message: Message, channels: readonly Channel[]): Generator<Problem> {
  const source = message.texts[message.sourceLocale]!;
  for (const named of new Map([...namedPictures(source)].map((one) => [one.src, one])).values()) {
    const { crops = {}, key, place } = detailsOf(source, named);
    const shapes = shapesOf(channels, named.role);
    for (const shape of Object.keys(crops)) {
      if (shapes.has(shape)) continue;
      const near = nearest(shape, shapes);
      const data = { key, shape, near, shapes: [...shapes].sort().join(', ') };
      yield { at: place, say: near ? 'shapeMeant' : 'noShape', data, excerpt: `${key} ${shape}` };
    }
  }
}

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"/>';
const files = { 'content/example/kiln.svg': drawing };
const inText = (title: string, name: string, body: string) =>
  `---\ntitle: ${title}\npictures:\n  ${name}:\n    focus: 40% 50%\n---\n\n${body}`;
const asHero = (title: string, alt: string, shape: string) =>
  `---\ntitle: ${title}\nhero:\n  src: kiln.svg\n  alt: ${alt}\n  crops:\n    ${shape}: 10% 0% 60% 100%\n---\n\n`;

export const picturesKnown: Rule = {
  id: 'pictures-known',
  scope: 'message',
  severity: 'error',
  words: {
    en: {
      why: 'What is written about a picture that is not shown, or for a shape that nobody cuts, has no effect, and nobody sees that.',
      absent: 'the picture {src} was not found',
      unshown: '`pictures` speaks of {src}, which the text does not show',
      meant: '`pictures` speaks of {src}, which the text does not show; did you mean {near}?',
      asHero: '`pictures` speaks of {src}, which is the hero',
      noShape: '`{key}.crops` cuts a shape “{shape}”; no channel has one of that name',
      shapeMeant: '`{key}.crops` cuts a shape “{shape}”; no channel has one of that name. Did you mean {near}?',
      cure: 'Put the file beside the message, or correct its name.',
      unshownCure: 'Write the name as the text does, or take the entry out.',
      meantCure: 'Write the name as the text does, or take the entry out.',
      asHeroCure: 'Move what it says to `hero`.',
      noShapeCure: 'The shapes are: {shapes}.',
      shapeMeantCure: 'The shapes are: {shapes}.',
    },
    el: {
      why: 'Ό,τι γράφεται για μια εικόνα που δεν φαίνεται, ή για ένα σχήμα που κανείς δεν κόβει, δεν έχει αποτέλεσμα, και κανείς δεν το βλέπει.',
      absent: 'δεν βρέθηκε η εικόνα {src}',
      unshown: 'το `pictures` αναφέρει την εικόνα {src}, που δεν υπάρχει στο κείμενο',
      meant: 'το `pictures` αναφέρει την εικόνα {src}, που δεν υπάρχει στο κείμενο· μήπως εννοείτε {near};',
      asHero: 'το `pictures` αναφέρει την εικόνα {src}, που είναι η κύρια εικόνα (hero)',
      noShape: 'το `{key}.crops` κόβει σχήμα «{shape}»· κανένα κανάλι δεν έχει σχήμα με αυτό το όνομα',
      shapeMeant:
        'το `{key}.crops` κόβει σχήμα «{shape}»· κανένα κανάλι δεν έχει σχήμα με αυτό το όνομα. Μήπως εννοείτε {near};',
      cure: 'Βάλτε το αρχείο δίπλα στο μήνυμα ή διορθώστε το όνομά του.',
      unshownCure: 'Γράψτε το όνομα όπως στο κείμενο ή αφαιρέστε την καταχώριση.',
      meantCure: 'Γράψτε το όνομα όπως στο κείμενο ή αφαιρέστε την καταχώριση.',
      asHeroCure: 'Μεταφέρετε όσα λέει στο `hero`.',
      noShapeCure: 'Τα σχήματα είναι: {shapes}.',
      shapeMeantCure: 'Τα σχήματα είναι: {shapes}.',
    },
    hu: {
      why: 'Amit egy nem mutatott képről vagy egy sehol nem használt alakhoz írnak, annak nincs hatása, és ezt senki sem veszi észre.',
      absent: 'a kép nem található: {src}',
      unshown: 'a `pictures` olyan képről szól, amely nincs a szövegben: {src}',
      meant: 'a `pictures` olyan képről szól, amely nincs a szövegben: {src}; erre gondolt: {near}?',
      asHero: 'a `pictures` a főképről szól: {src}',
      noShape: 'a `{key}.crops` ezt az alakot vágja ki: „{shape}”, ilyen nevű azonban egyik csatornának sincs',
      shapeMeant:
        'a `{key}.crops` ezt az alakot vágja ki: „{shape}”, ilyen nevű azonban egyik csatornának sincs. Erre gondolt: {near}?',
      cure: 'Tegye a fájlt az üzenet mellé, vagy javítsa a nevét.',
      unshownCure: 'Írja a nevet úgy, ahogy a szövegben áll, vagy vegye ki a bejegyzést.',
      meantCure: 'Írja a nevet úgy, ahogy a szövegben áll, vagy vegye ki a bejegyzést.',
      asHeroCure: 'Írja át a mondottakat a `hero` alá.',
      noShapeCure: 'A választható alakok: {shapes}.',
      shapeMeantCure: 'A választható alakok: {shapes}.',
    },
  },
  examples: [
    {
      locale: 'en',
      bad: { message: inText('Behind the scenes', 'klin.svg', '![A worker beside the kiln](kiln.svg)'), files },
      good: { message: inText('Behind the scenes', 'kiln.svg', '![A worker beside the kiln](kiln.svg)'), files },
    },
    {
      locale: 'el',
      bad: { message: `${asHero('Στο εργαστήριο', 'Ο φούρνος της σμάλτωσης', 'sqare')}Περάστε μέσα.`, files },
      good: { message: `${asHero('Στο εργαστήριο', 'Ο φούρνος της σμάλτωσης', 'square')}Περάστε μέσα.`, files },
    },
    {
      locale: 'hu',
      bad: { message: '![Egy munkás a kemence mellett](kemence.svg)\n\nJöjjön be!', files },
      good: { message: '![Egy munkás a kemence mellett](kiln.svg)\n\nJöjjön be!', files },
    },
  ],
  *check(message, { channels }) {
    for (const problem of absent(message)) yield message.foreign ? { ...problem, severity: 'note' } : problem;
    for (const problem of [...unshown(message), ...unshaped(message, channels)])
      yield { ...problem, severity: 'warning' };
  },
};
