import { describe, expect, it } from 'vitest';
import { keepHyphened } from '../../src/pipeline/templates/kept.js';
import { keepTogether } from '../../src/pipeline/compose/typography.js';

/** `_` for a space that does not break. */
const seen = (text: string, locale: string) => keepTogether(text, locale).replaceAll('\u00a0', '_');

describe('a value stays on one line', () => {
  it.each([
    ['en', 'It holds 1.2 litres and boils in 90 seconds.', 'It holds 1.2_litres and boils in 90_seconds.'],
    ['en', 'On Thursday 24 December for HUF 9,990.', 'On Thursday 24_December for HUF_9,990.'],
    ['en', 'on 5, 12 and 19 December', 'on 5, 12 and 19_December'],
    ['el', 'κεραμική τσαγιέρα, 0,9 λίτρα, 24,90 €', 'κεραμική τσαγιέρα, 0,9_λίτρα, 24,90_€'],
    ['el', 'Περίπου 15 λεπτά', 'Περίπου 15_λεπτά'],
    ['hu', 'Körülbelül 15 percig, 9 990 Ft', 'Körülbelül 15_percig, 9_990_Ft'],
    ['hu', 'December 10-én, csütörtökön 18 órától', 'December_10-én, csütörtökön 18_órától'],
  ])('%s: %s', (locale, text, expected) => {
    expect(seen(text, locale)).toBe(expected);
  });

  it('is as long as before, and other spaces stay', () => {
    const text = 'Call +30 210 555 0100 before 5 December, room 12 b.';
    const kept = keepTogether(text, 'en');
    expect(kept).toHaveLength(text.length);
    expect(kept.replaceAll('\u00a0', ' ')).toBe(text);
    expect(keepTogether('No number at all', 'en')).toBe('No number at all');
  });
});

describe('words with hyphens in finished markup', () => {
  const kept = (word: string) => `<span class="keep">${word}</span>`;
  it.each([
    ['<p>Batch R-2608-A.</p>', `<p>Batch ${kept('R-2608-A')}.</p>`],
    ['<p>09:00–20:00, 18%-a, e-shop</p>', `<p>${kept('09:00–20:00')}, ${kept('18%-a')}, ${kept('e-shop')}</p>`],
    ['<p>double-walled</p>', '<p>double-walled</p>'],
    ['<p>01-2345678901234567890123456</p>', '<p>01-2345678901234567890123456</p>'],
  ])('%s', (html, expected) => {
    expect(keepHyphened(html)).toBe(expected);
  });

  it.each([
    '<a href="https://a.example/R-2608-A" title="R-2608-A > B-1">x</a>',
    '<title>R-2608-A</title><style>.a-1{margin:0}</style><script type="application/ld+json">"R-2608-A"</script>',
    '<!--[if mso]> R-2608-A <![endif]-->',
    '<p>{{ contact.FIELD-1 }} *|MERGE-1|*</p>',
  ])('what is no running text stays: %s', (html) => {
    expect(keepHyphened(html)).toBe(html);
  });

  it('takes little time on long texts without a space', () => {
    const started = performance.now();
    keepHyphened(`<p>${'a-'.repeat(200_000)}</p><p>${'a'.repeat(400_000)}-1</p>`);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
