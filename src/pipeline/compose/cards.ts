/** The share cards of a draft: which there are, what they say, which photograph they show. Nothing is drawn here. */
import type { CardPreset, CardWords, Channel, DraftCard, Message, MessageText, Point } from '../../model.js';
import { inLocale, writeValue } from '../../languages/index.js';
import { plainWording } from '../../model/plain.js';
import { pictureUrl } from './draft-pictures.js';
import { findFact, localTime, resolveWording, styleOf, type Resolver } from './resolve.js';

/** A photograph with fewer pixels than this share of the card would be blurred on it. */
const ENOUGH = 0.5;

/** Words authored for the card, else title and shorter approved forms, longest first. */
function headlines(text: MessageText, channel: Channel, from: Resolver): string[] {
  const authored = text.override[channel.id]?.['card'];
  if (authored) return [plainWording(resolveWording(authored, from))];
  const title = plainWording(text.title);
  const shorter = text.short.map(({ words }) => plainWording(words)).filter((words) => words.length < title.length);
  return [title, ...shorter.sort((a, b) => b.length - a.length)];
}

/** The day of an event with its hour. */
function detailOf(from: Resolver): string | undefined {
  const { brand, locale, markets, message } = from;
  const start = message.event && findFact('event.start', from)?.fact.values[0]?.value;
  if (!start) return undefined;
  return writeValue(localTime(start, markets, brand), 'long', locale, styleOf(brand, locale)).replace(
    / \([^()]*\)$/,
    '',
  );
}

function wordsOf(text: MessageText, channel: Channel, from: Resolver): CardWords {
  const { brand, locale, message } = from;
  const type = message.type === undefined ? undefined : brand.types[message.type];
  const eyebrow = inLocale(type?.label, locale, brand.locale);
  const detail = detailOf(from);
  const site = brand.site && URL.canParse(brand.site.url) ? new URL(brand.site.url).hostname : undefined;
  return {
    ...(eyebrow !== undefined && { eyebrow }),
    headline: headlines(text, channel, from),
    ...(detail !== undefined && { detail }),
    from: site?.replace(/^www\./, '') ?? brand.forms[locale]?.[0] ?? brand.name,
  };
}

/** The hero, when it has pixels enough for the card. */
function photoOf({ hero }: MessageText, { pictures }: Message, { width, height }: CardPreset): DraftCard['photo'] {
  const picture = hero && pictures.find(({ src }) => src === hero.src);
  if (!picture?.bytes) return undefined;
  const enough =
    picture.media === 'image/svg+xml' || (picture.width ?? 0) * (picture.height ?? 0) >= ENOUGH * width * height;
  const focus: Point = hero!.focus ?? picture.seen?.focus ?? [50, 50];
  return enough ? { of: picture.src, focus } : undefined;
}

/** A post with pictures shows no link; a page shows both. */
function isWanted(use: CardPreset['use'], { medium }: Channel, pictured: boolean): boolean {
  if (use === 'instead') return !pictured;
  return use === 'beside' || medium !== 'post' || !pictured;
}

/**
 * @param text with its references in words
 * @param pictured the draft shows pictures of the message
 */
export function cardsOf(text: MessageText, channel: Channel, from: Resolver, pictured: boolean): DraftCard[] {
  const presets = (channel.pictures.cards ?? []).filter(({ use }) => isWanted(use, channel, pictured));
  if (presets.length === 0) return [];
  const words = wordsOf(text, channel, from);
  return presets.map((preset) => {
    const { id, use, width, height, media, maxBytes } = preset;
    const photo = photoOf(text, from.message, preset);
    const kind = photo ? 'image/jpeg' : media[0]!;
    // Public addresses may share one folder: the name says channel and language.
    const file = `card-${id}-${from.locale.toLowerCase()}.${kind === 'image/png' ? 'png' : 'jpg'}`;
    return {
      preset: id,
      use,
      file,
      url: pictureUrl(from.brand, from.message, channel, from.locale, file),
      width,
      height,
      media: kind,
      ...(maxBytes !== undefined && { maxBytes }),
      alt: [words.headline[0]!, words.detail].filter(Boolean).join(' – '),
      words,
      ...(photo && { photo }),
    };
  });
}

/** A card in place of a picture, as a draft shows pictures. */
export function asPicture({ file, url, width, height, media, alt }: DraftCard) {
  return { src: file, alt, role: 'hero' as const, file, url, width, height, media, sources: [], files: [] };
}
