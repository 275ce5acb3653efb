/** The two files of every post: the text a person pastes, and what a program posts. */
import type { ChannelFile, ViewPicture, Limit, View, Wording } from '../model.js';
import { plainWording } from '../model/plain.js';
import { POST_SEPARATOR, tagsIn } from './post.js';

/** Texts of the posts of a rendition, one when there is no thread. */
export function postTexts(view: View): string[] {
  const posts: readonly (Wording | undefined)[] = view.draft.thread ?? [view.words.post];
  return posts.map((words) => (words ? plainWording(words) : ''));
}

/** For templates: `{{extras.post}}` is the whole text, its posts apart. */
export const postExtras = (view: View) => ({ post: postTexts(view).join(POST_SEPARATOR) });

/** What a program needs of a picture. `file` lies beside `post.json`, and so do other shapes of it under `also`. */
export function imageOf({ file, url, alt, width, height, media, focus, files }: ViewPicture) {
  const also = files
    .filter((one) => one.file !== file)
    .map(({ preset, ...one }) => ({ shape: preset, ...shapeOf(one) }));
  return { file, url, alt, width, height, media, focus, also: also.length > 0 ? also : undefined };
}

const shapeOf = ({ file, url, width, height, media }: Omit<ViewPicture['files'][number], 'preset'>) => ({
  file,
  url,
  width,
  height,
  media,
});

/** The name of the account in this locale: `@name`, as the brand writes it. */
export function handleOf(view: View): string | undefined {
  const handle = view.source.brand.social[view.channel.id]?.handle;
  return typeof handle === 'string' || handle === undefined
    ? handle
    : (handle[view.locale] ?? Object.values(handle)[0]);
}

/** The page that a link preview shows. */
export function cardOf(view: View) {
  const url = view.cta?.url ?? view.message.url;
  if (url === undefined) return undefined;
  const { file, alt, width, height, media } = view.card ?? {};
  const image = file === undefined ? undefined : { file, url: view.card?.url, alt, width, height, media };
  return { url, title: view.message.title, description: view.message.summary, image };
}

/**
 * `post.json`, version 1. `posts` in the order they are sent, each a reply to the one before; pictures and card belong
 * to the first. `api` holds what the platform's API wants more, or otherwise, than the text; it never repeats it.
 */
export function postData(
  view: View,
  limit: Limit,
  more: { readonly post?: (text: string, index: number) => object; readonly api?: object } = {},
) {
  return {
    schema: 1,
    channel: view.channel.id,
    message: view.message.id,
    locale: view.locale,
    language: view.locale.split('-')[0],
    handle: handleOf(view),
    posts: postTexts(view).map((text, index) => ({
      text,
      count: { value: limit.count(text), max: limit.max, unit: limit.unit },
      hashtags: tagsIn(text),
      ...more.post?.(text, index),
    })),
    card: cardOf(view),
    images: view.pictures.map(imageOf),
    story: storyOf(view),
    api: more.api,
  };
}

/** A card to be posted as a story. */
function storyOf({ draft }: View) {
  const card = draft.cards.find(({ use }) => use === 'beside');
  return (
    card && { file: card.file, url: card.url, alt: card.alt, width: card.width, height: card.height, media: card.media }
  );
}

/** `post.txt` from the brand's template, `post.json` from `data`. */
export function postFiles(data: (view: View) => object): ChannelFile[] {
  return [
    { name: 'post.txt', template: 'post.txt.hbs', media: 'text/plain' },
    { name: 'post.json', format: 'json', media: 'application/json', data },
  ];
}
