/**
 * Messages like those people write, as many as are wanted and the same ones each time: a third in each language, with
 * facts, a list, a link, a quote, about 2 KB. Once for the program, once as any other program takes them: without
 * references, every value written out.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { words as el } from './content/words-el.mjs';
import { words as en } from './content/words-en.mjs';
import { words as hu } from './content/words-hu.mjs';

export const locales = ['en', 'el', 'hu'];
const languages = { en, el, hu };
const markets = { en: 'GR', el: 'GR', hu: 'HU' };
const two = (n) => String(n).padStart(2, '0');

/** An archive: three messages a day, the newest of yesterday, for ten years and then from the start again. */
function dayBefore(n, later = 0) {
  return new Date(Date.UTC(2026, 10, 19 + later) - (Math.floor(n / 3) % 3650) * 86_400_000).toISOString().slice(0, 10);
}

/** One message in ten says how long a repair takes: a fact of the brand. */
export const carriesRepair = (n) => n % 10 === 1;

/** @returns what message `n` says, references still in it, and the values that belong in their places */
export function message(n, locale = locales[n % 3]) {
  const said = languages[locale];
  const thing = said.things[n % 10];
  const market = markets[locale];
  const amount = market === 'HU' ? 3990 + (n % 80) * 100 : Number(`${10 + (n % 80)}.${two(n % 100)}`);
  const date = dayBefore(n);
  const paragraph = (step) => said.paragraphs[(n + step) % said.paragraphs.length];
  const body = [
    said.opening(thing, n, 2 + (n % 7)),
    `> ${said.quote}\n>\n> — ${said.by}`,
    `## ${said.heading}`,
    said
      .list(20 + (n % 30), 14 + (n % 16))
      .map((line) => `- ${line}`)
      .join('\n'),
    paragraph(0),
    `## ${said.places}`,
    paragraph(1),
    [paragraph(3), ...(carriesRepair(n) ? [said.repair] : [])].join(' '),
  ];
  return {
    id: `piece-${n}`,
    locale,
    market,
    title: said.title(thing, n),
    summary: said.summary(thing, n),
    short: said.short(thing, n),
    cta: { label: said.cta(thing, n), url: `https://tiliona.example/${locale}/pieces/${n}` },
    date,
    expires: dayBefore(n, 60),
    price: { amount, currency: market === 'HU' ? 'HUF' : 'EUR' },
    body: body.join('\n\n'),
  };
}

/** @param more lines for the front matter */
export function source(one, more = []) {
  return `---
id: ${one.id}
type: news
locale: ${one.locale}
markets: [${one.market}]
title: "${one.title}"
summary: "${one.summary}"
short:
  - "${one.short}"
date: ${one.date}
expires: ${one.expires}
facts:
  price: ${one.price.amount} ${one.price.currency}
  day: ${one.date}
cta:
  label: "${one.cta.label}"
  url: ${one.cta.url}
${more.map((line) => `${line}\n`).join('')}---

${one.body}
`;
}

/** The same message with each value in its place, for programs that know no facts. */
export function plain(one) {
  const money = (amount, currency) =>
    new Intl.NumberFormat(one.locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: currency === 'HUF' ? 0 : 2,
    })
      .format(amount)
      .replaceAll('\u00a0', ' ');
  const day = (iso, options) =>
    new Intl.DateTimeFormat(one.locale, { timeZone: 'UTC', ...options }).format(new Date(`${iso}T00:00:00Z`));
  const values = {
    price: money(one.price.amount, one.price.currency),
    'day:from': day(one.date, { weekday: 'long', day: 'numeric', month: 'long' }),
    'day:short': day(one.date, { day: 'numeric', month: 'numeric' }),
    freeDelivery: one.market === 'HU' ? money(19990, 'HUF') : money(49, 'EUR'),
    repairDays: { en: '5 days', el: '5 ημέρες', hu: '5 nap' }[one.locale],
  };
  const filled = (text) => text.replace(/\{\{([\w:]+)\}\}/g, (_, name) => values[name]);
  return {
    ...one,
    title: filled(one.title),
    summary: filled(one.summary),
    short: filled(one.short),
    body: filled(one.body),
    price: values.price,
    amount: one.price.amount,
    day: day(one.date, { day: 'numeric', month: 'long', year: 'numeric' }),
  };
}

/** Folders of a thousand: a single one with a hundred thousand files is slow for everybody. */
export const pathOf = (n, extension = 'md') => join(two(Math.floor((n - 1) / 1000)), `piece-${n}.${extension}`);

/** @param write gives `n` as the content of a file */
export function writeMessages(folder, count, write = (n) => source(message(n)), extension = 'md') {
  for (let n = 1; n <= count; n++) {
    if (n % 1000 === 1) mkdirSync(join(folder, pathOf(n), '..'), { recursive: true });
    writeFileSync(join(folder, pathOf(n, extension)), write(n));
  }
}
