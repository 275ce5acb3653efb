/** The files that a channel's presets make of a picture: names, sizes, recipes. */
import type {
  Channel,
  EditorialCrop,
  Picture,
  PictureFile,
  PicturePreset,
  PictureRecipe,
  PictureSet,
  PictureWords,
  Point,
} from '../../model.js';
import { pixelsOf } from '../../model/pixels.js';
import { fitPicture, type Fitted } from './picture-crop.js';

/** What is known of a picture where it is shown. */
export interface Shown {
  readonly picture: Picture;
  /** Name of its files without preset and ending. */
  readonly stem: string;
  readonly role: 'hero' | 'body';
  readonly focus?: Point;
  readonly crops?: Readonly<Record<string, EditorialCrop>>;
  readonly words?: PictureWords;
  /** Another picture of the message by its `src`: an editorial crop may be a file of its own. */
  readonly other: (src: string) => Picture | undefined;
  /** Public address of a file. */
  readonly url: (file: string) => string | undefined;
  /** `#rrggbb` under transparent parts. */
  readonly ground: string;
}

const ENDINGS: Readonly<Record<PictureRecipe['media'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/** Qualities at which photographs look as they should: measured by eye on the photographs of the tests, 2026-11-25. */
const QUALITY: Readonly<Record<PictureRecipe['media'], number>> = {
  'image/jpeg': 80,
  'image/webp': 78,
  'image/avif': 52,
  'image/png': 100,
};
/** What is printed or worked on further is kept finer. */
const PRINT_QUALITY = 92;

/** For channels that name no presets of their own: one file, nothing cut off. */
function plainPreset({ pictures }: Channel): PicturePreset {
  const takes = (['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const).filter((media) =>
    pictures.media.includes(media),
  );
  return {
    id: 'shown',
    of: 'any',
    use: 'shown',
    width: 1600,
    height: 1600,
    media: takes.length > 0 ? takes : ['image/jpeg'],
    source: '',
    asOf: '',
    grade: 'M',
  };
}

const presetsOf = (channel: Channel): readonly PicturePreset[] => channel.pictures.presets ?? [plainPreset(channel)];

/** The kind of file: PNG keeps what is transparent, where the channel takes PNG. */
function mediaOf(preset: PicturePreset, { seen, alpha }: Picture): PictureRecipe['media'] {
  const transparent = seen?.transparent ?? alpha ?? false;
  return transparent && preset.media.includes('image/png') ? 'image/png' : preset.media[0]!;
}

/** Nobody sees that a picture is so little smaller than its place. */
const NEAR_ENOUGH = 0.98;

/**
 * What the platform needs, or what the preset would fill, when the original has less.
 * @param fitted the largest file that the preset makes
 */
function wantedBy({ shape, width, height, least }: PicturePreset, fitted: Fitted): PictureFile['wanted'] {
  if (least && (fitted.width < least.width || fitted.height < (least.height ?? 0)))
    return {
      width: least.width,
      height: least.height ?? Math.round(least.width / (fitted.width / fitted.height)),
      hard: least.hard,
    };
  return typeof shape === 'number' && fitted.width < NEAR_ENOUGH * width
    ? { width, height: height ?? Math.round(width / shape), hard: false }
    : undefined;
}

/** The picture that a preset shows: an editor's own file or part of it goes before the focal point. */
function chosen(preset: PicturePreset, { picture, crops, other, focus }: Shown) {
  const crop = preset.crop === undefined ? undefined : crops?.[preset.crop];
  const own = crop?.src === undefined ? undefined : other(crop.src);
  const from = own?.bytes ? own : picture;
  const point: Point = (from === picture ? focus : undefined) ?? from.seen?.focus ?? [50, 50];
  return { from, point, part: crop?.part };
}

function recipeOf(preset: PicturePreset, media: PictureRecipe['media'], fitted: Fitted, shown: Shown): PictureRecipe {
  return {
    ...fitted,
    media,
    quality: preset.ppi && media === 'image/jpeg' ? PRINT_QUALITY : QUALITY[media],
    ground: shown.ground,
    ...(preset.maxBytes !== undefined && { maxBytes: preset.maxBytes }),
    ...(preset.ppi !== undefined && { ppi: preset.ppi }),
    ...(preset.described && shown.words && { words: shown.words }),
  };
}

function fileOf(
  preset: PicturePreset,
  width: number,
  media: PictureRecipe['media'] | undefined,
  shown: Shown,
): PictureFile {
  const { from, point, part } = chosen(preset, shown);
  const original = pixelsOf(from);
  const fitted = fitPicture(original, { ...preset, width }, point, part);
  const kind = media ?? mediaOf(preset, from);
  const ending = preset.use === 'responsive' ? String(fitted.width) : preset.id;
  const file = `${shown.stem}-${ending}.${ENDINGS[kind]}`;
  return {
    preset: preset.id,
    file,
    url: shown.url(file),
    width: fitted.width,
    height: fitted.height,
    media: kind,
    of: from.src,
    recipe: recipeOf(preset, kind, fitted, shown),
    // Small ones beside large ones are no lack.
    wanted: wantedBy(preset, width === preset.width ? fitted : fitPicture(original, preset, point, part)),
    cropped: fitted.cut !== undefined,
  };
}

/** Each width that the original has, in each kind. */
function responsive(preset: PicturePreset, shown: Shown): PictureFile[] {
  const { from } = chosen(preset, shown);
  const transparent = (from.seen?.transparent ?? from.alpha ?? false) && preset.media.includes('image/png');
  // The last kind is the one every browser shows; it has to keep what is transparent.
  const kinds = preset.media.filter((media) => media !== (transparent ? 'image/jpeg' : 'image/png'));
  const widths = [
    ...new Set((preset.widths ?? [preset.width]).map((width) => fileOf(preset, width, kinds[0], shown).width)),
  ];
  return kinds.flatMap((media) => widths.map((width) => fileOf(preset, width, media, shown)));
}

/** All files of a picture in a channel, by its presets. */
export function filesOf(channel: Channel, shown: Shown): PictureFile[] {
  return presetsOf(channel)
    .filter(({ of }) => of === 'any' || of === shown.role)
    .flatMap((preset) =>
      preset.use === 'responsive' ? responsive(preset, shown) : [fileOf(preset, preset.width, undefined, shown)],
    );
}

const useOf = ({ preset }: PictureFile, channel: Channel) => presetsOf(channel).find(({ id }) => id === preset)?.use;

/** The one that stands for the picture: what the channel shows, else the middle width of what every browser shows. */
export function shownOf(files: readonly PictureFile[], channel: Channel): PictureFile | undefined {
  const shown = files.find((file) => useOf(file, channel) === 'shown');
  if (shown) return shown;
  const choices = files.filter((file) => useOf(file, channel) === 'responsive');
  const plain = choices.filter(({ media }) => media === choices.at(-1)?.media);
  return plain[Math.min(1, plain.length - 1)] ?? files[0];
}

/** What a browser may choose from, best kind first. */
export function setsOf(files: readonly PictureFile[], channel: Channel): PictureSet[] {
  const choices = files.filter((file) => useOf(file, channel) === 'responsive');
  const kinds = [...new Set(choices.map(({ media }) => media))];
  return kinds.map((media) => ({
    media,
    srcset: choices
      .filter((file) => file.media === media)
      .map(({ file, width }) => `${encodeURI(file)} ${width}w`)
      .join(', '),
  }));
}
