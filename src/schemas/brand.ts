/**
 * The brand: all that `brand.config.ts`, `.json` or `.yaml` may say. Pure data.
 * One schema gives the checks, the type `Brand` and the published JSON Schema.
 */
import * as v from 'valibot';
import { forms, id, locale, localText, market, text, webUrl } from './brand/atoms.js';
import { factValue, marketSchema, named, person, place } from './brand/declared.js';
import { look } from './brand/look.js';
import { channels, mail, social, source, type } from './brand/outlets.js';
import { claim, competitors, forbidden, legalLine, seasonal, service } from './brand/promises.js';
import { strictness, waiver } from './brand/strictness.js';
import { term, thirdParty } from './brand/terms.js';
import { voice } from './brand/voice.js';

/** A file to stand on; for design tokens, which token a role of colour takes where its name does not tell. */
const base = v.union([
  text,
  v.strictObject({
    file: text,
    colors: v.optional(v.record(id, text)),
    colorsDark: v.optional(v.record(id, text)),
  }),
]);

export const brandSchema = v.strictObject({
  $schema: v.optional(text),
  /** Brands, design tokens (DTCG) and `_brand.yml` files that this one stands on; later ones and this one say more. */
  extends: v.optional(v.union([base, v.array(base)])),
  /** Keys, with dots, that brands which extend this one may not say otherwise: `look.colors`, `legal`. */
  locked: v.optional(v.array(text), []),
  name: text,
  /** Forms of the brand's own name per locale. */
  forms: v.optional(forms, {}),
  /** Wrong spellings of it. */
  not: v.optional(forms),
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
      /** Where pictures are served; `{message}`, `{channel}`, `{locale}`, `{file}`. Without it mails carry them inside. */
      pictures: v.optional(text),
    }),
  ),
  look: v.optional(look, {}),
  voice: v.optional(voice, {}),
  facts: v.optional(v.record(v.pipe(text, v.regex(/^[a-z][A-Za-z0-9.-]*$/, 'an id')), factValue), {}),
  people: v.optional(v.record(id, person), {}),
  places: v.optional(v.record(id, place), {}),
  products: v.optional(v.record(id, named), {}),
  terms: v.optional(v.record(id, term), {}),
  /** Marks of others, and where they may be named. */
  thirdParties: v.optional(v.record(id, thirdParty), {}),
  claims: v.optional(v.record(id, claim), {}),
  /** Words that may not be said. */
  forbidden: v.optional(v.record(id, forbidden), {}),
  competitors: v.optional(competitors),
  service: v.optional(service),
  /** Marks of an advertisement that are accepted in a market; else those of the language. */
  adLabels: v.optional(v.record(market, v.array(text)), {}),
  /** Domains that texts may link to besides the brand's own; when given, others are found. */
  linkDomains: v.optional(v.array(text)),
  /** Legal lines, shown where they apply; nothing loosens them. */
  legal: v.optional(v.record(id, legalLine), {}),
  /** Boilerplates of earlier days: whoever still prints one is told. */
  formerBoilerplates: v.optional(v.array(localText), []),
  boilerplate: v.optional(seasonal),
  pictures: v.optional(
    v.strictObject({
      /** Every picture says who made it. */
      credit: v.optional(v.boolean(), false),
    }),
  ),
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
  channels: v.optional(channels, { carries: {} }),
  /** Kinds of message and the channels each must reach. */
  types: v.optional(v.record(id, type), {}),
  /** How values are written, per locale: `{ hu: { thousands: ' ' } }`. */
  formats: v.optional(
    v.record(
      locale,
      v.strictObject({ thousands: v.optional(v.picklist(['', ' ', '.', ','])), range: v.optional(text) }),
    ),
    {},
  ),
  rules: v.optional(v.record(id, strictness), {}),
  /** Findings that are accepted until a day. */
  waivers: v.optional(v.array(waiver), []),
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
