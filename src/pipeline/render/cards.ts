/** The cards of a draft as files: look, logo and photograph come together here, the drawing is given. */
import type { Brand, CardFault, Draft, DraftCard, Message, RenderedFile } from '../../model.js';
import { pixelsOf } from '../../model/pixels.js';
import { cutTo } from '../compose/picture-crop.js';
import type { CardOrder, Renderer } from './render.js';
import { coloursOf, lookOf } from './view-brand.js';

interface Carded {
  readonly card: DraftCard;
  readonly file?: RenderedFile;
  readonly fault?: CardFault;
}

function photoOf({ photo }: DraftCard, { pictures }: Message): CardOrder['photo'] {
  const picture = photo && pictures.find(({ src }) => src === photo.of);
  if (!picture?.bytes) return undefined;
  const whole = { left: 0, top: 0, ...pixelsOf(picture) };
  const [x, y] = photo!.focus;
  const middle = [(x / 100) * whole.width, (y / 100) * whole.height] as const;
  return { picture, focus: photo!.focus, cut: (width, height) => cutTo(whole, width / height, middle) };
}

function orderOf(card: DraftCard, locale: string, brand: Brand, message: Message, given: Renderer): CardOrder {
  const { width, height, media, maxBytes, words } = card;
  const look = lookOf(brand, locale, given.assets);
  const { logo, radius } = brand.look;
  return {
    card: {
      width,
      height,
      words,
      colours: coloursOf(brand).light,
      locale,
      dir: 'ltr',
      name: look.name,
      ...(look.logoSvg?.includes('<svg') && {
        logo: { svg: look.logoSvg, minWidth: logo?.minWidth, clearSpace: logo?.clearSpace },
      }),
      radius: radius ?? 8,
    },
    photo: photoOf(card, message),
    media,
    ...(maxBytes !== undefined && { maxBytes }),
  };
}

/** @throws what the decoder says of a photograph it cannot read */
export function cardFiles(
  { cards, locale }: Draft,
  { brand, message }: { readonly brand: Brand; readonly message: Message },
  given: Renderer,
): Promise<Carded[]> {
  return Promise.all(
    cards.map(async (card): Promise<Carded> => {
      const made = await given.drawCard(orderOf(card, locale, brand, message, given));
      if ('fault' in made) return { card, fault: made.fault };
      return { card, file: { name: card.file, media: card.media, bytes: made.bytes, card: made.drawing } };
    }),
  );
}
