/** Where the brand speaks: mail, networks, foreign sources, channels and types of messages. */
import * as v from 'valibot';
import { id, locale, localText, text, webUrl } from './atoms.js';

export const mail = v.strictObject({
  from: v.optional(v.strictObject({ name: localText, email: text })),
  replyTo: v.optional(text),
  /** Domains that mails may come from, besides that of the site. */
  domains: v.optional(v.array(text)),
  /** Whose merge tags stand in the mail. `plain` writes the addresses below. */
  service: v.optional(v.picklist(['plain', 'mailchimp', 'listmonk', 'brevo']), 'plain'),
  unsubscribe: v.optional(text),
  preferences: v.optional(text),
  viewInBrowser: v.optional(text),
});

export const social = v.strictObject({
  handle: v.optional(v.union([text, v.record(v.string(), text)])),
  url: v.optional(v.union([webUrl, v.record(v.string(), webUrl)])),
  hashtags: v.optional(v.union([v.array(text), v.record(locale, v.array(text))])),
  /** Names of accounts that posts may mention besides the brand’s own. */
  mentions: v.optional(v.array(text)),
  /** Hashtags that are never used, without `#`. */
  banned: v.optional(v.array(text)),
  /** Mastodon servers may allow more; overrides the channel's limit for the part `post`. */
  maxLength: v.optional(v.number()),
});

export const source = v.strictObject({
  path: text,
  fields: v.optional(v.union([v.picklist(['hugo', 'jekyll', 'eleventy', 'astro']), v.record(text, text)])),
  unknown: v.optional(v.picklist(['error', 'ignore']), 'ignore'),
  locale: v.optional(locale),
});

export const channels = v.strictObject({
  /** Channels of a message that does not say its own. */
  everyday: v.optional(v.array(id)),
  /** What nobody needs, in no channel: documents by their ending, and share cards. */
  without: v.optional(v.array(v.picklist(['pdf', 'docx', 'eml', 'cards'])), []),
  /** Who carries what, more strictly than the channel itself. */
  carries: v.optional(v.record(id, v.record(id, v.picklist(['full', 'short', 'one', 'may']))), {}),
});

export const type = v.strictObject({
  label: v.optional(localText),
  required: v.optional(v.array(id), []),
  optional: v.optional(v.array(id), []),
  legal: v.optional(v.array(id), []),
  /** Channels that must not leave later than others: `{ 'mobile-page': ['x', 'facebook'] }`. */
  before: v.optional(v.record(id, v.array(id))),
  /** `false`: posts of this type carry no hashtags. */
  hashtags: v.optional(v.boolean(), true),
});
