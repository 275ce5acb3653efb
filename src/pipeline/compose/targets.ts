/** Addresses of a message: its page, its call to action, with campaign parameters where they belong. */
import type { Brand, Channel, Locale, Message } from '../../model.js';
import type { Resolver } from './resolve.js';

/** Medium as analytics group it; channels without one get no parameters. Names: GA4 default channel groups, 2026-11-21. */
const MEDIUM: Readonly<Record<Channel['medium'], string | undefined>> = {
  mail: 'email',
  post: 'social',
  press: undefined,
  page: undefined,
  text: undefined,
};

/** Adds `utm_*` to an address of the brand's own site; others, and those that have them, stay as they are. */
export function withCampaign(url: string, { brand, message }: Resolver, channel: Channel): string {
  const medium = brand.utm?.medium?.[channel.id] ?? MEDIUM[channel.medium];
  if (!brand.utm || !medium || brand.utm.off.includes(channel.id) || !isOwn(url, brand.site?.url)) return url;
  const target = new URL(url);
  const campaign = brand.utm.campaign
    .replaceAll('{id}', message.id)
    .replaceAll('{campaign}', message.campaign ?? message.id);
  const source = brand.utm.source ?? channel.id;
  for (const [key, value] of Object.entries({ utm_source: source, utm_medium: medium, utm_campaign: campaign }))
    if (!target.searchParams.has(key)) target.searchParams.set(key, value.toLowerCase());
  return target.href;
}

function isOwn(url: string, site: string | undefined): boolean {
  if (!site || !URL.canParse(url)) return false;
  const home = new URL(site).hostname.replace(/^www\./, '');
  const host = new URL(url).hostname;
  return host === home || host.endsWith(`.${home}`);
}

/** The page of the message in this locale; undefined when the brand has no site. */
export function pageUrl({
  brand,
  message,
  locale,
}: Pick<Resolver, 'brand' | 'message' | 'locale'>): string | undefined {
  if (!brand.site) return undefined;
  const path = brand.site.path
    .replaceAll('{locale}', locale)
    .replaceAll('{slug}', message.slug)
    .replaceAll('{id}', message.id);
  return new URL(path, brand.site.url).href;
}

export function messageUrl(from: Resolver, channel: Channel): string | undefined {
  const url = pageUrl(from);
  return url && withCampaign(url, from, channel);
}

/** Where the call to action leads, without campaign: a path leads to the brand's site, as links of the text do. */
export function ctaTarget({ ctaUrl: written }: Message, locale: Locale, { site }: Brand): string | undefined {
  const url = written?.replaceAll('{locale}', locale);
  return url?.startsWith('/') && site && URL.canParse(url, site.url) ? new URL(url, site.url).href : url;
}

/** Target of the call to action in this locale. */
export function ctaUrl(from: Resolver, channel: Channel): string | undefined {
  const url = ctaTarget(from.message, from.locale, from.brand);
  return url && withCampaign(url, from, channel);
}
