import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readableOn } from '../../src/channels/mobile-page-look.js';
import { contrast } from '../../src/model/colour.js';
import { mobilePage } from '../../src/channels/mobile-page.js';
import { readHtml } from '../../src/formats/html.js';
import { kinds, locales, page, pageTemplate, pageView, templates } from '../browser/pages.js';

const pages = locales.flatMap((locale) => kinds.map((kind) => [locale, kind] as const));

describe('the page', () => {
  it('names nothing that the view does not have', () => {
    expect(templates.check(pageTemplate)).toEqual([]);
  });
  it.each(pages)('%s, %s: is correct HTML and light', async (locale, kind) => {
    const html = page(locale, kind);
    const report = await new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'no-trailing-whitespace': 'off', 'no-inline-style': 'off', 'long-title': 'off' },
    }).validateString(html);
    expect(
      report.results.flatMap((result) =>
        result.messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
    const weight = mobilePage.limits.find((limit) => limit.part === 'file:index.html')!;
    expect(weight.count(html)).toBeLessThan(weight.max! / 2);
  });
  it('allows its own style sheet by hash, and no other', () => {
    const html = page('el', 'full');
    const css = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!;
    const hash = createHash('sha256').update(css).digest('base64');
    expect(html).toContain(
      `default-src 'none'; img-src 'self' data: https:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/ style=| on\w+=|text-transform/);
  });
  it('shows no picture that is not there', () => {
    expect(page('en', 'full')).not.toContain('gone.jpg');
    expect(page('en', 'bare')).not.toContain('og:image');
  });
  it('whatever the words are, they stay words', () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>{{brand.name}}</style></title><!--';
    const view = pageView('en', 'event');
    const html = page('en', 'event', {
      parts: { title: evil, description: evil, eyebrow: evil, headline: evil, lead: evil },
      event: { ...view.event!, name: evil, place: { name: evil } },
      brand: {
        ...view.brand,
        name: evil,
        fonts: { body: `x}</style><script>`, heading: `'a";}` },
        logoSvg: `<svg onload="alert(1)"><script>alert(1)</script></svg>`,
      },
      legal: [evil],
    });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<style|<!--/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img src=x|<svg/);
    expect(readHtml(html).filter((segment) => segment.text === evil)).not.toHaveLength(0);
  });
  it('an address that could run something does not become a page', () => {
    expect(() => page('en', 'full', { cta: { label: 'x', url: 'javascript:alert(1)' } })).toThrow(
      /javascript: is not allowed/,
    );
  });
});

describe('what machines read agrees with what people see', () => {
  const linked = (kind: 'full' | 'event' | 'bare') =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page('hu', kind))![1]!);
  it('a product with the prices of its markets', () => {
    expect(linked('full')).toMatchObject({
      '@type': 'Product',
      name: 'Ferna vízforraló',
      offers: [
        { '@type': 'Offer', price: '64.90', priceCurrency: 'EUR', eligibleRegion: 'GR' },
        { price: '25990', priceCurrency: 'HUF', eligibleRegion: 'HU' },
      ],
      image: 'https://tiliona.example/hu/news/winter-kettle/kettle.jpg',
    });
  });
  it('an event with its place and its stream', () => {
    expect(linked('event')).toMatchObject({
      '@type': 'Event',
      startDate: '2026-12-01T17:00:00Z',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        { '@type': 'Place', name: 'Király utcai bolt' },
        { '@type': 'VirtualLocation', url: 'https://tiliona.example/live' },
      ],
    });
  });
  it('an article when there is nothing else, without empty fields', () => {
    expect(linked('bare')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Ferna, a téli reggelek vízforralója',
      inLanguage: 'hu',
      datePublished: '2026-11-26',
      publisher: { '@type': 'Organization', name: 'Tiliona' },
    });
  });
});

describe('colours', () => {
  it('a brand colour that cannot be read is moved until it can, another is left alone', () => {
    expect(readableOn('#ffd400', ['#ffffff'])).not.toBe('#ffd400');
    expect(contrast(readableOn('#ffd400', ['#ffffff', '#f0f0f0']), '#f0f0f0')).toBeGreaterThanOrEqual(4.5);
    expect(readableOn('#47662f', ['#faf6ef'])).toBe('#47662f');
  });
});
