/** A release as a news item for news systems: IPTC ninjs 3.1 (https://iptc.org/standards/ninjs/, read 2026-11-21). */
import type { ViewPicture, View } from '../model.js';
import { plainBlocks } from '../model/plain.js';
import { linesOf } from './press-release-lines.js';

const plain = 'text/plain';

/** Drops what is absent, so that only properties of the schema with a value stand in the file. */
function filled<T extends object>(object: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Partial<T>;
}

/** RFC 3339 with a zone, as the schema asks. A bare day or a time without a zone is no moment, and none is made up. */
function moment(iso: string | undefined): string | undefined {
  return iso !== undefined && /T.*(Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : undefined;
}

/** The release in plain paragraphs: dateline with lead, body, facts, call to action. */
function plainBody(view: View): string {
  const { dateline, lead } = view.parts;
  const opening = [dateline, lead].filter(Boolean).join(' – ');
  const facts = linesOf(view).map(({ label, text }) => `${label}: ${text}`);
  const cta = view.cta ? `${view.cta.label}: ${view.cta.url}` : '';
  return [opening, plainBlocks(view.tree), facts.join('\n'), cta].filter(Boolean).join('\n\n');
}

function bodies(view: View): object[] {
  const main = plainBody(view);
  return [
    { role: 'main', contentType: plain, charCount: [...main].length, wordCount: main.split(/\s+/).length, value: main },
    { role: 'richtext', contentType: 'text/html', value: view.body.html },
    { role: 'about', contentType: plain, value: view.brand.about ?? '' },
    { role: 'legal', contentType: plain, value: view.legal.join('\n\n') },
  ].filter((body) => body.value !== '');
}

function contacts(view: View): object[] {
  return view.brand.press.flatMap(({ name, email, phone }) => [
    ...(email ? [{ type: 'email', role: 'press', lang: view.locale, name, value: email }] : []),
    ...(phone ? [{ type: 'phone', role: 'press', lang: view.locale, name, value: phone }] : []),
  ]);
}

/** Pictures with a public address; the others travel beside the file. */
function association(picture: ViewPicture, index: number): object[] {
  if (!picture.url) return [];
  const { url, alt, caption, credit, media, width, height, files } = picture;
  const print = files.find(({ preset, url: served }) => preset === 'print' && served);
  return [
    filled({
      name: `picture-${index + 1}`,
      rel: picture.role,
      uri: url,
      type: 'picture',
      by: credit,
      descriptions: [
        ...(caption ? [{ role: 'caption', contentType: plain, value: caption }] : []),
        ...(alt ? [{ role: 'alt', contentType: plain, value: alt }] : []),
      ],
      renditions: [
        filled({ name: 'web', href: url, contentType: media, width, height }),
        ...(print
          ? [
              filled({
                name: 'print',
                href: print.url,
                contentType: print.media,
                width: print.width,
                height: print.height,
              }),
            ]
          : []),
      ],
    }),
  ];
}

/** `data` of release.ninjs.json. `city` is the place of the dateline. No clock: dates are the message's. */
export function newsItem(view: View, city: string | undefined): object {
  const { message, parts, brand } = view;
  const uri = message.url ?? `urn:onmessage:${encodeURIComponent(message.id)}:${view.locale}`;
  return filled({
    uri,
    type: 'text',
    representationType: 'full',
    versionCreated: moment(message.updated) ?? moment(message.date) ?? moment(message.embargo),
    contentCreated: moment(message.date),
    embargoedUntil: moment(message.embargo),
    pubStatus: 'usable',
    language: view.locale,
    edNote: parts['status'],
    slugline: message.slug,
    by: brand.name,
    located: city,
    copyrightHolder: brand.legalName ?? brand.name,
    headlines: [
      { role: 'main', contentType: plain, value: parts['headline'] },
      ...(parts['subheadline'] ? [{ role: 'subheadline', contentType: plain, value: parts['subheadline'] }] : []),
    ],
    descriptions: parts['lead'] ? [{ role: 'lead', contentType: plain, value: parts['lead'] }] : [],
    bodies: bodies(view),
    people: view.quotes.map(({ by }) => filled({ name: by.name, rel: 'quoted', literal: by.title })),
    organisations: [filled({ name: brand.name, rel: 'issuer', uri: brand.url, contactInfo: contacts(view) })],
    subjects: message.tags.map((name) => ({ name })),
    associations: view.pictures.flatMap(association),
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
  });
}
