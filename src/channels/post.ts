/** How a message becomes a post: the longest authored wording that fits together with its link, legal lines and hashtags. */
import type { Block, MessageText, Shape, Use, Wording } from '../model.js';
import { inLocale } from '../languages/index.js';
import { inSeason } from '../model/life.js';
import { bodyLines, opening } from './post-body.js';

/** What a channel decides about its posts. */
export interface PostStyle {
  /** Hashtags at the end, at most. */
  readonly hashtags: number;
  /** A text of at most so many characters belongs into the post; a longer one is what the link is for. */
  readonly body?: number;
  /** Links cannot be clicked: say where to find it instead. */
  readonly linkInBio?: boolean;
  /** Longest post of a thread and how it is counted; without it there are no threads. */
  readonly thread?: { readonly max: number; readonly count: (text: string) => number };
}

const PARAGRAPH = '\n\n';

/** `See it: https://…`, and the address alone for where room is short. */
function callsToAction(use: Use, { linkInBio }: PostStyle): Wording[] {
  const cta = use.cta();
  const url = cta?.url ?? use.url();
  if (linkInBio) return cta ? [use.join([cta.label, use.words(use.label('linkInBio'))], ': ')] : [];
  if (url === undefined) return [];
  const address = use.words(url);
  if (!cta) return [address];
  const glue = /[\p{P}\p{S}]$/u.test(use.plain(cta.label)) ? ' ' : ': ';
  return [use.join([cta.label, address], glue), address];
}

/** Legal lines that name this channel, for the markets and the type of the message. Never left out. */
function legalLines({ brand, message, locale, channel, words }: Use): Wording[] {
  const spoken = brand.locales[locale] ?? brand.locales[locale.split('-')[0]!] ?? [];
  const markets = message.markets.length > 0 ? spoken.filter((m) => message.markets.includes(m)) : spoken;
  const asked = message.type ? (brand.types[message.type]?.legal ?? []) : [];
  return Object.entries(brand.legal).flatMap(([id, line]) => {
    const here =
      line.channels?.includes(channel.id) && (!line.markets || line.markets.some((m) => markets.includes(m)));
    const type = !line.types || asked.includes(id) || (message.type !== undefined && line.types.includes(message.type));
    const text = inLocale(line.text, locale, brand.locale);
    return here && type && inSeason(line, message.date) && text ? [words(text)] : [];
  });
}

/** `#` and letters, digits, `_`, not right after a letter; what has no letter is no tag. A new one each time: it keeps its place. */
export const tagPattern = (): RegExp => /(?<![\p{L}\p{M}\p{N}_/&#])#[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*/gu;

/** Hashtags of a text, each once. */
export function tagsIn(text: string): string[] {
  const found = [...text.matchAll(tagPattern())].map(([tag]) => tag).filter((tag) => /\p{L}/u.test(tag));
  return [...new Map(found.map((tag) => [tag.toLowerCase(), tag])).values()];
}

/** Whether the words hold the address of the call to action already, with or without campaign parameters. */
function leadsThere(plain: string, use: Use): boolean {
  const url = (use.cta()?.url ?? use.url())?.split(/[?#]/)[0]?.replace(/\/$/, '');
  return url !== undefined && plain.includes(url);
}

/** The words with what follows them: call to action, legal lines, hashtags; the same with less of it after. */
function* dressed(words: Wording, use: Use, style: PostStyle): Generator<Wording> {
  const plain = use.plain(words);
  const ctas = leadsThere(plain, use) ? [] : callsToAction(use, style);
  const tags = tagsIn(plain).length > 0 ? [] : use.hashtags(style.hashtags);
  const legal = legalLines(use);
  for (const cta of ctas.length > 0 ? ctas : [undefined])
    for (let count = tags.length; count >= 0; count--) {
      const line = count > 0 ? use.words(tags.slice(0, count).join(' ')) : undefined;
      yield use.join([words, cta, ...legal, line], PARAGRAPH);
    }
}

/** Authored wordings, longest first. Words written for this channel stand alone: when they do not fit, that is said. */
function* wordings(text: MessageText, use: Use, { body = 0 }: PostStyle): Generator<Wording> {
  const authored = use.authored('post');
  if (authored) return yield authored;
  const keyed = text.short.filter((short) => short.key === use.channel.id).length;
  const shorts = use.shorts();
  const head = use.join([text.title, text.summary], PARAGRAPH);
  yield* shorts.slice(0, keyed);
  // Without a summary and short forms the text itself is the only wording there is besides the title.
  const longest = body > 0 ? body : !text.summary && text.short.length === 0 ? Infinity : 0;
  for (const blocks of longest > 0 ? bodies(text.body) : []) {
    const whole = use.join([head, ...unsaid(bodyLines(blocks, use), text, use)], PARAGRAPH);
    if (use.plain(whole).length <= longest) yield whole;
  }
  yield head;
  yield* shorts.slice(keyed);
  yield text.title;
}

/** Without what title or summary say already, word for word. */
function unsaid(lines: readonly Wording[], { title, summary }: MessageText, use: Use): Wording[] {
  const said = [title, summary].map((words) => words && use.plain(words).trim());
  return lines.filter((line) => !said.includes(use.plain(line).trim()));
}

function bodies(blocks: readonly Block[]): (readonly Block[])[] {
  const first = opening(blocks);
  return first.length < blocks.length ? [blocks, first] : [blocks];
}

interface Thread {
  /** All of it, without numbers. */
  readonly whole: Wording;
  readonly posts: readonly Wording[];
}

/** Title and summary with the link in the first post, then the body. */
function threadOf(text: MessageText, use: Use, style: PostStyle): Thread | undefined {
  const { max, count } = style.thread ?? { max: 0, count: () => 0 };
  if (!use.thread || !style.thread || use.authored('post')) return undefined;
  const rest = use.join(unsaid(bodyLines(text.body, use), text, use), PARAGRAPH);
  if (use.plain(rest).trim() === '') return undefined;
  const room = max - ' 99/99'.length;
  const head = [...wordings(text, use, style)]
    .flatMap((words) => [...dressed(words, use, style)])
    .find((words) => count(use.plain(words)) <= room);
  return (
    head && {
      whole: use.join([head, rest], PARAGRAPH),
      posts: use.split(use.join([head, rest], '\f'), max, count),
    }
  );
}

/** Parts, pictures and hashtags of a post. The part `post` is the whole text as a person pastes it, a thread without its numbers. */
export function shapePost(text: MessageText, use: Use, style: PostStyle): Shape {
  const thread = threadOf(text, use, style);
  const ladder = () => [...wordings(text, use, style)].flatMap((words) => [...dressed(words, use, style)]);
  const post = thread?.whole ?? use.fit('post', ladder());
  const pictures = use.pictures().filter((picture) => picture.role === 'hero' || picture.alt !== '');
  return {
    parts: { post },
    thread: thread?.posts,
    pictures: pictures.slice(0, use.channel.pictures.max),
    hashtags: post ? tagsIn(use.plain(post)) : [],
  };
}

/** A thread is one text with this line between its posts. */
export const POST_SEPARATOR = '\n\n---\n\n';
