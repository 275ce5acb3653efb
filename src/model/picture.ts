/** Pictures: as found on disk, as spoken of in a locale, as they stand in a draft. */
import type { CardWords, Market } from '../model.js';
import type { Place } from './tree.js';

/** A picture of a message as found on disk. Pixels are oriented as people see them. */
export interface Picture {
  /** As written in the source. */
  readonly src: string;
  /** Path of the original relative to the working folder; absent when it is an address on the web. */
  readonly path?: string;
  readonly bytes?: Uint8Array;
  readonly width?: number;
  readonly height?: number;
  readonly media?: PictureMedia;
  /** It may be transparent in places. */
  readonly alpha?: boolean;
  /** 1 for a still. */
  readonly frames?: number;
  /** A drawing that holds words which are set when it is drawn. */
  readonly hasText?: true;
  /** What its pixels say, once they have been looked at. */
  readonly seen?: Seen;
}

export type PictureMedia = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif' | 'image/svg+xml' | 'image/avif';

/** A point in percent from the left and the top. */
export type Point = readonly [x: number, y: number];

/** What only pixels tell. */
export interface Seen {
  /** What draws the eye: crops keep it when nobody named a focal point. */
  readonly focus: Point;
  readonly transparent: boolean;
}

/** In whole pixels of the oriented original. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How a file is made of a picture. Equal recipes for equal bytes give equal bytes. */
export interface PictureRecipe {
  /** The part of the original that is shown; without it the whole. */
  readonly cut?: Rect;
  readonly width: number;
  readonly height: number;
  readonly media: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/avif';
  /** Best quality, 1–100; less where the file would be too heavy. PNG has none. */
  readonly quality: number;
  readonly maxBytes?: number;
  /** What shows through transparent parts where the kind of file has none: `#ffffff`. */
  readonly ground: string;
  /** Pixels per inch, written into the file. */
  readonly ppi?: number;
  /** Words written into the file as XMP. */
  readonly words?: PictureWords;
}

/** What press photographs say of themselves. `description` by locale. */
export interface PictureWords {
  readonly description?: Readonly<Record<string, string>>;
  readonly credit?: string;
  readonly rights?: string;
}

/** A file that was made by a recipe. */
export interface DrawnPicture {
  readonly bytes: Uint8Array;
  /** Quality it came out with; absent for PNG. */
  readonly quality?: number;
}

/** A shape that an editor cut by hand, by its name in the presets of the channels. */
export interface EditorialCrop {
  /** Another file in place of the picture. */
  readonly src?: string;
  /** Part of the picture in percent: left, top, width, height. */
  readonly part?: readonly [left: number, top: number, width: number, height: number];
}

/** How a picture is spoken of in one locale. `alt: ''` says that it is decoration. */
export interface PictureText {
  readonly src: string;
  readonly alt?: string;
  readonly credit?: string;
  readonly caption?: string;
  /** Focal point in percent from the left and the top. */
  readonly focus?: Point;
  readonly crops?: Readonly<Record<string, EditorialCrop>>;
  readonly licence?: Licence;
  readonly place: Place;
}

/** What is said of a picture besides the text it stands in. */
export type PictureDetails = Pick<PictureText, 'credit' | 'focus' | 'crops' | 'licence' | 'place'>;

/** Where and when a picture may be shown; what is left out is not limited. Days as `2026-11-27`, both included. */
export interface Licence {
  readonly from?: string;
  readonly to?: string;
  readonly channels?: readonly string[];
  readonly markets?: readonly Market[];
}

/** A file of a picture beside a rendition. */
export interface PictureFile {
  /** Id of the channel's preset. */
  readonly preset: string;
  readonly file: string;
  /** Public address, when the brand declares where pictures are served. */
  readonly url?: string;
  readonly width: number;
  readonly height: number;
  readonly media: PictureRecipe['media'];
  /** The picture of the message it is made of. */
  readonly of: string;
  readonly recipe: PictureRecipe;
  /** What the preset asks for, when the original is too small for it. */
  readonly wanted?: { readonly width: number; readonly height: number; readonly hard: boolean };
  /** Something of the original is cut off. */
  readonly cropped: boolean;
}

/** A share card beside a rendition. */
export interface DraftCard {
  /** Id of the channel's preset. */
  readonly preset: string;
  readonly use: 'preview' | 'instead' | 'beside';
  readonly file: string;
  readonly url?: string;
  readonly width: number;
  readonly height: number;
  readonly media: 'image/jpeg' | 'image/png';
  readonly maxBytes?: number;
  /** Its words for those who cannot see it. */
  readonly alt: string;
  readonly words: CardWords;
  /** The photograph it shows: `src` of a picture of the message and its focal point. */
  readonly photo?: { readonly of: string; readonly focus: Point };
}

/** Files of one kind for `<source>`: `srcset` names each with its width. */
export interface PictureSet {
  readonly media: string;
  readonly srcset: string;
}

/** A picture of a message as a channel shows it: `file` and what follows are those of the file that is shown. */
export interface DraftPicture {
  readonly src: string;
  readonly alt: string;
  readonly credit?: string;
  readonly caption?: string;
  readonly role: 'hero' | 'body';
  /** Name of the file beside the rendition, when it is written there. */
  readonly file?: string;
  /** Public address, when the brand declares where pictures are served. */
  readonly url?: string;
  readonly width?: number;
  readonly height?: number;
  readonly media?: string;
  /** Where a browser may choose, best kind of file first. */
  readonly sources: readonly PictureSet[];
  /** Focal point as CSS and platforms take it. */
  readonly focus?: Point;
  /** All files made of it here; a picture on the web has none. */
  readonly files: readonly PictureFile[];
}
