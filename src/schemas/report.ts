/** What `check --json` and `build --json` print: one object, version 1. */
import * as v from 'valibot';

const findingSchema = v.strictObject({
  rule: v.string(),
  severity: v.picklist(['error', 'warning', 'note']),
  channel: v.optional(v.string()),
  locale: v.optional(v.string()),
  /** `file:line:column` in the source to mend. */
  where: v.optional(v.string()),
  /** The finished file it was found in. */
  output: v.optional(v.string()),
  excerpt: v.optional(v.string()),
  say: v.string(),
  cure: v.optional(v.string()),
  /** Stays the same when lines move. */
  fingerprint: v.string(),
  /** Accepted by somebody until a day: it fails nothing and is not counted. */
  waived: v.optional(v.strictObject({ reason: v.string(), owner: v.string(), until: v.string() })),
});

const messageSchema = v.strictObject({
  id: v.string(),
  files: v.array(v.string()),
  status: v.picklist(['draft', 'ready']),
  /** What was read as typed values: id, how it is written in the source, and where. */
  facts: v.array(v.strictObject({ id: v.string(), type: v.string(), where: v.optional(v.string()) })),
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
  coverage: v.array(
    v.strictObject({
      invariant: v.string(),
      channel: v.string(),
      locale: v.string(),
      market: v.optional(v.string()),
      state: v.picklist(['verbatim', 'short', 'omitted', 'missing', 'contradicted']),
    }),
  ),
  findings: v.array(findingSchema),
});

export const reportSchema = v.strictObject({
  schema: v.literal(1),
  tool: v.string(),
  command: v.picklist(['check', 'build']),
  brand: v.string(),
  /** Exit code: 0 fine, 1 findings at error level, 2 something could not be read. */
  exit: v.number(),
  counts: v.strictObject({
    messages: v.number(),
    renditions: v.number(),
    held: v.number(),
    errors: v.number(),
    warnings: v.number(),
    notes: v.number(),
  }),
  /** About the brand itself. */
  findings: v.array(findingSchema),
  messages: v.array(messageSchema),
  /** Sources that could not be read, with the reasons. */
  refused: v.array(v.strictObject({ path: v.string(), findings: v.array(findingSchema) })),
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
