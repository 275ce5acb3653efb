import { describe, expect, it } from 'vitest';
import { mergeTags } from '../../src/channels/newsletter-merge.js';
import { newsletter } from '../../src/channels/newsletter.js';
import { html } from '../../src/formats/html.js';
import { compileMjml } from '../../src/io/mjml.js';
import { loadTemplates } from '../../src/io/templates.js';
import { labelsOf } from '../../src/languages/index.js';
import type { MessageText, TemplateFile, Use, View, Wording } from '../../src/model.js';
import { plainWording } from '../../src/model/plain.js';
import { constantsOf, prepareMail } from '../../src/pipeline/templates/mail.js';
import { mergeConditionals } from '../../src/pipeline/templates/outlook.js';
import { createTemplates } from '../../src/pipeline/templates/templates.js';

const words = (text: string): Wording => ({ children: [{ kind: 'text', text }] });
const colors = {
  ground: '#faf6ef',
  surface: '#ffffff',
  text: '#2a2622',
  muted: '#655c52',
  accent: '#47662f',
  onAccent: '#ffffff',
  line: '#ddd3c4',
};
const look = {
  name: 'A & B',
  url: 'https://a.example',
  logo: undefined,
  logoDark: undefined,
  logoSvg: undefined,
  logoDarkSvg: undefined,
  tagline: 'x',
  colors,
  colorsDark: { ...colors, ground: '#1c1a17' },
  fonts: { body: '"Segoe UI", sans-serif', heading: 'Georgia' },
};

function viewOf(locale: string, more: object = {}): View {
  return {
    locale,
    dir: 'ltr',
    ogLocale: 'el_GR',
    labels: labelsOf(locale),
    message: { id: 'kettle', title: 'T', slug: 'kettle', tags: [] },
    parts: { subject: 'Ο βραστήρας & <b>', preheader: 'Από την Παρασκευή', headline: 'Ο "βραστήρας"' },
    body: { html: '', mail: '<p style="margin:0">24,90&nbsp;€</p>', text: '24,90\u00a0€' },
    dates: {},
    legal: ['Εταιρεία Α.Ε.'],
    extras: {},
    brand: {
      ...look,
      contacts: [],
      press: [],
      links: [],
      places: [],
      merge: mergeTags({ mail: { service: 'listmonk' } }),
    },
    ...more,
  } as unknown as View;
}

const full = {
  cta: { label: 'Δείτε το', url: 'https://a.example/x?utm_source=newsletter&a="b' },
  hero: { src: 'a.jpg', alt: 'Ένας "βραστήρας"', role: 'hero', caption: 'Λ', credit: 'Φ' },
  dates: { date: '26 Νοεμβρίου 2026' },
  extras: { heroSource: 'a%20b.jpg', product: 'Ruvo', prices: [{ price: '24,90 €', was: '29,90 €' }] },
  offer: { terms: 'έως 6/1', prices: [] },
  event: {
    name: 'Βραδιά',
    when: '1 Δεκεμβρίου',
    start: '1 Δεκεμβρίου',
    startIso: '2026-12-01',
    place: { name: 'Αιόλου', address: 'Αιόλου 1' },
    rsvp: 'https://a.example/r',
  },
};

const kept = new Map<string, string>();
const load = (locales: string[]) =>
  loadTemplates({
    folders: ['/nowhere/templates'],
    channels: [newsletter],
    locales,
    cache: { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) },
    prepare: prepareMail,
    constants: (locale) => constantsOf(viewOf(locale)),
  });
const read = async (text: string) =>
  (await html.read(new TextEncoder().encode(text))).map((one) => one.text).join('\n');

