/**
 * The brand: all that `brand.config.ts`, `.json` or `.yaml` may say. Pure data.
 * One schema gives the checks, the type `Brand` and the published JSON Schema.
 */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const locale = v.pipe(text, v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as el, hu or en-GB'));
const market = v.pipe(text, v.regex(/^[A-Z]{2}$/, 'a country code such as GR'));
const id = v.pipe(text, v.regex(/^[a-z][A-Za-z0-9-]*$/, 'an id: a letter, then letters, digits or -'));
const webUrl = v.pipe(text, v.regex(/^https?:\/\/\S+$/, 'an address that starts with https://'));
const color = v.pipe(text, v.regex(/^#[0-9a-fA-F]{6}$/, 'a colour such as #1a2b3c'));

/** The same words everywhere, or one wording per locale. */
const localText = v.union([text, v.record(locale, text)]);
/** Registered forms of a name per locale: the first is how it is written, the others are endings and short forms. */
const forms = v.record(locale, v.array(text));
/** A value as the message's language writes it, or in canonical form; or one per market. */
const factValue = v.union([
  text,
  v.record(market, text),
  v.strictObject({
    value: v.union([text, v.record(market, text)]),
    was: v.optional(v.union([text, v.record(market, text)])),
    from: v.optional(text),
    until: v.optional(text),
    labels: v.optional(forms),
  }),
]);

const marketSchema = v.strictObject({
  name: localText,
  /** «στην Ελλάδα», “in Hungary”. */
  inName: v.optional(localText),
  currency: v.pipe(text, v.regex(/^[A-Z]{3}$/, 'a currency code such as EUR')),
  timeZone: text,
  callingCode: v.pipe(text, v.regex(/^\+\d{1,3}$/, 'a calling code such as +30')),
  legalEntity: v.optional(localText),
  vatNote: v.optional(localText),
  phone: v.optional(text),
  email: v.optional(text),
});

const person = v.strictObject({
  name: localText,
  title: v.optional(localText),
  forms: v.optional(forms),
  phone: v.optional(text),
  email: v.optional(text),
  /** Locales or markets for which this person is the press contact. */
  press: v.optional(v.array(text)),
});

const place = v.strictObject({
  name: localText,
  forms: v.optional(forms),
  market,
  city: v.optional(localText),
  address: localText,
  phone: v.optional(text),
  /** `Mo-Fr 09:00-21:00; Sa 10:00-18:00; Su,PH off`. */
  hours: v.optional(text),
});

const named = v.strictObject({ name: localText, forms: v.optional(forms), url: v.optional(text) });

const legalLine = v.strictObject({
  text: localText,
  markets: v.optional(v.array(market)),
  channels: v.optional(v.array(text)),
  types: v.optional(v.array(text)),
});

const look = v.strictObject({
  colors: v.optional(
    v.strictObject({
      ground: v.optional(color),
      surface: v.optional(color),
      text: v.optional(color),
      muted: v.optional(color),
      accent: v.optional(color),
      onAccent: v.optional(color),
      line: v.optional(color),
    }),
    {},
  ),
  colorsDark: v.optional(
    v.strictObject({
      ground: v.optional(color),
      surface: v.optional(color),
      text: v.optional(color),
      muted: v.optional(color),
      accent: v.optional(color),
      onAccent: v.optional(color),
      line: v.optional(color),
    }),
    {},
  ),
  fonts: v.optional(v.strictObject({ body: v.optional(text), heading: v.optional(text) }), {}),
  /** SVG files relative to the brand's folder. */
  logo: v.optional(
    v.strictObject({
      light: text,
      dark: v.optional(text),
      alt: v.optional(localText),
      publicUrl: v.optional(webUrl),
      publicUrlDark: v.optional(webUrl),
    }),
  ),
  radius: v.optional(v.number()),
});

const mail = v.strictObject({
  from: v.optional(v.strictObject({ name: localText, email: text })),
  replyTo: v.optional(text),
  /** Whose merge tags stand in the mail. `plain` writes the addresses below. */
  service: v.optional(v.picklist(['plain', 'mailchimp', 'listmonk', 'brevo']), 'plain'),
  unsubscribe: v.optional(text),
  preferences: v.optional(text),
  viewInBrowser: v.optional(text),
});

const social = v.strictObject({
  handle: v.optional(v.union([text, v.record(v.string(), text)])),
  url: v.optional(v.union([webUrl, v.record(v.string(), webUrl)])),
  hashtags: v.optional(v.union([v.array(text), v.record(locale, v.array(text))])),
  /** Mastodon servers may allow more; overrides the channel's limit for the part `post`. */
  maxLength: v.optional(v.number()),
});

const source = v.strictObject({
  path: text,
  fields: v.optional(v.union([v.picklist(['hugo', 'jekyll', 'eleventy', 'astro']), v.record(text, text)])),
  unknown: v.optional(v.picklist(['error', 'ignore']), 'ignore'),
  locale: v.optional(locale),
});

export const brandSchema = v.strictObject({
  $schema: v.optional(text),
  name: text,
  /** Forms of the brand's own name per locale. */
  forms: v.optional(forms, {}),
  legalName: v.optional(localText),
  tagline: v.optional(localText),
  /** Language of reports and of messages that do not say theirs. */
  locale: v.optional(locale, 'en'),
  /** Which markets a text in a locale speaks to. */
  locales: v.optional(v.record(locale, v.array(market)), { en: [] }),
  markets: v.optional(v.record(market, marketSchema), {}),
  site: v.optional(
    v.strictObject({
      url: webUrl,
      /** Path of a message's page; `{locale}`, `{slug}`, `{id}`. */
      path: v.optional(text, '/{locale}/{slug}'),
      /** Where pictures are served; `{message}`, `{file}`. Without it mails carry them inside. */
      pictures: v.optional(text),
    }),
  ),
  look: v.optional(look, {}),
  voice: v.optional(
    v.strictObject({
      tone: v.optional(localText),
      address: v.optional(v.record(locale, v.picklist(['formal', 'informal']))),
      avoid: v.optional(forms),
      prefer: v.optional(v.record(locale, v.record(text, text))),
    }),
    {},
  ),
  facts: v.optional(v.record(v.pipe(text, v.regex(/^[a-z][A-Za-z0-9.-]*$/, 'an id')), factValue), {}),
  people: v.optional(v.record(id, person), {}),
  places: v.optional(v.record(id, place), {}),
  products: v.optional(v.record(id, named), {}),
  claims: v.optional(
    v.record(id, v.strictObject({ text: localText, proof: v.optional(text), forms: v.optional(forms) })),
    {},
  ),
  /** Legal lines, shown where they apply; nothing loosens them. */
  legal: v.optional(v.record(id, legalLine), {}),
  boilerplate: v.optional(localText),
  mail: v.optional(mail, { service: 'plain' }),
  social: v.optional(v.record(id, social), {}),
  links: v.optional(v.array(v.strictObject({ label: localText, url: webUrl })), []),
  utm: v.optional(
    v.strictObject({
      source: v.optional(text),
      medium: v.optional(v.record(id, text)),
      campaign: v.optional(text, '{id}'),
      off: v.optional(v.array(id), []),
    }),
  ),
  channels: v.optional(
    v.strictObject({
      /** Channels of a message that does not say its own. */
      everyday: v.optional(v.array(id)),
      /** Who carries what, more strictly than the channel itself. */
      carries: v.optional(v.record(id, v.record(id, v.picklist(['full', 'short', 'one', 'may']))), {}),
    }),
    { carries: {} },
  ),
  /** Kinds of message and the channels each must reach. */
  types: v.optional(
    v.record(
      id,
      v.strictObject({
        label: v.optional(localText),
        required: v.optional(v.array(id), []),
        optional: v.optional(v.array(id), []),
        legal: v.optional(v.array(id), []),
        /** `false`: posts of this type carry no hashtags. */
        hashtags: v.optional(v.boolean(), true),
      }),
    ),
    {},
  ),
  /** How values are written, per locale: `{ hu: { thousands: ' ' } }`. */
  formats: v.optional(
    v.record(
      locale,
      v.strictObject({ thousands: v.optional(v.picklist(['', ' ', '.', ','])), range: v.optional(text) }),
    ),
    {},
  ),
  rules: v.optional(v.record(id, v.picklist(['off', 'note', 'warning', 'error'])), {}),
  sources: v.optional(v.array(source), []),
  /** Folder of the brand's own templates; looked in before the built-in ones. */
  templates: v.optional(text, 'templates'),
  /** Modules that export channels and rules: paths or package names. */
  extensions: v.optional(v.array(text), []),
});

/** What an author writes. */
export type BrandInput = v.InferInput<typeof brandSchema>;
/** What the program reads: defaults filled in. */
export type Brand = v.InferOutput<typeof brandSchema>;
/** One wording for all, or one per locale. */
export type LocalText = string | Readonly<Record<string, string>>;
