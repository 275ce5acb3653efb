/**
 * What a shard of a build leaves for `merge` beside its editions: `shard-2-of-8.jsonl`. The first line says what it is a
 * shard of, then comes a line for each message, the last one is the hash of all before.
 */
import * as v from 'valibot';
import { findingSchema, messageSchema } from './report.js';

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.strictObject({ file: v.string(), start: count, end: count });

export const shardHeadSchema = v.strictObject({
  schema: v.literal(1),
  shard: v.strictObject({ number: count, of: count }),
  tool: v.string(),
  /** Which build of it, on which Node. */
  build: v.string(),
  /** Nothing else lies in the folder of its editions: what is not of it any more may go. */
  alone: v.boolean(),
  brand: v.string(),
  /** Hash of the brand with all that it brings. */
  brandKey: sha256,
  /** The moment by which it was judged. */
  now: v.string(),
  asked: v.strictObject({
    language: v.string(),
    paths: v.array(v.string()),
    channels: v.optional(v.array(v.string())),
    locales: v.optional(v.array(v.string())),
    whole: v.boolean(),
    keepGoing: v.boolean(),
  }),
  /** All messages of the build, those of other shards among them; `key` is the hash of their paths. */
  messages: v.strictObject({ all: count, key: sha256 }),
});

const locatedSchema = v.strictObject({
  ...v.omit(findingSchema, ['known']).entries,
  message: v.optional(v.string()),
  place: v.optional(place),
  concerns: v.optional(v.string()),
  fix: v.optional(v.strictObject({ at: place, text: v.string() })),
});

const told = v.omit(messageSchema, ['findings', 'score']).entries;

/** What is told of a message: `MessageTold`. */
const toldSchema = v.strictObject({
  message: v.strictObject({ id: v.string() }),
  findings: v.array(locatedSchema),
  report: v.strictObject({
    ...told,
    renditions: v.array(v.strictObject(v.omit(told.renditions.item, ['held']).entries)),
  }),
  words: v.array(v.number()),
  required: v.array(v.string()),
  cards: count,
  sources: sha256,
});

const notes = v.custom<Record<string, unknown>>(
  (data) => typeof data === 'object' && data !== null && !Array.isArray(data),
);

export const shardMessageSchema = v.union([
  v.strictObject({
    path: v.string(),
    told: toldSchema,
    /** What the rules about messages beside each other keep of it, by rule. */
    notes,
    /** Hash of its edition.json; none when all of it was held back. */
    edition: v.optional(sha256),
  }),
  v.strictObject({ path: v.string(), refused: v.array(locatedSchema) }),
]);

export const shardEndSchema = v.strictObject({ seal: sha256, messages: count });

export type ShardHead = v.InferOutput<typeof shardHeadSchema>;
export type ShardMessage = v.InferOutput<typeof shardMessageSchema>;
