/** The pictures of a message as the rules about them meet them: where they are named, what is said of them, their files. */
import type {
  Channel,
  DraftPicture,
  Message,
  MessageText,
  Picture,
  PictureDetails,
  PictureFile,
  PicturePreset,
  Place,
  RenditionSubject,
} from '../../model.js';
import { everyBlock, everyInline, stretches } from '../../model/plain.js';

/** A picture where a text names it. `alt` is undefined where nobody wrote one. */
export interface NamedPicture {
  readonly src: string;
  readonly role: 'hero' | 'body';
  readonly alt?: string;
  readonly caption?: string;
  readonly place?: Place;
}

/** Hero and pictures of the body. In Markdown an empty alt is what people leave out, so it counts as none. */
export function* namedPictures({ hero, body }: MessageText): Generator<NamedPicture> {
  if (hero) yield { ...hero, role: 'hero' };
  for (const block of everyBlock(body))
    if (block.kind === 'picture') yield { ...block, role: 'body', alt: block.alt || undefined, caption: block.title };
  for (const nodes of stretches(body))
    for (const node of everyInline(nodes))
      if (node.kind === 'picture') yield { ...node, role: 'body', alt: node.alt || undefined, caption: node.title };
}

/** What the front matter says of a picture, and under which key. */
export function detailsOf(text: MessageText, { src, role }: Pick<NamedPicture, 'src' | 'role'>) {
  const details: Partial<PictureDetails> | undefined = role === 'hero' ? text.hero : text.pictures?.[src];
  return { ...details, key: role === 'hero' ? 'hero' : `pictures.${src}` };
}

/** Where the source text names a picture. */
export function placeOf({ texts, sourceLocale }: Message, src: string): Place | undefined {
  const source = texts[sourceLocale]!;
  for (const named of namedPictures(source)) if (named.src === src) return named.place;
  return source.title.place;
}

/** A file that a channel has made of a picture. */
export interface MadePicture {
  readonly channel: Channel;
  readonly shown: DraftPicture;
  readonly file: PictureFile;
  readonly preset?: PicturePreset;
  /** What it is cut from: the picture, or the file an editor cut in its place. */
  readonly original: Picture;
}

/** Each file once, whatever the locales it stands beside. Pictures that a channel has no room for are not made. */
export function madePictures(subjects: readonly RenditionSubject[], message: Message): MadePicture[] {
  const found = new Map<string, MadePicture>();
  for (const { channel, draft } of subjects)
    for (const shown of draft.pictures.slice(0, channel.pictures.max))
      for (const file of shown.files) {
        const original = message.pictures.find(({ src }) => src === file.of);
        const key = `${channel.id} ${file.file}`;
        if (!original || found.has(key)) continue;
        const preset = channel.pictures.presets?.find(({ id }) => id === file.preset);
        found.set(key, { channel, shown, file, preset, original });
      }
  return [...found.values()];
}

/** In the order in which each key was first met. */
export function grouped<T>(all: Iterable<T>, keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

export const pixels = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  `${width} × ${height}`;
