/** Cards as files: the drawing over its photograph, kept by the hash of all that they are made of. */
import type { Card, CardDrawing, CardFault, DrawnCard, Picture, Rect } from '../model.js';
import { type Cache, keptJson, sha256 } from './cache.js';
import { drawingVersion, type Studio } from './pictures-studio.js';

type Fonts = Card['fonts'];

export interface CardMaterial {
  readonly card: Omit<Card, 'fonts' | 'photo'>;
  readonly photo?: {
    readonly picture: Picture;
    readonly focus: readonly [number, number];
    readonly cut: (width: number, height: number) => Rect;
  };
  readonly media: 'image/jpeg' | 'image/png';
  readonly maxBytes?: number;
}

export type CardMade = { readonly bytes: Uint8Array; readonly drawing: DrawnCard } | { readonly fault: CardFault };

/** Lays out the words, and outlines them when asked. */
export type PlanWords = (
  card: Card,
) => { readonly drawing: Omit<CardDrawing, 'svg'>; readonly svg: () => Promise<string> } | CardFault;

/** Kept together: what was drawn as one line of JSON, then the bytes. */
function packed(drawing: DrawnCard, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(drawing)}\n`, 'utf8'), bytes]);
}

function unpacked(all: Uint8Array | undefined): CardMade | undefined {
  const end = all?.indexOf(10) ?? -1;
  if (!all || end < 0) return undefined;
  const text = Buffer.from(all.buffer, all.byteOffset, end).toString('utf8');
  const drawing = keptJson<DrawnCard>(text, (data: DrawnCard) => Array.isArray(data.drawn));
  return drawing && { drawing, bytes: all.subarray(end + 1) };
}

/**
 * @param fonts read when the first card is laid out; `id` names them in the key of what is kept
 * @param paint without it a card is laid out and judged, and has no bytes
 */
export function openCards(
  cache: Cache,
  studio: Studio,
  plan: PlanWords,
  fonts: { readonly id: string; readonly read: () => Fonts },
  paint: boolean,
): (material: CardMaterial) => Promise<CardMade> {
  let bytes: Fonts | undefined;
  const begun = new Map<string, Promise<CardMade>>();

  const make = async ({ card, photo, media, maxBytes }: CardMaterial, key: string): Promise<CardMade> => {
    const { picture } = photo ?? {};
    const ratio = picture && (picture.width ?? 4) / (picture.height ?? 3);
    const planned = plan({ ...card, fonts: (bytes ??= fonts.read()), ...(ratio && { photo: { ratio } }) });
    if ('fault' in planned) return { fault: planned };
    if (!paint) return { bytes: new Uint8Array(), drawing: planned.drawing };
    const drawing = { ...planned.drawing, svg: await planned.svg() };
    const made = await studio.paint({ drawing, photo, media, maxBytes });
    const kept = { ...planned.drawing, ...(made.quality !== undefined && { quality: made.quality }) };
    cache.set('card', key, packed(kept, made.bytes));
    return { bytes: made.bytes, drawing: kept };
  };

  return (material) => {
    const { card, photo, media, maxBytes } = material;
    const seen = photo && [sha256(photo.picture.bytes!), photo.focus];
    const key = `${drawingVersion()} ${sha256(JSON.stringify([card, seen, media, maxBytes, fonts.id]))}`;
    const known = begun.get(key);
    if (known) return known;
    const kept = unpacked(cache.get('card', key));
    if (kept) studio.tookKept();
    const made = kept ? Promise.resolve(kept) : make(material, key);
    made.catch(() => undefined);
    begun.set(key, made);
    return made;
  };
}
