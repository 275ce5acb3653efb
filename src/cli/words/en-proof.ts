/** What reports say about the proof, in English: the matrix, scores, what was let pass. */
const s = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const proof = {
  must: 'What must be said',
  marks: {
    verbatim: 'said',
    short: 'in short',
    drawn: 'drawn in a card, not read back',
    omitted: 'not needed here',
    missing: 'missing',
    contradicted: 'differs',
    none: 'not made',
  },
  order: (locales: string) => `in each cell: ${locales}`,
  /** Channels where a column is narrow. */
  short: {
    newsletter: 'Mail', bluesky: 'Bsky', mastodon: 'Mast', threads: 'Thr', linkedin: 'LI', facebook: 'FB', instagram: 'IG',
    'press-release': 'Press', 'mobile-page': 'Web', poster: 'Post.',
  } as Record<string, string>, // prettier-ignore
  /** Channels that are things and have a name in each language. */
  titles: {
    newsletter: 'Newsletter',
    'press-release': 'Press release',
    'mobile-page': 'Mobile page',
    poster: 'Poster',
  } as Record<string, string>,
  /** What people call what a message declares. */
  things: {
    price: 'price', was: 'price before', 'offer.price': 'offer price', 'offer.was': 'price before',
    'offer.lowest30': 'lowest in 30 days', 'offer.from': 'offer begins', 'offer.to': 'offer ends',
    onSale: 'on sale', saving: 'saving', guarantee: 'guarantee', date: 'message date', updated: 'updated', embargo: 'embargo',
    expires: 'expires', 'event.start': 'event begins', 'event.end': 'event ends', 'event.doors': 'doors open',
    'event.capacity': 'places', deadline: 'deadline', hours: 'hours', phone: 'phone', email: 'e-mail', address: 'address',
  } as Record<string, string>, // prettier-ignore
  types: {
    money: 'amount', date: 'date', time: 'hour', instant: 'moment', period: 'period', hours: 'hours', duration: 'duration',
    phone: 'phone', email: 'e-mail', link: 'link', number: 'number', percentage: 'percentage', quantity: 'quantity',
    code: 'code', name: 'name', address: 'address',
  }, // prettier-ignore
  many: {
    name: (n: number) => `names (${n})`,
    fact: (n: number) => `other values (${n})`,
    claim: (n: number) => `claims (${n})`,
    quote: (n: number) => `quotes (${n})`,
    keyMessage: (n: number) => `key messages (${n})`,
    cta: (n: number) => `calls to action (${n})`,
    event: (n: number) => `event (${n})`,
    offer: (n: number) => `offer (${n})`,
    boilerplate: (n: number) => `boilerplates (${n})`,
    disclaimer: (n: number) => `legal lines (${n})`,
  },
  unexplained: (label: string, mark: string, text: string) => `${label}: ${mark}${text ? ` (${text})` : ''}`,
  waived: (owner: string, until: string, reason: string) => `let pass by ${owner} until ${until}: ${reason}`,
  waivedCount: (n: number) => `${s(n, 'finding')} let pass`,
  known: 'known before',
  knownCount: (n: number) => `${n} known before`,
  baseline: (file: string, known: number, fresh: number, gone: number) =>
    `Held against ${file}: ${known} known, ${fresh} new, ${gone} gone${gone > 0 ? ' (--write-baseline drops them)' : ''}.`,
  baselineWritten: (file: string, all: number, gone: number) =>
    `Wrote ${file}: ${s(all, 'finding')}${gone > 0 ? `, ${gone} dropped` : ''}.`,
  changed: (ref: string, n: number) =>
    n === 0
      ? `All messages differ from ${ref} or depend on what does.`
      : `${s(n, 'message')} as in ${ref}: not looked at.`,
  notBeside: 'what changed messages say beside those that did not change',
  score: 'Score',
  scoreOf: (value: number, mean: number, band: string) => `Score ${value}, ${band} (mean ${mean})`,
  weakest: (channels: string) => `weakest: ${channels}`,
  bands: { green: 'good', yellow: 'fair', red: 'poor' },
  tooLow: (least: number) => `A score is below ${least}.`,
  tooManyWarnings: (n: number, most: number) => `${s(n, 'warning')}, at most ${most} allowed.`,
  blind: 'Had nothing to go by:',
  readFacts: 'What was read',
  title: (brand: string) => `${brand}: what was checked`,
  verdict: { 0: 'All is as it should be.', 1: 'Something has to be mended.', 2: 'Some of it could not be read.' },
  headings: {
    findings: 'What to mend', other: 'Other remarks', let: 'Let pass', known: 'Known before', matrix: 'What is said where',
    notChecked: 'What was not checked', refused: 'Could not be read', brand: 'The brand', messages: 'Messages',
  }, // prettier-ignore
  fields: {
    channel: 'Channel', where: 'Where', file: 'File', source: 'Mend it in', rule: 'Rule', is: 'It says',
    should: 'Should be', value: 'Value', finding: 'Finding',
  }, // prettier-ignore
  languages: 'Languages',
  noBaseline: (file: string) => `There is no baseline ${file}.`,
  makeBaseline: 'Make it with --write-baseline.',
  badBaseline: (file: string) => `${file} is no baseline of onmessage.`,
  whole: (least: number, most?: number) =>
    most === undefined ? `a whole number from ${least}` : `a number from ${least} to ${most}`,
};

/** Every language says all of it. */
export type ProofWords = typeof proof;
