/** The pictures of a draft: hero first, each with the files that the channel makes of it. */
import type {
  Block,
  Brand,
  Channel,
  DraftPicture,
  Message,
  MessageText,
  Picture,
  PictureDetails,
  PictureWords,
} from '../../model.js';
import { inLocale, slugify } from '../../languages/index.js';
import { everyBlock, everyInline, stretches } from '../../model/plain.js';
import { filesOf, setsOf, shownOf } from './picture-files.js';

/**
 * Names without preset and ending that every system and address takes: the original's in Latin letters. Two pictures of
 * one name in different folders are told apart by a number.
 */
export function pictureNames(pictures: readonly Pick<Picture, 'src'>[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { src } of pictures) {
    const base = src
      .split('/')
      .pop()!
      .replace(/\.[^.]*$/, '');
    const stem = (/^[\w-]+$/.test(base) ? base : slugify(base, 'en')).slice(0, 60) || 'picture';
    let name = stem;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}-${n}`;
    taken.add(name.toLowerCase());
    names.set(src, name);
  }
  return names;
}

/** Words for the file itself: the description in every language the message has. */
function wordsOf(message: Message, src: string, credit: string | undefined, brand: Brand): PictureWords {
  const described = Object.values(message.texts).flatMap(({ locale, hero, body }) => {
    const inText = bodyPictures(body).find((one) => one.src === src);
    const words = hero?.src === src ? (hero.caption ?? hero.alt) : (inText?.title ?? inText?.alt);
    return words ? [[locale, words] as const] : [];
  });
  return {
    ...(described.length > 0 && { description: Object.fromEntries(described) }),
    ...(credit && { credit }),
    rights: `© ${brand.legalName === undefined ? brand.name : (inLocale(brand.legalName, brand.locale, brand.locale) ?? brand.name)}`,
  };
}

/** Public address of a file beside a rendition, when the brand says where they are served. */
export function pictureUrl(brand: Brand, message: Message, channel: Channel, locale: string, file: string) {
  return brand.site?.pictures
    ?.replaceAll('{message}', message.id)
    .replaceAll('{channel}', channel.id)
    .replaceAll('{locale}', locale)
    .replaceAll('{file}', file);
}

/** What the author says of a picture in a place. */
type Said = Omit<DraftPicture, 'src' | 'role' | 'files' | 'sources'>;

/** Alt text is spoken, so it is plain words; a picture without one is reported by a rule and left silent here. */
export function picturesOf(
  message: Message,
  text: MessageText,
  body: readonly Block[],
  brand: Brand,
  channel: Channel,
): DraftPicture[] {
  if (channel.pictures.max === 0) return [];
  const names = pictureNames(message.pictures);
  const { hero } = text;
  const ground = brand.look.colors['surface'] ?? '#ffffff';
  const url = (file: string) => pictureUrl(brand, message, channel, text.locale, file);
  const other = (src: string) => message.pictures.find((one) => one.src === src);
  const make = (src: string, role: DraftPicture['role'], said: Said): DraftPicture[] => {
    if (src.startsWith('https:')) return [{ ...said, src, role, url: src, sources: [], files: [] }];
    const picture = other(src);
    if (!picture?.bytes) return [];
    const about: PictureDetails | undefined = role === 'hero' ? hero : text.pictures?.[src];
    const focus = about?.focus ?? picture.seen?.focus;
    const files = filesOf(channel, {
      picture,
      stem: names.get(src)!,
      role,
      focus,
      crops: about?.crops,
      words: wordsOf(message, src, about?.credit, brand),
      other,
      url,
      ground,
    });
    const shown = shownOf(files, channel);
    const { file, width, height, media } = shown ?? {};
    return [
      {
        ...said,
        src,
        role,
        file,
        url: shown?.url,
        width,
        height,
        media,
        focus,
        sources: setsOf(files, channel),
        files,
      },
    ];
  };
  const first = hero ? make(hero.src, 'hero', { alt: hero.alt ?? '', credit: hero.credit, caption: hero.caption }) : [];
  const rest = bodyPictures(body).flatMap(({ src, alt, title }) =>
    make(src, 'body', { alt, caption: title, credit: text.pictures?.[src]?.credit }),
  );
  return [...first, ...rest.filter((picture) => picture.src !== hero?.src)];
}

interface BodyPicture {
  readonly src: string;
  readonly alt: string;
  readonly title?: string;
}

/** Each picture of the text once: what stands twice is one file. */
function bodyPictures(body: readonly Block[]): BodyPicture[] {
  const found = new Map<string, BodyPicture>();
  for (const block of everyBlock(body))
    if (block.kind === 'picture' && !found.has(block.src)) found.set(block.src, block);
  for (const nodes of stretches(body))
    for (const node of everyInline(nodes))
      if (node.kind === 'picture' && !found.has(node.src)) found.set(node.src, node);
  return [...found.values()];
}