describe('the templates', () => {
  it('name nothing that the view does not have', async () => {
    const set = await load(['el']);
    const templates = createTemplates(set);
    for (const name of ['index.mjml.hbs', 'index.txt.hbs'])
      expect(templates.check(set.find('newsletter', name, 'el')!)).toEqual([]);
  });

  it.each([
    ['bare', {}],
    ['full', full],
  ])('make a %s mail that is whole, small and the same as MJML per message', async (_, more) => {
    const set = await load(['el']);
    const view = viewOf('el', more);
    const file = set.find('newsletter', 'index.mjml.hbs', 'el')!;
    const mail = createTemplates(set).render(file, view);
    expect(Buffer.byteLength(mail)).toBeLessThan(
      newsletter.limits.find((one) => one.part === 'file:index.html' && one.hard)!.max!,
    );
    expect(mail).toContain('<html lang="el" dir="ltr"');
    expect(mail).not.toMatch(/fonts\.googleapis|text-transform:\s*(?!none)|xOMx|undefined|<script/);
    expect(mail).toContain('href="{{ UnsubscribeURL }}"');
    const seen = await read(mail);
    for (const said of [
      'Ο "βραστήρας"',
      '24,90\u00a0€',
      'Εταιρεία Α.Ε.',
      'A & B',
      ...(more === full ? ['Δείτε το', 'Βραδιά', 'Αιόλου 1', '29,90 €', 'Ένας "βραστήρας"'] : []),
    ])
      expect(seen).toContain(said);

    const prepared = prepareMail(file.text, { path: file.path, partials: set.partials, constants: constantsOf(view) });
    const filled: TemplateFile = { path: 'x', kind: 'html', text: prepared.restore(prepared.mjml) };
    const each = mergeConditionals(await compileMjml(createTemplates(set).render(filled, view), { path: 'x' }));
    const tidy = (text: string) =>
      text
        .replace(/\s+/g, '')
        .replace(/<styletype="text\/css">@mediaonlyscreenand\(max-width:479px\)\{table\.mj-full.*?<\/style>/, '');
    expect(tidy(mail)).toBe(tidy(each));
  });

  it('make text that says the same', async () => {
    const set = await load(['el']);
    const text = createTemplates(set).render(set.find('newsletter', 'index.txt.hbs', 'el')!, viewOf('el', full));
    for (const said of [
      'Ο "βραστήρας"',
      '24,90\u00a0€',
      'Δείτε το:\nhttps://a.example/x?utm_source=newsletter&a="b',
      'Βραδιά',
      '{{ UnsubscribeURL }}',
    ])
      expect(text).toContain(said);
  });

  it('are not compiled again when they are kept', async () => {
    await load(['hu']);
    const before = kept.size;
    await load(['hu']);
    expect(kept.size).toBe(before);
  });
});

describe('the shape', () => {
  const use = (more: Partial<Use> = {}) =>
    ({
      brand: { people: {}, claims: {}, locale: 'en' },
      message: { claims: [] },
      locale: 'en',
      fit: (_: string, ladder: (Wording | undefined)[]) =>
        ladder.find((one) => one !== undefined && plainWording(one).length <= 50),
      authored: () => undefined,
      shorts: () => [words('Kettle, from Friday')],
      plain: (one: Wording) => ('children' in one ? plainWording(one) : ''),
      words,
      join: (pieces: (Wording | undefined)[]) => words(pieces.map((one) => (one ? plainWording(one) : '')).join(' ')),
      pictures: () => [],
      ...more,
    }) as unknown as Use;
  const text = (title: string, summary?: string) =>
    ({
      title: words(title),
      summary: summary && words(summary),
      short: [],
      keyMessages: {},
      quotes: [],
      body: [],
    }) as unknown as MessageText;
  const partsOf = (...given: Parameters<typeof text>) =>
    Object.fromEntries(
      Object.entries(newsletter.shape(text(...given), use()).parts).map(([id, one]) => [id, one && plainWording(one)]),
    );

  it('takes a short form as subject when the title is long, and keeps the title as headline', () => {
    const long = 'The winter kettle that boils in ninety seconds is here at last';
    expect(partsOf(long, 'Boils fast')).toEqual({
      subject: 'Kettle, from Friday',
      preheader: 'Boils fast',
      headline: long,
      lead: 'Boils fast',
    });
  });
  it('never repeats the subject as preheader', () => {
    expect(partsOf('The kettle', 'The kettle!').preheader).toBe('Kettle, from Friday');
    expect(partsOf('Kettle, from Friday').preheader).toBeUndefined();
  });
});

describe('merge tags', () => {
  it('are those of the service, unless the brand says its own', () => {
    expect(mergeTags({ mail: { service: 'mailchimp', preferences: 'https://a.example/p' } })).toEqual({
      unsubscribe: '*|UNSUB|*',
      preferences: 'https://a.example/p',
      browser: '*|ARCHIVE|*',
      unsubscribeHeader: undefined,
    });
    expect(mergeTags({ mail: { service: 'plain', unsubscribe: 'off@a.example' } })).toEqual({
      unsubscribe: 'mailto:off@a.example',
      preferences: '',
      browser: '',
      unsubscribeHeader: '<mailto:off@a.example>',
    });
  });
});
