/** The files of a new message. Every field is filled so that it can be read at once; comments say what belongs there. */
import type { Brand, Channel, Locale } from '../model.js';
import { guide } from './starter-words.js';
import { langOf } from './words/index.js';

/** Kinds of message that a brand without types of its own may ask for. */
export const plainTypes: readonly string[] = ['news', 'launch', 'offer', 'event'];

/** Path and text of each file. @param day ISO date of the message */
export function newMessage(
  type: string,
  id: string,
  brand: Brand,
  channels: readonly Channel[],
  day: string,
): Record<string, string> {
  const others = Object.keys(brand.locales).filter((locale) => locale !== brand.locale);
  const main = [...typed(type, id, brand), ...worded(id, brand.locale), ...fields(type, brand, channels, day)];
  return {
    [`content/${id}/index.md`]: file(main, brand.locale),
    ...Object.fromEntries(
      others.map((locale) => [`content/${id}/index.${locale}.md`, file(worded(id, locale), locale)]),
    ),
  };
}

const file = (head: readonly string[], locale: Locale) =>
  `---\n${head.join('\n')}\n---\n\n${guide[langOf(locale)].body}\n`;

function typed(type: string, id: string, brand: Brand): string[] {
  const own = Object.hasOwn(brand.types, type) ? [`type: ${type}`] : [];
  return [`id: ${id}`, ...own, `# ${guide[langOf(brand.locale)].draft}`, 'status: draft'];
}

/** Words that each language says in its own way. */
function worded(id: string, locale: Locale): string[] {
  const say = guide[langOf(locale)];
  const title = `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
  return [
    `# ${say.title}`,
    `title: ${title}`,
    `# ${say.summary}`,
    `summary: ${say.summary}`,
    `# ${say.short}`,
    'short:',
    `  - ${title}.`,
  ];
}

/** Data is said once, in the main file. */
function fields(type: string, brand: Brand, channels: readonly Channel[], day: string): string[] {
  const say = guide[langOf(brand.locale)];
  const wanted = brand.types[type]
    ? [...brand.types[type].required, ...brand.types[type].optional]
    : channels.map(({ id }) => id);
  const pictured = channels.some(({ id, pictures }) => wanted.includes(id) && pictures.required);
  return [
    `date: ${day}`,
    `# ${say.facts}`,
    ...(/event/.test(type)
      ? eventFields(brand, day)
      : /launch|offer|sale|price/.test(type)
        ? priceFields(brand)
        : ['# facts:', '#   opening: 2026-11-27']),
    ...(pictured ? [`# ${say.hero}`, '# hero:', '#   src: photo.jpg', '#   alt: …'] : []),
  ];
}

function priceFields(brand: Brand): string[] {
  const markets = Object.entries(brand.markets);
  if (markets.length === 0) return ['facts:', '  price: 24.90 EUR'];
  return ['facts:', '  price:', ...markets.map(([market, { currency }]) => `    ${market}: 24.90 ${currency}`)];
}

function eventFields(brand: Brand, day: string): string[] {
  const [place] = Object.keys(brand.places);
  const zone = Object.values(brand.markets)[0]?.timeZone ?? 'Europe/Athens';
  return [
    'event:',
    `  start: ${day}T18:00 ${zone}`,
    `  end: ${day}T20:00 ${zone}`,
    ...(place ? [`  place: ${place}`] : []),
  ];
}
