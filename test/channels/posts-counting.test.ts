import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { graphemes, mastodon, threads, utf16, utf8Bytes, xWeighted } from '../../src/channels/counting.js';

const url = 'https://www.example.com/el/ferna?utm_source=x&utm_medium=social';

/** Texts as our posts are made of, and every corner we know of. */
const texts = [
  '',
  'Ferna, the kettle for winter mornings',
  'Ferna, ο βραστήρας για τα χειμωνιάτικα πρωινά',
  'ΔΕΛΤΙΟ ΤΥΠΟΥ: Άμεση παράδοση από 24,90 €',
  'Στις 9:00–18:00 είμαστε ανοιχτά· καλέστε μας; «ναι»…',
  'ᾧ τινι μὴ τὰ παρ᾽ ἀνθρώπων — πολυτονικό',
  'α\u0301ε\u0301 decomposed',
  'Árvíztűrő tükörfúrógép, őű ŐŰ',
  'Boltjainkban 9 990 Ft, péntektől „akár 40 percig”.',
  'A 2026. november 27-én (pénteken) 10.00–18.00',
  '👩‍👩‍👧‍👦',
  '👍🏽 👋🏿 🧑🏻',
  '🇬🇷🇭🇺🇦🇦',
  '1️⃣ 2⃣ #️⃣ *️⃣',
  '❤ ❤️ ☎ ☎️ ™ ™️ © ®',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏳️‍🌈 👁‍🗨',
  '🫠 🧑‍🎄 🐦‍⬛ 🫱🏽‍🫲🏿',
  '€ … • → ✓ ½ × ‰ ‹ › ‚ ‛',
  '한국어 日本語 ไทย',
  'https://shop.example',
  'http://example.com',
  url,
  `Δείτε το: ${url}.`,
  `(${url})`,
  `${url}, ${url}; ${url}!`,
  `«${url}»`,
  `„${url}”`,
  'https://en.wikipedia.org/wiki/Kettle_(disambiguation)',
  'https://example.com/a(b)c,(d)',
  'https://example.com/παράδειγμα',
  'https://example.com/διαδρομή/και-αλλού',
  'https://παράδειγμα.ελ/σελίδα',
  'https://παράδειγμα.gr',
  'https://könyv.hu/árak',
  'könyv.hu',
  'παράδειγμα.ελ',
  'παράδειγμα.gr',
  'xn--hxajbheg2az3al.gr',
  'https://xn--hxajbheg2az3al.xn--qxam/',
  'пример.рф',
  'example.com',
  'example.com.',
  'example.com/path?x=1',
  'example.com?x=1',
  'example.com:8080/a',
  'www.tiliona.gr και www.tiliona.hu',
  'see example.comδ or δexample.com',
  'tiliona.example/el/ferna',
  'a.gr.b.hu',
  'file.txt node.js README.md',
  'e.g. i.e. κ.λπ. stb.',
  'hello@tiliona.gr',
  'first.last@example.com, info.gr@example.com',
  'Γράψτε στο πληροφορίες@example.com',
  '@tiliona @tiliona.gr',
  'α#β #γ #Χειμώνας2026 #123',
  '#example.com',
  '$example.com',
  '_example.com -example.com /example.com .example.com',
  'foo_bar.example.com foo.bar_baz.com',
  'http://foo-.com http://-foo.com http://foo_bar.com',
  'HTTP://EXAMPLE.COM/A Https://Example.Gr',
  'ftp://example.com mailto:a@example.com',
  'http://localhost:3000 http://192.168.0.1/x',
  't.co https://t.co/abc123 https://t.co/abc-def https://t.co/abc?x=1',
  `https://t.co/${'a'.repeat(41)}`,
  `${'a'.repeat(64)}.com https://${'β'.repeat(60)}.gr`,
  'ι.gr και.gr éa.com',
  'line\nexample.com\n\nline',
  'zero\u200bwidth \u200djoiner \ufe0f \u2060',
  'lone \ud800 surrogate',
  'rtl \u202aexample.com\u202c',
  'https://example.com/–dash https://example.com/~a|b',
  'https://example.com/?q=(a)&b=[c]',
  'https://example.com/@user/1',
];

