import { describe, expect, it } from 'vitest';
import { plainBlocks, plainWording } from '../../src/model/plain.js';
import { aBrand, read, readFine } from './builders.js';

type Fields = 'hugo' | 'jekyll' | 'eleventy' | 'astro' | Record<string, string>;
const from = (fields: Fields) => ({ source: aBrand({ sources: [{ path: 'posts', fields }] }).sources[0]! });

describe('front matter of other programs', () => {
  it.each<[Fields, string, object]>([
    [
      'hugo',
      'title: "A: b"\ndate: 2024-01-24 15:05:00 -0500\nweight: 1\ndraft: true\ntopics: [a, b]\ncategories:\n  - c',
      { date: '2024-01-24', status: 'draft', tags: ['a', 'b', 'c'] },
    ],
    [
      'jekyll',
      'layout: post\ntitle: x\ndate: 2024-01-24\nauthor: { name: Bo }\ntags: a',
      { date: '2024-01-24', authors: ['Bo'], tags: ['a'], status: 'ready' },
    ],
    [
      'eleventy',
      'title: x\nlayout: y\ntags: null\nauthors:\n  - bo\nslug: A Long Slug',
      { authors: ['bo'], slug: 'a-long-slug' },
    ],
    [
      'astro',
      'title: x\npubDate: 2024-01-24T00:00:00.000Z\nupdatedDate: 30 January 2024',
      { date: '2024-01-24', updated: '2024-01-30' },
    ],
    [{ headline: 'title', 'seo.text': 'summary' }, 'headline: x\nseo: { text: y }\ndate: 2024-01-24\nunknown: [1', {}],
  ])('%j', (fields, head, expected) => {
    const { message, findings } = read(`---\n${head.replace('unknown: [1', 'unknown: 1')}\n---\nWords.`, from(fields));
    expect(findings.filter((one) => one.severity === 'error')).toEqual([]);
    expect(message).toMatchObject({ ...expected, foreign: true });
  });

  it.each([
    '{{< quote-block text="We won’t." cite="Bo Ek, Head" >}}',
    '{% blockquote quote: "We won’t.", by: "Bo Ek, Head" %}',
  ])('keeps who said it: %s', (tag) => {
    const { body } = readFine(`---\ntitle: T\n---\nBefore\n\n${tag}\nAfter`, from('hugo')).texts.en!;
    expect(body.map(({ kind }) => kind)).toEqual(['paragraph', 'quote', 'paragraph']);
    expect(body[1]).toMatchObject({ by: 'Bo Ek', title: 'Head' });
    expect(plainBlocks(body)).toBe('Before\n\nWe won’t.\n\nAfter');
  });

  it('takes the summary and the deck', () => {
    const text = readFine('---\ntitle: T\ndeck: D\nsummary: S\ndescription: E\n---\nWords.', from('hugo')).texts.en!;
    expect([plainWording(text.subtitle!), plainWording(text.summary!)]).toEqual(['D', 'S']);
  });

  it('makes an event of a page that has an end', () => {
    const message = readFine(
      '---\ntitle: Call\ndate: 2023-02-16 14:00:00 -0500\nend_date: 2023-02-16 15:00:00 -0500\nregistration_url: https://x.y/r\n---\nWords.',
      { ...from('hugo'), path: 'posts/2023-01-30-call.md' },
    );
    expect(message.date).toBe('2023-01-30');
    expect(message.event).toEqual({ rsvp: 'https://x.y/r' });
    expect(message.facts.map((fact) => fact.id)).toEqual(['event.start', 'event.end']);
    expect(plainWording(message.texts.en!.eventName!)).toBe('Call');
  });
});

describe('tags of other programs', () => {
  const wordsOf = (text: string, fields: Fields = 'hugo'): string =>
    plainBlocks(readFine(`---\ntitle: T\n---\n${text}`, from(fields)).texts.en!.body);

  it.each<[string, string, Fields?]>([
    ['{{< note >}}\nKeep *this*.\n{{< /note >}}', 'Keep this.'],
    ['a {{< x y="z" >}}b{{< /x >}} c', 'a b c'],
    ['{{< accordion title="Slides" icon="x" >}}**One:** two', 'Slides\n\nOne: two'],
    ['{{< quote text="Said \'so\'" cite="Bo" >}}\n\nEnd', "Said 'so'\n\nEnd"],
    ['{{< youtube id="x" >}}\n\nEnd', 'End'],
    ['{{% notice %}}Words{{% /notice %}}', 'Words'],
    ['{{</* comment */>}}Words', 'Words'],
    ['`{{< code >}}` stays', '{{< code >}} stays'],
    ['[Guides]({{ "/guides/" | url }}) x', 'Guides x', 'eleventy'],
    ['[Here]({{ site.baseurl }}/x) and [there]({% post_url 2024-01-01-x %}).', 'Here and there.', 'jekyll'],
    ['a{% comment %}no{% endcomment %} b {% if x %}c{% endif %} {{ page.title }}', 'a b c', 'jekyll'],
    ['Words\n{: .lead}\n\nMore{:target="_blank"}', 'Words\n\nMore', 'jekyll'],
    ["import A from './a';\n\nWords <A x='y' />", 'Words', 'astro'],
    ['{% image "a.jpg" "A picture" %}\n\nWords {{ x }} {{price}}', 'Words  {{price}}', 'eleventy'],
  ])('%j', (text, words, fields) => {
    expect(wordsOf(text, fields).trim()).toBe(words);
  });

  it('keeps the address that a filter makes', () => {
    const [block] = readFine('---\ntitle: T\n---\n[Guides]({{ "/guides/" | url }})', from('eleventy')).texts.en!.body;
    expect(block).toMatchObject({ children: [{ kind: 'link', href: '/guides/' }] });
  });

  it('warns once for each kind, with its place', () => {
    const { lines } = read('---\ntitle: T\n---\n{{< a >}}\n\n{{< a >}} {{% b %}}\n\nWords {{nothing}}', from('hugo'));
    expect(lines).toEqual([
      'warning foreign-tag content/a.md:4:1',
      'warning foreign-tag content/a.md:6:11',
      'note foreign-reference content/a.md:8:7',
    ]);
  });

  it('leaves them alone in our own messages', () => {
    expect(plainBlocks(readFine('---\ntitle: T\n---\n{{< a >}} {% b %} {{ c | d }}').texts.en!.body)).toBe(
      '{{< a >}} {% b %} {{ c | d }}',
    );
  });

  it('still refuses what can act', () => {
    expect(read('T\n\n<script>x</script>', from('hugo')).lines).toContain('error acting-html content/a.md:3:1');
  });
});
