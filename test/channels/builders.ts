/** Small messages for tests of posts, shaped with the real `Use`. */
import { parse as parseBrand } from 'valibot';
import type {
  Block,
  Brand,
  Channel,
  DraftPicture,
  Inline,
  Message,
  MessageText,
  Shape,
  View,
  Wording,
} from '../../src/model.js';
import { plainWording } from '../../src/model/plain.js';
import { useFor, type Misfit } from '../../src/pipeline/compose/use.js';
import { brandSchema, type BrandInput } from '../../src/schemas/brand.js';

/** Words of plain text, its place counted from 0 in `m.md`. */
export const words = (text: string): Wording => ({
  children: [{ kind: 'text', text, place: { file: 'm.md', start: 0, end: text.length } }],
});
export const fact = (text: string): Inline => ({ kind: 'fact', ref: 'price', form: 'default', text, values: [] });
export const paragraph = (...children: (string | Inline)[]): Block => ({
  kind: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? { kind: 'text', text: child } : child)),
});

export interface Told {
  readonly locale?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly short?: readonly { readonly key?: string; readonly text: string }[];
  readonly cta?: string;
  readonly ctaUrl?: string;
  readonly override?: MessageText['override'];
  readonly body?: readonly Block[];
  readonly tags?: readonly string[];
  readonly thread?: readonly string[];
  readonly pictures?: readonly DraftPicture[];
  readonly brand?: Partial<BrandInput>;
}

export const hero: DraftPicture = {
  src: 'k.jpg',
  alt: 'A kettle.',
  role: 'hero',
  file: 'k.jpg',
  width: 1600,
  height: 900,
  media: 'image/jpeg',
  sources: [],
  files: [],
};

export function aMessage(told: Told): { message: Message; text: MessageText; brand: Brand } {
  const locale = told.locale ?? 'en';
  const text: MessageText = {
    locale,
    file: { path: 'm.md', text: '' },
    title: words(told.title ?? 'The winter kettle'),
    summary: told.summary === undefined ? undefined : words(told.summary),
    short: (told.short ?? []).map(({ key, text: short }) => ({ key, words: words(short) })),
    cta: told.cta === undefined ? undefined : { label: words(told.cta), place: { file: 'm.md', start: 0, end: 0 } },
    keyMessages: {},
    quotes: [],
    override: told.override ?? {},
    body: told.body ?? [],
  };
  const message: Message = {
    id: 'winter-kettle',
    status: 'ready',
    sourceLocale: locale,
    texts: { [locale]: text },
    locales: {},
    markets: [],
    facts: [],
    claims: [],
    slug: 'winter-kettle',
    tags: told.tags ?? [],
    authors: [],
    ctaUrl: told.ctaUrl,
    thread: told.thread ?? [],
    carry: {},
    pictures: [],
    files: [],
    foreign: false,
  };
  return {
    message,
    text,
    brand: parseBrand(brandSchema, { name: 'Tiliona', locales: { [locale]: [] }, ...told.brand }),
  };
}

export interface Shaped {
  readonly shape: Shape;
  /** The whole text, posts of a thread apart by a blank line. */
  readonly post: string;
  readonly posts: readonly string[];
  readonly misfits: readonly Misfit[];
  /** What `post.json` is made from. */
  readonly json: () => any;
  readonly view: View;
}

/** Shapes a message for a channel. */
export function shaped(channel: Channel, told: Told): Shaped {
  const { message, text, brand } = aMessage(told);
  const misfits: Misfit[] = [];
  const locale = text.locale;
  const use = useFor(channel, text, { message, brand, facts: [], locale, markets: [] }, told.pictures ?? [], misfits);
  const shape = channel.shape(text, use);
  const posts = (shape.thread ?? [shape.parts['post']]).map((one) => (one ? plainWording(one) : ''));
  const view = {
    locale,
    channel: { id: channel.id },
    message: {
      id: message.id,
      title: plainWording(text.title),
      summary: text.summary && plainWording(text.summary),
      url: use.url(),
    },
    parts: { post: posts[0]! },
    words: shape.parts,
    pictures: shape.pictures ?? [],
    cta: use.cta() && { url: use.cta()!.url },
    draft: { thread: shape.thread, hashtags: shape.hashtags, cards: [] },
    source: { brand, message },
  } as unknown as View;
  const json = () =>
    JSON.parse(JSON.stringify(channel.files.find((file) => file.name === 'post.json')!.data!(view, () => undefined)));
  return { shape, post: posts.join('\n\n'), posts, misfits, json, view };
}
