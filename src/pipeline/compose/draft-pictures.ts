/** The pictures of a draft: hero first, each with the name of its file beside the rendition. */
import type { Block, Brand, DraftPicture, Message, MessageText, Picture } from '../../model.js';
import { slugify } from '../../languages/index.js';
import { everyBlock } from '../../model/plain.js';

const ENDINGS: Readonly<Record<NonNullable<Picture['media']>, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
  'image/avif': 'avif',
};

/**
 * File names that every system and address takes: the original's in Latin letters, with the ending of what it is.
 * Two pictures of one name in different folders are told apart by a number.
 */
export function pictureNames(pictures: readonly Picture[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { src, media } of pictures) {
    const base = src
      .split('/')
      .pop()!
      .replace(/\.[^.]*$/, '');
    const stem = /^[\w-]+$/.test(base) ? base : slugify(base, 'en');
    const ending = media ? ENDINGS[media] : 'bin';
    let name = `${stem}.${ending}`;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}-${n}.${ending}`;
    taken.add(name.toLowerCase());
    names.set(src, name);
  }
  return names;
}

/** Alt text is spoken, so it is plain words; a picture without one is reported by a rule and left silent here. */
export function picturesOf(message: Message, text: MessageText, body: readonly Block[], brand: Brand): DraftPicture[] {
  const names = pictureNames(message.pictures);
  const make = (src: string, role: DraftPicture['role'], words: Omit<DraftPicture, 'src' | 'role'>): DraftPicture[] => {
    if (src.startsWith('https:')) return [{ ...words, src, role, url: src }];
    const picture = message.pictures.find((one) => one.src === src);
    if (!picture?.bytes) return [];
    const { width, height, media } = picture;
    const file = names.get(src)!;
    const url = brand.site?.pictures?.replaceAll('{message}', message.id).replaceAll('{file}', file);
    return [{ ...words, src, role, file, url, width, height, media }];
  };
  const hero = text.hero;
  const first = hero ? make(hero.src, 'hero', { alt: hero.alt ?? '', credit: hero.credit, caption: hero.caption }) : [];
  const rest = [...everyBlock(body)].flatMap((block) =>
    block.kind === 'picture' ? make(block.src, 'body', { alt: block.alt, caption: block.title }) : [],
  );
  return [...first, ...rest.filter((picture) => picture.src !== hero?.src)];
}
