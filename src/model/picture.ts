/** Pictures: as found on disk, as spoken of in a locale, as they stand in a draft. */
import type { Market } from '../model.js';
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
  readonly media?: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif' | 'image/svg+xml' | 'image/avif';
  /** 1 for a still. */
  readonly frames?: number;
  /** Some of it may be transparent. */
  readonly alpha?: boolean;
  /** A drawing that holds words which are set when it is drawn. */
  readonly hasText?: true;
}

/** How a picture is spoken of in one locale. `alt: ''` says that it is decoration. */
export interface PictureText {
  readonly src: string;
  readonly alt?: string;
  readonly credit?: string;
  readonly caption?: string;
  /** Focal point in percent from the left and the top. */
  readonly focus?: readonly [x: number, y: number];
  readonly licence?: Licence;
  readonly place: Place;
}

/** Where and when a picture may be shown; what is left out is not limited. Days as `2026-11-27`, both included. */
export interface Licence {
  readonly from?: string;
  readonly to?: string;
  readonly channels?: readonly string[];
  readonly markets?: readonly Market[];
}

/** A picture of a message as a channel shows it. */
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
}
