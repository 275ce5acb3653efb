/** Gives render its templates, formats and merge tags, and keeps derived documents. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planCard } from '../formats/card.js';
import { formats } from '../formats/index.js';
import { writeHtml } from '../formats/html.js';
import { writeMailHtml } from '../formats/mail-html.js';
import { writeText } from '../formats/text.js';
import { type FontFiles, standardFonts } from '../io/brand-fonts.js';
import { type Cache, keptJson, sha256 } from '../io/cache.js';
import { openCards } from '../io/pictures-cards.js';
import type { Studio } from '../io/pictures-studio.js';
import { loadTemplates } from '../io/templates.js';
import { labelsOf, ogLocale } from '../languages/index.js';
import type { Brand, Message, Segment } from '../model.js';
import { channelsOf } from '../pipeline/check.js';
import { localesOf } from '../pipeline/proof/contract.js';
import type { ReadBytes } from '../pipeline/proof/read.js';
import type { Renderer } from '../pipeline/render/render.js';
import { constantsOf, prepareMail } from '../pipeline/templates/mail.js';
import { createTemplates } from '../pipeline/templates/templates.js';
import { lookOf } from '../pipeline/render/view-brand.js';
import type { RunOptions } from './options.js';
import type { Parts } from './parts.js';

/** Documents and what was read from them are kept by the hash of what they were made from. */
export function keeping(cache: Cache, version: string): { keep: Renderer['keep']; readBytes: ReadBytes } {
  return {
    keep: async (kind, material, make) => {
      const key = sha256(
        `${version}\n${JSON.stringify(material, (_, value: unknown) => (value instanceof Uint8Array ? sha256(value) : value))}`,
      );
      const kept = cache.get(kind, key);
      if (kept) return new Uint8Array(kept);
      const bytes = await make();
      cache.set(kind, key, bytes);
      return bytes;
    },
    readBytes: async (format, bytes) => {
      if (!format.document) return format.read(bytes);
      const key = sha256(`${version}\n${sha256(bytes)}`);
      const kept = keptJson<Segment[]>(cache.getText(`read-${format.id}`, key), Array.isArray);
      if (kept) return kept;
      const segments = await format.read(bytes);
      cache.setText(`read-${format.id}`, key, JSON.stringify(segments));
      return segments;
    },
  };
}

function assetsOf(brand: Brand, dir: string): Record<string, Uint8Array> {
  const names = [brand.look.logo?.light, brand.look.logo?.dark].filter((name): name is string => name !== undefined);
  return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(dir, name)))]));
}

/** The fonts of cards and what names them in the keys of what is kept; ours are read when a card is drawn. */
function fontsOf(own: FontFiles | undefined) {
  const id = own ? sha256(sha256(own.regular) + sha256(own.bold)) : 'noto-sans 0.4.2';
  return { id, read: () => own ?? standardFonts() };
}

/** What messages are rendered in. */
interface Needs {
  readonly locales: Set<string>;
  readonly channels: Set<string>;
}

/** @returns whether something is needed that was not before */
function addNeeds(
  { locales, channels }: Needs,
  message: Message,
  { loaded: { brand }, channels: all }: Parts,
): boolean {
  const before = locales.size + channels.size;
  for (const locale of localesOf(message, brand)) locales.add(locale);
  for (const { channel } of channelsOf(message, brand, all)) channels.add(channel.id);
  return locales.size + channels.size > before;
}

/** Mail templates that were compiled in this run, by what they were made from. */
export type Compiled = Map<string, string>;

/**
 * Renderers for messages as they come: a new one when a message needs a channel or locale that none did before.
 * @param compiled what is there already, and takes up what is compiled
 */
export function openRenderers(parts: Parts, studio: Studio, options: RunOptions, compiled: Compiled = new Map()) {
  const needs: Needs = { locales: new Set(), channels: new Set() };
  let last: Promise<Renderer> | undefined;
  return (...messages: readonly Message[]): Promise<Renderer> => {
    const more = messages.filter((message) => addNeeds(needs, message, parts));
    if (more.length > 0 || !last) last = rendererOf(parts, needs, studio, options, compiled);
    return last;
  };
}

/** Templates, formats and merge tags, ready for render. @throws UserError for a template with unknown names. */
async function rendererOf(
  parts: Parts,
  needs: Needs,
  studio: Studio,
  options: RunOptions,
  compiled: Compiled,
): Promise<Renderer> {
  const { brand, home, root, shownFrom } = parts.loaded;
  const locales = [...needs.locales];
  const used = parts.channels.filter(({ id }) => needs.channels.has(id) && (options.channels?.includes(id) ?? true));
  const assets = assetsOf(brand, home);
  const templates = await loadTemplates({
    folders: parts.loaded.templates,
    root,
    shownFrom,
    programs: !parts.noCode,
    channels: used,
    locales,
    cache: {
      get: (key) => {
        const text = compiled.get(key) ?? options.cache.getText('skeleton', `${options.version} ${key}`);
        if (text !== undefined) compiled.set(key, text);
        return text;
      },
      set: (key, text) => {
        compiled.set(key, text);
        options.cache.setText('skeleton', `${options.version} ${key}`, text);
      },
    },
    prepare: prepareMail,
    constants: (locale) =>
      constantsOf({
        locale,
        ogLocale: ogLocale(locale),
        dir: 'ltr',
        labels: labelsOf(locale),
        brand: lookOf(brand, locale, assets),
      }),
  });
  const engine = createTemplates(templates);
  const mail = parts.channels.find((channel) => channel.mergeTags);
  return {
    templates,
    fill: engine.render,
    formats,
    bodies: { html: writeHtml, mail: writeMailHtml, text: writeText },
    mergeTags: mail?.mergeTags ?? (() => ({ unsubscribe: '', preferences: '', browser: '' })),
    assets,
    paint: options.paint ?? false,
    draw: studio.draw,
    drawCard: openCards(options.cache, studio, planCard, fontsOf(parts.loaded.fonts), options.paint ?? false),
    keep: keeping(options.cache, options.version).keep,
  };
}