describe('weight of a text on X', () => {
  it.each(texts)('is that of twitter-text: %j', (text) => {
    expect(xWeighted(text)).toBe(twitter.parseTweet(text).weightedLength);
  });

  it('is that of twitter-text for a few thousand mixtures', () => {
    const bits = [
      'a',
      'α',
      'ι',
      '.',
      '.',
      '-',
      '_',
      '/',
      'https://',
      'gr',
      'com',
      'ελ',
      'example.com',
      'xn--',
      '@',
      '#',
      ' ',
      '?',
      '(',
      ')',
      '»',
      'ő',
      '🇬🇷',
      '1️⃣',
      '€',
      't.co',
      ':',
      '1',
      ',',
      '中国',
      '\u202a',
    ];
    let seed = 7;
    const next = (below: number) => (seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0) % below;
    for (let round = 0; round < 6000; round++) {
      const text = Array.from({ length: 1 + next(10) }, () => bits[next(bits.length)]).join('');
      expect({ text, weight: xWeighted(text) }).toEqual({ text, weight: twitter.parseTweet(text).weightedLength });
    }
  });

  it('counts a link as 23 however long, and an e-mail address in full', () => {
    expect(xWeighted(url)).toBe(23);
    expect(xWeighted('hello@tiliona.gr')).toBe(16);
  });
});

describe('Mastodon', () => {
  it('counts a link as 23 only with its scheme', () => {
    expect(mastodon(`Δείτε το ${url}`)).toBe(9 + 23);
    expect(mastodon('shop.gr/a')).toBe(9);
  });
  it('leaves the full stop after a link outside, and Greek paths inside', () => {
    expect(mastodon('https://shop.gr/νέα/βραστήρας.')).toBe(24);
    expect(mastodon('(https://shop.gr/a_(b))')).toBe(25);
  });
  it('counts what is no address of the web in full', () => {
    expect(mastodon('http://localhost/abc')).toBe(20);
  });
  it('counts a mention without its server', () => {
    expect(mastodon('Με τον @alice@social.example.org, σήμερα')).toBe('Με τον @alice, σήμερα'.length);
    expect(mastodon('a@alice@b.org')).toBe(13);
    expect(mastodon(`@alice@b.org ${'https://b.org/@x@y.org'}`)).toBe(6 + 1 + 23);
  });
  it('counts what people see as one sign as one', () => {
    expect(mastodon('👩‍👩‍👧‍👦e\u0301')).toBe(2);
  });
});

describe('other units', () => {
  it('graphemes: families, flags, accents are one', () => {
    expect(graphemes('👩‍👩‍👧‍👦🇬🇷ά\u0301ő')).toBe(4);
    expect(graphemes('plain\nwords')).toBe(11);
  });
  it('bytes: a Greek letter is two', () => {
    expect(utf8Bytes('αβγ')).toBe(6);
    expect(utf8Bytes('α\u0301')).toBe(2);
  });
  it('Threads: letters are one, an emoji is its bytes', () => {
    expect(threads('Αθήνα ő')).toBe(7);
    expect(threads('👍')).toBe(4);
    expect(threads('🇬🇷 ok')).toBe(8 + 3);
    expect(threads('👩‍👩‍👧‍👦')).toBe(25);
    expect(threads('Ferna™')).toBe(6);
    expect(threads('5 ok')).toBe(4);
  });
  it('UTF-16 is the larger of the usual units', () => {
    expect(utf16('👍a')).toBe(3);
  });
});

describe('hostile texts', () => {
  it.each([
    ['letters', 'a'.repeat(300_000)],
    ['Greek letters', 'α'.repeat(300_000)],
    ['dots', '.'.repeat(300_000)],
    ['labels', 'a.'.repeat(150_000)],
    ['Greek labels', 'a.α.'.repeat(75_000)],
    ['a path of brackets', `https://a.gr/${'('.repeat(150_000)}${'a('.repeat(75_000)}`],
    ['a path of full stops', `https://a.gr/${'.'.repeat(300_000)}`],
    ['at signs', '@a'.repeat(150_000)],
    ['names', `@${'a.'.repeat(150_000)}`],
    ['schemes', 'https://'.repeat(40_000)],
    ['links', 'https://a.gr/b '.repeat(20_000)],
    ['marks', `a${'\u0301'.repeat(150_000)}`],
    ['hyphens', `https://a${'-'.repeat(300_000)}.gr`],
  ])('%s are counted in a moment', (_name, text) => {
    for (const count of [xWeighted, mastodon, threads, utf16, utf8Bytes]) expect(count(text)).toBeGreaterThan(0);
  });
});
