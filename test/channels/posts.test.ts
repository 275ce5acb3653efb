import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bluesky } from '../../src/channels/bluesky.js';
import { facebook } from '../../src/channels/facebook.js';
import { instagram } from '../../src/channels/instagram.js';
import { linkedin, littleText } from '../../src/channels/linkedin.js';
import { mastodon } from '../../src/channels/mastodon.js';
import { threads } from '../../src/channels/threads.js';
import { x } from '../../src/channels/x.js';
import { en } from '../../src/languages/en/index.js';
import { el } from '../../src/languages/el/index.js';
import { hu } from '../../src/languages/hu/index.js';
import { plainWording } from '../../src/model/plain.js';
import { hero, paragraph, shaped, words } from './builders.js';

const all = [x, bluesky, mastodon, threads, linkedin, facebook, instagram];
const url = 'https://www.example.com/en/kettle';
const told = {
  title: 'The winter kettle',
  summary: 'It boils in 90 seconds and is in our shops from Friday.',
  cta: 'See it',
  ctaUrl: url,
  tags: ['winter kettle'],
};

describe.each(all.map((channel) => [channel.id, channel] as const))('%s', (_id, channel) => {
  it('says for every limit where it is from, of which day, and how sure', () => {
    for (const limit of channel.limits) {
      expect(limit.source).toMatch(/^https:\/\//);
      expect(limit.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(limit.grade).toMatch(/^[PCTM]$/);
      expect(limit.max).toBeGreaterThan(0);
    }
  });

  it('has its template, and writes a text and a file for programs', () => {
    expect(existsSync(`templates/${channel.id}/post.txt.hbs`)).toBe(true);
    expect(channel.files.map((file) => file.name)).toEqual(['post.txt', 'post.json']);
  });

  it('shows title, summary and hashtags, each on its own', () => {
    const { post } = shaped(channel, { ...told, pictures: [hero] });
    expect(post.split('\n\n')).toEqual([
      'The winter kettle',
      'It boils in 90 seconds and is in our shops from Friday.',
      channel === instagram ? 'See it: link in our bio' : `See it: ${url}`,
      '#WinterKettle',
    ]);
  });

  it('leaves a long text to the page behind the link, and tells its opening', () => {
    const long = {
      ...told,
      body: [paragraph('First of all.'), ...Array(60).fill(paragraph('More and more '.repeat(9)))],
    };
    const { post } = shaped(channel, long);
    expect(post.length).toBeLessThan(400);
    expect(post).toContain('boils in 90 seconds');
  });

  it('never cuts: without a wording that fits there is no post, and the part is named', () => {
    const { shape, misfits } = shaped(channel, { title: 'long words '.repeat(8000) });
    expect(shape.parts['post']).toBeUndefined();
    expect(misfits.map((misfit) => misfit.part)).toEqual(['post']);
  });

  it('takes words written for it as they are, and says when they do not fit', () => {
    const own = (post: string) =>
      shaped(channel, { ...told, tags: [], override: { [channel.id]: { post: words(post) } } });
    expect(own(`Mine: ${url} #Own`).post).toBe(channel === instagram ? `Mine: ${url} #Own` : `Mine: ${url} #Own`);
    expect(own('x '.repeat(40_000)).shape.parts['post']).toBeUndefined();
  });

  it('carries the alt text of each picture', () => {
    const { json } = shaped(channel, {
      ...told,
      pictures: [hero, { ...hero, src: 'line.png', role: 'body', alt: '' }],
    });
    expect(json().images).toEqual([{ file: 'k.jpg', alt: 'A kettle.', width: 1600, height: 900, media: 'image/jpeg' }]);
  });

  it('writes version, text and count for programs', () => {
    const { json, post } = shaped(channel, told);
    const limit = channel.limits[0]!;
    expect(json()).toMatchObject({ schema: 1, channel: channel.id, message: 'winter-kettle', locale: 'en' });
    expect(json().posts).toHaveLength(1);
    expect(json().posts[0]).toMatchObject({ text: post, count: { value: limit.count(post), max: limit.max } });
    expect(json().posts[0].count.value).toBeLessThanOrEqual(limit.max!);
  });

  it('carries legal lines that name it, in front of the hashtags', () => {
    const line = { text: 'Prices include VAT.', channels: [channel.id] };
    const elsewhere = { text: 'Not here.', channels: ['newsletter'] };
    const { post } = shaped(channel, { ...told, brand: { legal: { vat: line, other: elsewhere } } });
    expect(post.split('\n\n').slice(-2)).toEqual(['Prices include VAT.', '#WinterKettle']);
  });
});

describe('the ladder', () => {
  const summary = 'σύνοψη '.repeat(40).trim();
  it('gives up hashtags before words, and words in the order of their length', () => {
    const fits = 'β'.repeat(215);
    expect(shaped(x, { ...told, locale: 'el', summary: fits }).post).toBe(
      `The winter kettle\n\n${fits}\n\nSee it: ${url}`,
    );
    expect(shaped(x, { ...told, summary: 'β'.repeat(230) }).post).toMatch(/β\n\nhttps:/);
    expect(shaped(x, { ...told, summary, short: [{ text: 'Short.' }, { text: 'Longer form.' }] }).post).toMatch(
      /^Longer form\./,
    );
    expect(shaped(x, { ...told, summary }).post).toMatch(/^The winter kettle\n\nSee it/);
  });
  it('prefers a short form that names the channel', () => {
    expect(shaped(x, { ...told, short: [{ key: 'x', text: 'For X.' }] }).post).toMatch(/^For X\./);
    expect(shaped(mastodon, { ...told, short: [{ key: 'x', text: 'For X.' }] }).post).toMatch(/^The winter/);
  });
  it('adds the link to words of its own that lack it, once', () => {
    const own = (post: string) => shaped(x, { ...told, tags: [], override: { x: { post: words(post) } } }).post;
    expect(own('Look!')).toBe(`Look!\n\nSee it: ${url}`);
    expect(own(`Look! ${url}?utm_source=x`)).toBe(`Look! ${url}?utm_source=x`);
  });
  it('without a call to action leads to the page of the message, with the parameters of the channel', () => {
    const brand = { site: { url: 'https://www.example.com', path: '/{slug}' }, utm: {} };
    expect(shaped(bluesky, { title: 'T', brand }).post).toBe(
      'T\n\nhttps://www.example.com/winter-kettle?utm_source=bluesky&utm_medium=social&utm_campaign=winter-kettle',
    );
  });
});

describe('full texts', () => {
  const body = [
    paragraph('It costs ', { kind: 'strong', children: [{ kind: 'text', text: '24,90 €' }] }, '\nand lasts.'),
    {
      kind: 'quote' as const,
      children: [paragraph('Δεν θέλαμε άλλη συσκευή.')],
      by: 'Μυρτώ Κεραμιδά',
      title: 'Σχεδιάστρια',
    },
    { kind: 'heading' as const, level: 2 as const, children: [{ kind: 'text' as const, text: 'Details' }] },
    { kind: 'list' as const, ordered: false, start: 1, items: [[paragraph('One')], [paragraph('Two')]] },
    paragraph(
      'See ',
      { kind: 'link', href: 'https://other.com/a', children: [{ kind: 'text', text: 'the test' }] },
      '.',
    ),
    {
      kind: 'table' as const,
      align: [],
      head: [[], []],
      rows: [[[{ kind: 'text' as const, text: 'Πέμπτη' }], [{ kind: 'text' as const, text: '9:00–18:00' }]]],
    },
  ];
  it('give the body as plain lines, with the quotation marks of the language', () => {
    expect(
      shaped(facebook, { ...told, locale: 'el', body })
        .post.split('\n\n')
        .slice(2, -2),
    ).toEqual([
      'It costs 24,90 € and lasts.',
      '«Δεν θέλαμε άλλη συσκευή.»\n— Μυρτώ Κεραμιδά, Σχεδιάστρια',
      'Details',
      '• One\n• Two',
      'See the test (https://other.com/a).',
      'Πέμπτη: 9:00–18:00',
    ]);
  });
  it('take the opening alone when all is too long, and whole paragraphs only', () => {
    const long = [
      ...body,
      ...Array.from({ length: 40 }, () => paragraph('A sentence that goes on. '.repeat(4).trim())),
    ];
    const { post } = shaped(linkedin, { ...told, body: long });
    expect(post).toContain('— Μυρτώ Κεραμιδά');
    expect(post).not.toContain('Details');
  });
  it('say nothing twice', () => {
    expect(shaped(facebook, { ...told, body: [paragraph(told.summary)] }).post.split(told.summary)).toHaveLength(2);
  });
});

describe('threads of posts', () => {
  const body = Array.from({ length: 6 }, (_, i) =>
    paragraph(`Παράγραφος ${i + 1}. ${'Κάτι ακόμη για τον βραστήρα. '.repeat(4).trim()}`),
  );
  it.each([x, bluesky, mastodon, threads])(
    'on $id start with title, summary and link, number each post and fit',
    (channel) => {
      const { posts, json, shape } = shaped(channel, { ...told, body, thread: [channel.id], pictures: [hero] });
      const limit = channel.limits[0]!;
      expect(posts[0]).toMatch(new RegExp(`^The winter kettle\\n\\nIt boils[^]*${url}[^]* 1/${posts.length}$`));
      for (const post of posts) expect(limit.count(post)).toBeLessThanOrEqual(limit.max!);
      for (let i = 1; i <= 6; i++) expect(posts.filter((post) => post.includes(`Παράγραφος ${i}.`))).toHaveLength(1);
      expect(plainWording(shape.parts['post']!)).toBe(posts.map((post) => post.replace(/ \d+\/\d+$/, '')).join('\n\n'));
      expect(json().posts).toHaveLength(posts.length);
      expect(
        (channel.extend!(shaped(channel, { ...told, body, thread: [channel.id] }).view) as { post: string }).post.split(
          '\n\n---\n\n',
        ),
      ).toHaveLength(posts.length);
    },
  );
  it('are not made where nobody asked', () => {
    expect(shaped(x, { ...told, body }).shape.thread).toBeUndefined();
    expect(shaped(facebook, { ...told, body, thread: ['facebook'] }).shape.thread).toBeUndefined();
  });
});

describe('Bluesky', () => {
  const decode = (text: string, { byteStart, byteEnd }: { byteStart: number; byteEnd: number }) =>
    Buffer.from(text, 'utf8').subarray(byteStart, byteEnd).toString('utf8');
  const record = (post: string, more = {}) => {
    const { json } = shaped(bluesky, { title: post, ...more });
    return json().posts[0];
  };
  it('marks links and tags by bytes, also after Greek and emoji', () => {
    const {
      record: { text, facets },
    } = record('👩‍👩‍👧‍👦 Δείτε «https://www.example.com/el/kettle/long/path?a=1». (https://a.gr) #Χειμώνας2026 #123 α#β');
    const found = facets.map((facet: any) => [
      decode(text, facet.index),
      facet.features[0].uri ?? facet.features[0].tag,
    ]);
    expect(found).toEqual([
      ['a.gr', 'https://a.gr'],
      ['#Χειμώνας2026', 'Χειμώνας2026'],
    ]);
  });
  it('shortens an address for display and keeps it whole in the facet', () => {
    const long = 'https://www.example.com/el/kettle/long/path?utm_source=bluesky';
    const {
      record: { text, facets },
      count,
    } = record(`Δείτε το: ${long}.`);
    expect(text).toBe('Δείτε το: www.example.com/el/kettle/lo….');
    expect(facets).toEqual([
      {
        index: { byteStart: 17, byteEnd: 17 + 15 + 13 + 3 },
        features: [{ $type: 'app.bsky.richtext.facet#link', uri: long }],
      },
    ]);
    expect(decode(text, facets[0].index)).toBe('www.example.com/el/kettle/lo…');
    expect(count.value).toBeGreaterThanOrEqual([...text].length);
  });
  it('leaves the resolving of mentions to whoever sends', () => {
    const post = record('Με τον @alice.example.com σήμερα');
    expect(post.mentions).toHaveLength(1);
    expect(decode(post.record.text, post.mentions[0].index)).toBe('@alice.example.com');
    expect(post.record.facets).toBeUndefined();
  });
  it('embeds pictures with their alt text, or a card, never both', () => {
    expect(record('T', { ...told, title: 'T', pictures: [hero] }).record.embed).toEqual({
      $type: 'app.bsky.embed.images',
      images: [{ image: 'k.jpg', alt: 'A kettle.', aspectRatio: { width: 1600, height: 900 } }],
    });
    expect(record('T', { ...told, title: 'T' }).record.embed).toEqual({
      $type: 'app.bsky.embed.external',
      external: { uri: url, title: 'T', description: told.summary },
    });
  });
});

describe('LinkedIn', () => {
  it('escapes what little text reserves, in the field of the API only', () => {
    expect(littleText('a (b) [c] {d} <e> f_g *h* ~i | j@k \\')).toBe(
      'a \\(b\\) \\[c\\] \\{d\\} \\<e\\> f\\_g \\*h\\* \\~i \\| j\\@k \\\\',
    );
    expect(littleText('Νέο #Χειμώνας_2026!')).toBe('Νέο {hashtag|\\#|Χειμώνας\\_2026}!');
    const { post, json } = shaped(linkedin, { title: 'One (1)', tags: ['news'] });
    expect(post).toBe('One (1)\n\n#News');
    expect(json().api.commentary).toBe('One \\(1\\)\n\n{hashtag|\\#|News}');
  });
});

describe('Threads', () => {
  it('has one topic', () => {
    const { json, post } = shaped(threads, { ...told, tags: ['one', 'two'] });
    expect(post).toMatch(/\n\n#One$/);
    expect(json().api.topic_tag).toBe('One');
  });
});

describe('Instagram', () => {
  it('has no address in its caption; the words for where to find it are in each language', () => {
    for (const { id, labels } of [en, el, hu]) {
      const { post, json } = shaped(instagram, { ...told, locale: id, pictures: [hero] });
      expect(post).toContain(`See it: ${labels.linkInBio}`);
      expect(post).not.toContain('http');
      expect(json().linkInBio).toBe(url);
    }
    expect(shaped(instagram, { title: 'No call' }).post).toBe('No call');
  });
  it('needs a picture and takes five hashtags', () => {
    expect(instagram.pictures.required).toBe(true);
    const { shape } = shaped(instagram, { ...told, tags: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] });
    expect(shape.hashtags).toEqual(['#A', '#B', '#C', '#D', '#E']);
  });
});
