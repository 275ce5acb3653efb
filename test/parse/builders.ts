import * as v from 'valibot';
import type { Brand, Message } from '../../src/model.js';
import { locate } from '../../src/errors.js';
import { parseMessage, type ParseInput } from '../../src/pipeline/parse/parse.js';
import type { Located } from '../../src/pipeline/parse/report.js';
import { brandSchema, type BrandInput } from '../../src/schemas/brand.js';

export function aBrand(more: Partial<BrandInput> = {}): Brand {
  return v.parse(brandSchema, {
    name: 'Tiliona',
    locales: { en: ['GR', 'HU'], el: ['GR'], hu: ['HU'] },
    markets: {
      GR: { name: 'Greece', currency: 'EUR', timeZone: 'Europe/Athens', callingCode: '+30' },
      HU: { name: 'Hungary', currency: 'HUF', timeZone: 'Europe/Budapest', callingCode: '+36' },
    },
    people: { 'head-of-design': { name: { en: 'Eleni Kastri', el: 'Ελένη Καστρή' } } },
    places: { athens: { name: 'Athens shop', market: 'GR', address: 'Aiolou 1', hours: 'Mo-Fr 09:00-18:00' } },
    claims: { 'keeps-warm': { text: 'keeps warm' } },
    types: { launch: {}, hours: {} },
    ...more,
  });
}

export interface Read {
  readonly message?: Message;
  readonly findings: readonly Located[];
  /** `error unknown-key content/a.md:2:1` */
  readonly lines: string[];
}

export function read(
  text: string,
  more: Partial<ParseInput> & { brand?: Brand; lang?: string; path?: string } = {},
): Read {
  const { brand = aBrand(), lang, path = 'content/a.md', ...input } = more;
  const { message, findings } = parseMessage(
    { main: { path, text }, translations: [], pictures: [], ...input },
    brand,
    lang,
  );
  const lines = findings.map((one) => `${one.severity} ${one.code} ${locate(one.file, one.place.start)}`);
  return { message, findings, lines };
}

/** The message, which must be there. */
export function readFine(text: string, more: Parameters<typeof read>[1] = {}): Message {
  const { message, findings } = read(text, more);
  if (!message) throw new Error(findings.map((one) => `${one.code}: ${one.say}`).join('\n'));
  return message;
}
