/** Draft → Rendition: the files of a channel as bytes. Async, no I/O: templates and formats are given. */
import type {
  BodyWriters,
  Brand,
  Card,
  CardFault,
  Channel,
  ChannelFile,
  Contract,
  Draft,
  DrawnCard,
  DrawnPicture,
  Fact,
  Format,
  Message,
  Picture,
  PictureRecipe,
  Point,
  Rect,
  RenderedFile,
  Rendition,
  TemplateFile,
  TemplateSet,
  View,
} from '../../model.js';
import { UserError } from '../../errors.js';
import { cardFiles } from './cards.js';
import { spokenIn } from './spoken.js';
import { viewOf } from './view.js';

/** A card to be drawn, without the fonts. */
export interface CardOrder {
  readonly card: Omit<Card, 'fonts' | 'photo'>;
  readonly photo?: {
    readonly picture: Picture;
    readonly focus: Point;
    /** The part of the picture for a box of this size. */
    readonly cut: (width: number, height: number) => Rect;
  };
  readonly media: 'image/jpeg' | 'image/png';
  readonly maxBytes?: number;
}

export type CardMade = { readonly bytes: Uint8Array; readonly drawing: DrawnCard } | { readonly fault: CardFault };

/** What render is given of other parts. */
export interface Renderer {
  readonly templates: TemplateSet;
  readonly fill: (template: TemplateFile, view: View) => string;
  readonly formats: readonly Format[];
  readonly bodies: BodyWriters;
  readonly mergeTags: (brand: Brand) => View['brand']['merge'];
  /** Brand files by path (logos), read before. */
  readonly assets: Readonly<Record<string, Uint8Array>>;
  /** Every picture is made; without it only what is judged by its bytes, or stands in a document. */
  readonly paint: boolean;
  /** Makes a file of a picture. */
  readonly draw: (picture: Picture, recipe: PictureRecipe) => Promise<DrawnPicture>;
  /** Draws a card with a photograph under it; a fault when its words cannot stand there whole. */
  readonly drawCard: (order: CardOrder) => Promise<CardMade>;
  /** Keeps derived documents by the hash of what they are made from. */
  readonly keep?: (kind: string, material: unknown, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
}

const encoder = new TextEncoder();

function formatNamed(id: string, { formats }: Renderer): NonNullable<Format['write']> {
  const write = formats.find((format) => format.id === id)?.write;
  if (!write)
    throw new UserError(`No format "${id}" can write a file.`, {
      hint: `Formats that can: ${formats
        .filter((f) => f.write)
        .map((f) => f.id)
        .join(', ')}.`,
    });
  return write;
}

async function renderFile(
  file: ChannelFile,
  channel: Channel,
  view: View,
  made: (name: string) => Uint8Array | undefined,
  given: Renderer,
): Promise<Uint8Array> {
  const template = file.template ? given.templates.find(channel.id, file.template, view.locale) : undefined;
  if (file.template && !template)
    throw new UserError(`Channel ${channel.id} has no template ${file.template}.`, {
      hint: `Put it in templates/${channel.id}/${file.template}.`,
    });
  if (template && template.kind !== 'typst') return encoder.encode(given.fill(template, view));
  const data = file.data?.(view, made);
  const id = template ? 'pdf' : file.format!;
  const input = template ? { source: template.text, data, assets: given.assets } : data;
  const make = async () => formatNamed(id, given)(input as never);
  const derived = given.formats.find((format) => format.id === id)?.document;
  return derived && given.keep ? given.keep(id, input, make) : make();
}

/** What a draft asks of the pictures of its message; more pictures than the channel takes are not made. */
export function picturesToMake({ pictures }: Draft, message: Message, { pictures: { max } }: Channel, paint: boolean) {
  return pictures.slice(0, max).flatMap(({ file: shown, files }) =>
    files.flatMap((file) => {
      const picture = message.pictures.find(({ src }) => src === file.of);
      const judged = file.file === shown || file.recipe.maxBytes !== undefined;
      return picture?.bytes ? [{ file, picture, recipe: file.recipe, wanted: paint || judged }] : [];
    }),
  );
}

const unmade: DrawnPicture = { bytes: new Uint8Array() };

/** Pictures a rendition puts beside its files. */
function pictureFiles(draft: Draft, message: Message, channel: Channel, given: Renderer): Promise<RenderedFile[]> {
  return Promise.all(
    picturesToMake(draft, message, channel, given.paint).map(async ({ file, picture, recipe, wanted }) => {
      const { bytes, quality } = wanted ? await given.draw(picture, recipe) : unmade;
      return { name: file.file, media: file.media, bytes, picture: { made: file, quality } };
    }),
  );
}

/** Makes the files of a channel in their order; a later file may use the bytes of an earlier one. */
export async function render(
  composed: Draft,
  input: { channel: Channel; message: Message; contract: Contract; brand: Brand; facts: readonly Fact[] },
  given: Renderer,
): Promise<Rendition> {
  const cards = await cardFiles(composed, input, given);
  const undrawn = cards.flatMap(({ card, fault }) => (fault ? [{ preset: card.preset, fault }] : []));
  // What could not be drawn is not spoken of.
  const draft = {
    ...composed,
    cards: cards.flatMap(({ card, fault }) => (fault ? [] : [card])),
    pictures: composed.pictures.filter(({ file }) => !cards.some(({ card, fault }) => fault && card.file === file)),
  };
  if (input.channel.pictures.required && draft.pictures.length === 0)
    throw new UserError(`${input.channel.title} needs a picture, and the words do not fit on a card.`, {
      hint: `Add a hero, or a shorter wording: override.${input.channel.id}.card.`,
    });
  const view = viewOf(draft, input, given);
  const pictures = [
    ...(await pictureFiles(draft, input.message, input.channel, given)),
    ...cards.flatMap(({ file }) => file ?? []),
  ];
  const files: RenderedFile[] = [];
  const made = (name: string) => [...files, ...pictures].find((file) => file.name === name)?.bytes;
  for (const file of input.channel.files) {
    if (file.when && !file.when(view)) continue;
    files.push({ name: file.name, media: file.media, bytes: await renderFile(file, input.channel, view, made, given) });
  }
  return { draft, files: [...files, ...pictures], undrawn, spoken: spokenIn(view) };
}
