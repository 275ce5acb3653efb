/** What `check --json` and `build --json` print: one object, version 1. docs/report.md tells it in words. */
import * as v from 'valibot';

export const findingSchema = v.strictObject({
  rule: v.string(),
  severity: v.picklist(['error', 'warning', 'note']),
  channel: v.optional(v.string()),
  locale: v.optional(v.string()),
  /** `file:line:column` in the source to mend. */
  where: v.optional(v.string()),
  /** The finished file it was found in. */
  output: v.optional(v.string()),
  /** The words concerned, as they stand in the file. */
  excerpt: v.optional(v.string()),
  /** What is written there and what should be, when two wordings were compared. */
  read: v.optional(v.string()),
  expected: v.optional(v.string()),
  say: v.string(),
  cure: v.optional(v.string()),
  /** Stays the same when lines move. */
  fingerprint: v.string(),
  /** Accepted by somebody until a day: it fails nothing and is not counted. */
  waived: v.optional(v.strictObject({ reason: v.string(), owner: v.string(), until: v.string() })),
  /** The baseline has it already: it fails nothing and is not counted. */
  known: v.optional(v.boolean()),
});

/** Something that must be said, with its value or wording in the language of the report. */
const invariantSchema = v.strictObject({
  id: v.string(),
  kind: v.string(),
  /** Where it comes from: declared by the message, read in its text, or declared by the brand. */
  origin: v.picklist(['message', 'text', 'brand']),
  /** Set when the value is that of one market alone. */
  market: v.optional(v.string()),
  /** What people call it: `price`, «τιμή», „ár”. */
  label: v.string(),
  text: v.optional(v.string()),
});

const scoreSchema = v.strictObject({
  /** That of the weakest channel that is required; of all, when none is. 0 to 100. */
  value: v.number(),
  /** Mean of all channels. */
  mean: v.number(),
  /** A channel's score is that of its weakest language. */
  channels: v.array(
    v.strictObject({ channel: v.string(), locale: v.string(), required: v.boolean(), value: v.number() }),
  ),
});

export const messageSchema = v.strictObject({
  id: v.string(),
  /** In the language of the report where there is a translation into it. */
  title: v.string(),
  /** Language of the title. */
  locale: v.string(),
  files: v.array(v.string()),
  status: v.picklist(['draft', 'ready']),
  /** What was read as typed values, in the language of the report, and where each is written. */
  facts: v.array(
    v.strictObject({
      id: v.string(),
      label: v.string(),
      type: v.string(),
      values: v.array(v.strictObject({ market: v.optional(v.string()), text: v.string() })),
      where: v.optional(v.string()),
    }),
  ),
  renditions: v.array(
    v.strictObject({
      channel: v.string(),
      locale: v.string(),
      markets: v.array(v.string()),
      files: v.array(v.string()),
      /** Parts for which no authored wording fitted, with the reason. */
      omitted: v.array(v.strictObject({ part: v.string(), why: v.string() })),
      /** Not written, because of a finding at error level. */
      held: v.boolean(),
    }),
  ),
  /** Channels for which nothing could be made: no wording of `part` fits, or none exists. */
  leftOut: v.array(
    v.strictObject({
      channel: v.string(),
      locale: v.string(),
      required: v.boolean(),
      part: v.string(),
      over: v.optional(v.number()),
      max: v.optional(v.number()),
      unit: v.optional(v.string()),
    }),
  ),
  /** The rows of the matrix, in order. */
  invariants: v.array(invariantSchema),
  /** Its cells. */
  coverage: v.array(
    v.strictObject({
      invariant: v.string(),
      channel: v.string(),
      locale: v.string(),
      market: v.optional(v.string()),
      state: v.picklist(['verbatim', 'short', 'drawn', 'omitted', 'missing', 'contradicted']),
      /** What it should say in this language. */
      expected: v.optional(v.string()),
      /** What it says instead. */
      read: v.optional(v.string()),
      /** The finished file, the place in it, and the words around. */
      file: v.optional(v.string()),
      where: v.optional(v.string()),
      excerpt: v.optional(v.string()),
      /** Share cards that it was drawn on: given to the drawing, not read back. */
      drawn: v.optional(v.array(v.string())),
      /** Fingerprint of the finding that says what to change. */
      finding: v.optional(v.string()),
    }),
  ),
  /** With `--score`. */
  score: v.optional(scoreSchema),
  findings: v.array(findingSchema),
});

export const reportSchema = v.strictObject({
  schema: v.literal(1),
  tool: v.string(),
  command: v.picklist(['check', 'build', 'merge']),
  brand: v.string(),
  /** Language of all that is said here. */
  lang: v.string(),
  /** Exit code: 0 fine, 1 findings at error level, 2 something could not be read. */
  exit: v.number(),
  counts: v.strictObject({
    messages: v.number(),
    renditions: v.number(),
    held: v.number(),
    errors: v.number(),
    warnings: v.number(),
    notes: v.number(),
    /** Let pass, or known before: not among the three above. */
    waived: v.number(),
    known: v.number(),
  }),
  /** About the brand itself. */
  findings: v.array(findingSchema),
  messages: v.array(messageSchema),
  /** Sources that could not be read, with the reasons. */
  refused: v.array(v.strictObject({ path: v.string(), findings: v.array(findingSchema) })),
  /** With `--min-score` or `--max-warnings`: what was asked for, and whether it is met. */
  bounds: v.optional(
    v.strictObject({ minScore: v.optional(v.number()), maxWarnings: v.optional(v.number()), met: v.boolean() }),
  ),
  /** With `--baseline`: findings it knows, findings it does not know, and entries that nothing matches any more. */
  baseline: v.optional(
    v.strictObject({ file: v.string(), known: v.number(), fresh: v.number(), gone: v.number(), written: v.boolean() }),
  ),
  /** With `--shard`: which of how many, and how many messages all of them have. */
  shard: v.optional(v.strictObject({ number: v.number(), of: v.number(), all: v.number() })),
  /** With `--changed`: messages that are as they were and were not looked at. */
  changed: v.optional(v.strictObject({ ref: v.string(), unchanged: v.number() })),
  /** Message folders written, removed and left as they were; absent for `check`. */
  written: v.optional(
    v.strictObject({
      out: v.string(),
      changed: v.array(v.string()),
      removed: v.array(v.string()),
      unchanged: v.number(),
    }),
  ),
  /** What `check --fix` wrote in place of what, or would write with `--dry-run`. */
  mended: v.optional(
    v.strictObject({
      written: v.boolean(),
      changes: v.array(v.strictObject({ where: v.string(), rule: v.string(), old: v.string(), new: v.string() })),
    }),
  ),
  notChecked: v.array(v.string()),
  /** Rules that could not look, and what the brand would have to declare for them. */
  blind: v.array(v.strictObject({ rule: v.string(), needs: v.string() })),
  /** What stopped the command; nothing else is told then. */
  error: v.optional(
    v.strictObject({ where: v.optional(v.string()), message: v.string(), hint: v.optional(v.string()) }),
  ),
});

export type MessageReport = v.InferOutput<typeof messageSchema>;
export type Report = v.InferOutput<typeof reportSchema>;
export type ReportFinding = v.InferOutput<typeof findingSchema>;
