/** Reports made by hand: a kettle whose price is wrong on Facebook in Greek. */
import { channels } from '../../src/channels/index.js';
import type { Voice } from '../../src/cli/report/lines.js';
import { wordsOf, type Lang } from '../../src/cli/words/index.js';
import type { Rule } from '../../src/model.js';
import type { MessageReport, Report, ReportFinding } from '../../src/schemas/report.js';

const rules = [
  {
    id: 'facts-agree',
    alias: 'MSG-03',
    scope: 'rendition',
    severity: 'error',
    words: { en: { why: 'What differs in one channel is noticed by customers first.', cure: 'Correct the value.' } },
    examples: [],
    check: () => [],
  } satisfies Rule,
];

export const voice = (lang: Lang, change: Partial<Voice> = {}): Voice => ({
  words: wordsOf(lang),
  lang,
  channels,
  rules,
  columns: 80,
  color: false,
  verbose: false,
  quiet: false,
  folder: '',
  ...change,
});

export const aFinding = (change: Partial<ReportFinding> = {}): ReportFinding => ({
  rule: 'facts-agree',
  severity: 'error',
  channel: 'facebook',
  locale: 'el',
  where: 'content/kettle/index.el.md:14:3',
  output: 'post.txt',
  excerpt: 'Στα καταστήματά μας με 18,90 € από την Παρασκευή.',
  read: '18,90 €',
  expected: '24,90 €',
  say: 'γράφει 18,90 €, το μήνυμα λέει 24,90 €',
  cure: 'Διορθώστε τη γραμμή 14.',
  fingerprint: '0123456789abcdef',
  ...change,
});

const everywhere = ['newsletter', 'x', 'facebook', 'press-release', 'mobile-page'];
const spoken = ['en', 'el'];

type Row = MessageReport['invariants'][number];
type Cell = MessageReport['coverage'][number];

const rows: Row[] = [
  { id: 'price', kind: 'fact', origin: 'message', market: 'GR', label: 'price', text: '€24.90' },
  { id: 'price', kind: 'fact', origin: 'message', market: 'HU', label: 'price', text: 'HUF 9,990' },
  { id: 'onSale', kind: 'fact', origin: 'message', label: 'on sale', text: '27 November 2026' },
  {
    id: 'quote.craft',
    kind: 'quote',
    origin: 'message',
    label: 'quote',
    text: 'We looked for people who know their craft.',
  },
  { id: 'cta', kind: 'cta', origin: 'message', label: 'call to action', text: 'See the kettle' },
  { id: 'legal.vat', kind: 'disclaimer', origin: 'brand', label: 'legal line', text: 'Prices include 24% VAT.' },
  { id: 'legal.company', kind: 'disclaimer', origin: 'brand', label: 'legal line', text: 'Lumen S.A.' },
];

/** What each channel says: the post on X says less, legal lines stand on three channels, Greek has no Hungarian price. */
function cellsOf({ id, kind, market }: Row): Cell[] {
  return everywhere.flatMap((channel) =>
    spoken
      .filter((locale) => !(locale === 'el' && market === 'HU') && !(channel === 'x' && locale === 'el'))
      .map((locale): Cell => {
        const isShort = ['x', 'facebook'].includes(channel);
        const state =
          isShort && (kind === 'quote' || kind === 'disclaimer')
            ? 'omitted'
            : id === 'onSale' && isShort
              ? 'short'
              : 'verbatim';
        return { invariant: id, channel, locale, market, state };
      }),
  );
}

export function aMessage(change: Partial<MessageReport> = {}): MessageReport {
  const made = everywhere.flatMap((channel) => spoken.map((locale) => ({ channel, locale })));
  return {
    id: 'kettle',
    title: 'The winter kettle',
    locale: 'en',
    files: ['content/kettle/index.md', 'content/kettle/index.el.md'],
    status: 'ready',
    facts: [
      {
        id: 'price',
        label: 'price',
        type: 'money',
        values: [
          { market: 'GR', text: '€24.90' },
          { market: 'HU', text: 'HUF 9,990' },
        ],
        where: 'content/kettle/index.md:5:9',
      },
    ],
    renditions: made
      .filter(({ channel, locale }) => channel !== 'x' || locale !== 'el')
      .map((one) => ({ ...one, markets: ['GR'], files: ['post.txt'], omitted: [], held: false })),
    leftOut: [{ channel: 'x', locale: 'el', required: false, part: 'post' }],
    invariants: rows,
    coverage: rows.flatMap(cellsOf),
    findings: [],
    ...change,
  };
}

/** The same with the price wrong on Facebook in Greek. */
export function aFaultyMessage(finding = aFinding(), change: Partial<MessageReport> = {}): MessageReport {
  const message = aMessage(change);
  const isIt = (one: { channel: string; locale: string }) =>
    one.channel === finding.channel && one.locale === finding.locale;
  return {
    ...message,
    renditions: message.renditions.map((one) => (isIt(one) ? { ...one, held: true } : one)),
    coverage: message.coverage.map((cell) =>
      isIt(cell) && cell.market === 'GR'
        ? { ...cell, state: 'contradicted', read: '18,90 €', expected: '24,90 €', finding: finding.fingerprint }
        : cell,
    ),
    findings: [finding],
  };
}

export function aReport(messages: readonly MessageReport[] = [aMessage()], change: Partial<Report> = {}): Report {
  const all = messages.flatMap(({ findings }) => findings);
  const count = (severity: string) =>
    all.filter((one) => one.severity === severity && !one.waived && !one.known).length;
  const made = messages.flatMap(({ renditions }) => renditions);
  return {
    schema: 1,
    tool: 'onmessage 1.0.0',
    command: 'check',
    brand: 'Lumen',
    lang: 'en',
    exit: count('error') > 0 ? 1 : 0,
    counts: {
      messages: messages.length,
      renditions: made.length,
      held: made.filter(({ held }) => held).length,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      waived: all.filter(({ waived }) => waived).length,
      known: all.filter(({ known }) => known).length,
    },
    findings: [],
    messages: [...messages],
    refused: [],
    notChecked: [...wordsOf('en').report.limits],
    blind: [],
    ...change,
  };
}
