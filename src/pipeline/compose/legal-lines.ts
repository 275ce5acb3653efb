/** Which legal lines of the brand must stand in a rendition. */
import type { Brand, Channel, LegalLine, Locale, LocalText, Market, Message } from '../../model.js';
import { inLocale } from '../../languages/index.js';
import { inSeason } from '../../model/life.js';

/** A legal line that names no channels stands in these media; posts get those that name their channel. */
const LEGAL_MEDIA: ReadonlySet<Channel['medium']> = new Set(['mail', 'press', 'page']);

interface Where {
  readonly message: Message;
  readonly brand: Brand;
  readonly channel: Channel;
  readonly locale: Locale;
  readonly markets: readonly Market[];
}

function applies(id: string, { brand, message, channel, markets }: Where): boolean {
  const line = brand.legal[id]!;
  const here = line.channels ? line.channels.includes(channel.id) : LEGAL_MEDIA.has(channel.medium);
  const market = !line.markets || line.markets.some((m) => markets.includes(m));
  const asked = message.type ? (brand.types[message.type]?.legal ?? []) : [];
  const type = !line.types || (message.type !== undefined && line.types.includes(message.type)) || asked.includes(id);
  return here && market && type && inSeason(line, message.date);
}

/** A line for all languages is one for this one too. */
function hasWording(text: LocalText, locale: Locale): boolean {
  return typeof text === 'string' || text[locale] !== undefined || text[locale.split('-')[0]!] !== undefined;
}

/** Legal lines of the markets, channel and type, in the order of the brand. */
export function legalLinesFor(where: Where): LegalLine[] {
  const { brand, locale } = where;
  return Object.entries(brand.legal)
    .filter(([id]) => applies(id, where))
    .map(([id, line]) => ({
      id,
      text: hasWording(line.text, locale) ? inLocale(line.text, locale, brand.locale) : undefined,
      formerly: line.formerly.flatMap((old) => inLocale(old, locale, brand.locale) ?? []),
    }));
}
