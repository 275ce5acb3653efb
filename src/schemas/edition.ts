/** What `build` leaves on disk: `editions/<message>/edition.json` and `editions/manifest.json`. */
import * as v from 'valibot';

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** A path inside its folder, with `/`. */
const path = v.pipe(v.string(), v.minLength(1));

/** How a picture was made. `of` is the original as the source names it; a share card has words instead. */
const picture = v.strictObject({
  preset: v.string(),
  of: v.optional(v.string()),
  words: v.optional(v.array(v.string())),
  width: v.number(),
  height: v.number(),
  /** Quality of the encoder, 1–100; absent for PNG. */
  quality: v.optional(v.number()),
});

const renditionSchema = v.strictObject({
  channel: v.string(),
  locale: v.string(),
  markets: v.array(v.string()),
  /** Named texts as people read them: subject, headline, post … */
  parts: v.record(v.string(), v.string()),
  /** How each invariant of the contract came through: `{ price: 'verbatim', opening: 'short' }`. */
  carried: v.record(v.string(), v.picklist(['verbatim', 'short', 'drawn', 'omitted', 'missing', 'contradicted'])),
  files: v.array(v.strictObject({ path, media: v.string(), bytes: v.number(), sha256, picture: v.optional(picture) })),
});

export const editionSchema = v.strictObject({
  schema: v.literal(1),
  id: v.string(),
  /** The files it was made from, relative to the project. */
  source: v.array(v.strictObject({ path, sha256 })),
  renditions: v.array(renditionSchema),
});

export const manifestSchema = v.strictObject({
  schema: v.literal(1),
  tool: v.string(),
  brand: v.string(),
  /** Folder name of each message with the sha256 of its edition.json. */
  messages: v.record(v.string(), sha256),
  /** sha256 of the rest as JSON without spaces. */
  seal: v.optional(sha256),
});

export type EditionRecord = v.InferOutput<typeof editionSchema>;
export type RenditionRecord = v.InferOutput<typeof renditionSchema>;
export type Manifest = v.InferOutput<typeof manifestSchema>;
