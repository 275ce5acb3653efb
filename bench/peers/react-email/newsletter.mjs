/** The newsletter in React Email's components: what newsletter.mjml says, part by part. */
import { readFileSync } from 'node:fs';
import { Body, Button, Container, Head, Heading, Html, Link, Preview, Section, Text } from '@react-email/components';
import { createElement as h } from 'react';

const sans = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
const serif = "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, 'Times New Roman', serif";
const muted = { fontFamily: sans, fontSize: 14, lineHeight: '21px', color: '#655c52', margin: '0 0 12px' };
const link = { color: '#47662f' };
/** The style sheet of newsletter.mjml. */
const styles = /<mj-style>([\s\S]*?)<\/mj-style>/.exec(
  readFileSync(new URL('../mjml/newsletter.mjml', import.meta.url), 'utf8'),
)[1];

const places = [
  ['Aiolou Street shop', '212 Aiolou Street, 105 51 Athens', '+30 210 555 0111'],
  ['Pangrati shop', '398 Ymittou Street, 116 33 Athens', '+30 210 555 0112'],
  ['Thessaloniki shop', '240 Tsimiski Street, 546 21 Thessaloniki', '+30 2310 555 011'],
];
const links = [
  ['Shops and opening hours', 'https://tiliona.example/shops'],
  ['Delivery and returns', 'https://tiliona.example/delivery'],
  ['Press', 'https://tiliona.example/press'],
];
const hours = 'Monday–Friday 09:00–21:00, Saturday 09:00–20:00, Sunday and public holidays closed';
const about =
  'Tiliona sells things for home and kitchen made of wood, linen, clay, glass and enamelled steel. The company has shops in Athens, Thessaloniki, Budapest and Szeged and an e-shop that delivers throughout Greece and Hungary. Its designers work with small workshops in both countries, and everything it sells can be repaired: spare parts are kept for every product that has parts.';

function head() {
  const metas = {
    'color-scheme': 'light dark',
    'supported-color-schemes': 'light dark',
    'x-apple-disable-message-reformatting': '',
  };
  return h(
    Head,
    {},
    Object.entries(metas).map(([name, content]) => h('meta', { key: name, name, content })),
    h('style', { dangerouslySetInnerHTML: { __html: styles } }),
  );
}

function top({ locale, id }) {
  return h(
    Section,
    { className: 'om-footer', style: { padding: '20px 32px 18px' } },
    h(
      Text,
      {
        className: 'om-accent',
        style: { margin: 0, fontFamily: serif, fontSize: 28, lineHeight: '34px', fontWeight: 'bold', ...link },
      },
      'Tiliona',
    ),
    h(Text, { className: 'om-muted', style: { ...muted, margin: '2px 0 0' } }, 'Good things for home and kitchen'),
    h(
      Link,
      { href: `https://tiliona.example/${locale}/news/${id}`, style: { color: '#655c52', fontSize: 13 } },
      'View in your browser',
    ),
  );
}

function sheet({ title, summary, body, price, label, url, day }) {
  return h(
    Section,
    { className: 'om-surface', style: { backgroundColor: '#ffffff', padding: '32px' } },
    h(Text, { className: 'om-muted', style: muted }, day),
    h(
      Heading,
      {
        as: 'h1',
        className: 'om-h1',
        style: { margin: '8px 0 12px', fontFamily: serif, fontSize: 32, lineHeight: '39px' },
      },
      title,
    ),
    h(
      Text,
      { className: 'om-text', style: { fontFamily: sans, fontSize: 19, lineHeight: '29px', margin: '0 0 20px' } },
      summary,
    ),
    h('div', {
      className: 'om-text',
      style: { fontFamily: sans, fontSize: 16, lineHeight: '26px' },
      dangerouslySetInnerHTML: { __html: body },
    }),
    h(
      Section,
      { className: 'om-box', style: { backgroundColor: '#faf6ef', borderRadius: 6, padding: '20px 24px 12px' } },
      h(
        Text,
        { style: { margin: '0 0 10px', fontFamily: serif, fontSize: 20, lineHeight: '26px', fontWeight: 'bold' } },
        'Price',
      ),
      h(
        Text,
        { style: { margin: '0 24px 8px 0', fontFamily: sans, fontSize: 26, lineHeight: '32px', fontWeight: 'bold' } },
        price,
      ),
    ),
    h(
      Button,
      {
        href: url,
        className: 'om-button',
        style: {
          backgroundColor: '#47662f',
          color: '#ffffff',
          borderRadius: 6,
          fontFamily: sans,
          fontSize: 17,
          fontWeight: 'bold',
          lineHeight: '24px',
          padding: '14px 28px',
          margin: '16px 0',
        },
      },
      label,
    ),
  );
}

function foot() {
  const place = ([name, address, phone]) =>
    h(
      Text,
      {
        key: name,
        className: 'om-place',
        style: {
          ...muted,
          display: 'inline-block',
          verticalAlign: 'top',
          width: '100%',
          maxWidth: 248,
          margin: '0 16px 14px 0',
        },
      },
      h('strong', {}, name),
      h('br'),
      address,
      h('br'),
      hours,
      h('br'),
      h(Link, { href: `tel:${phone.replaceAll(' ', '')}`, style: link }, phone),
    );
  return h(
    Section,
    { className: 'om-footer', style: { padding: '32px 32px 36px' } },
    h(
      Text,
      {
        className: 'om-strong',
        style: { ...muted, fontFamily: serif, fontSize: 18, fontWeight: 'bold', color: '#2a2622' },
      },
      'Our shops',
    ),
    places.map(place),
    h(Text, { className: 'om-muted', style: muted }, about),
    h(
      Text,
      { className: 'om-muted', style: muted },
      h('strong', {}, 'Tiliona Hellas S.A.'),
      h('br'),
      h(Link, { href: 'mailto:help.gr@tiliona.example', style: link }, 'help.gr@tiliona.example'),
    ),
    h(
      Text,
      { className: 'om-muted', style: muted },
      'Tiliona Hellas S.A., 212 Aiolou Street, 105 51 Athens. Greek Commercial Registry (GEMI) no. 000555010001.',
    ),
    h(Text, { className: 'om-muted', style: muted }, 'Prices in euros include 24% VAT.'),
    h(
      Text,
      { className: 'om-muted', style: muted },
      links.map(([label, href]) => h(Link, { key: href, href, style: { ...link, marginRight: 8 } }, label)),
    ),
    h(
      Text,
      { className: 'om-muted', style: muted },
      'You receive this letter because you signed up for the newsletter of Tiliona.',
    ),
  );
}

export const Newsletter = (words) =>
  h(
    Html,
    { lang: words.locale, dir: 'ltr' },
    head(),
    h(Preview, {}, words.summary),
    h(
      Body,
      { className: 'om-ground', style: { backgroundColor: '#faf6ef', margin: 0 } },
      h(Container, { style: { maxWidth: 600 } }, top(words), sheet(words), foot()),
    ),
  );
