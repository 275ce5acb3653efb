/** Fields that other programs would run, repeat, merge, guess or lose. */
import { builds, head, lines, refused, reports, table, times, without } from './input.js';

const fenced = (first: string): string => `${first}\ntitle: Kettle\n---\nWords.\n`;
const nested = (depth: number): string => lines(depth, (n) => `${times(' ', n)}a:`);

const fences = table([
  [
    'JavaScript',
    "---js\n{ t: require('fs').writeFileSync('CANARY', '') }\n---\nx",
    refused('named-front-matter', '1:1'),
  ],
  ['JavaScript by its name', '---javascript\nprocess.exit(0)\n---\nx', refused('named-front-matter', '1:1')],
  ['JavaScript behind a space', fenced('--- js '), refused('named-front-matter', '1:1')],
  ['JavaScript behind a tab', fenced('---\tjs'), refused('named-front-matter', '1:1')],
  ['JavaScript in capitals', fenced('---JS'), refused('named-front-matter', '1:1')],
  ['JavaScript behind a no-break space', fenced('---\u00a0js'), refused('named-front-matter', '1:1')],
  ['CoffeeScript', fenced('---coffee'), refused('named-front-matter', '1:1')],
  ['TOML by its name', fenced('---toml'), refused('named-front-matter', '1:1')],
  ['TOML', '+++\ntitle = "x"\n+++\nWords.', refused('toml-front-matter', '1:1')],
  ['JSON behind the fence', '---{"title": "x"}\n---\nWords.', refused('named-front-matter', '1:1')],
  ['YAML by its name', fenced('---yaml'), refused('named-front-matter', '1:1')],
  ['a fence with a comment', fenced('--- # fields'), refused('named-front-matter', '1:1')],
  ['a fence of four', '----\ntitle: Kettle\n----\nWords.', refused('named-front-matter', '1:1')],
  ['a fence that never closes', '---\ntitle: Kettle\n\nWords.', refused('unclosed-front-matter', '1:1')],
  ['a fence and nothing', '---', refused('unclosed-front-matter', '1:1')],
  ['a second document', '---\ntitle: Kettle\n--- !!js\nx: y\n---\nWords.', refused('broken-fence', '3:1')],
  ['an end of a document', '---\ntitle: Kettle\n...\nWords.', refused('broken-fence', '3:1')],
  ['a longer closing fence', '---\ntitle: Kettle\n-----\nWords.', refused('broken-fence', '3:1')],
  ['a closing fence in JavaScript', '---\ntitle: Kettle\n---js\nWords.\n---\n', refused('broken-fence', '3:1')],
  ['spaces behind the fence', '---  \ntitle: Kettle\n---\nWords of it.', builds('Words of it.')],
  ['a fence of Word', '—-\ntitle: Kettle\n—-\nWords of it.', builds('Words of it.')],
  ['fields twice', '---\ntitle: Kettle\n---\n\n---js\nprocess.exit(3)\n---\nWords of it.', builds('process.exit(3)')],
]);

const keys = ['__proto__', 'constructor', 'prototype'].flatMap((key) =>
  table([
    [`${key} at the top`, head(`${key}: x`), refused('refused-key', '3:1')],
    [`${key} as fields`, head(`${key}:`, '  polluted: yes'), refused('refused-key', '3:1')],
    [`${key} inside`, head('facts:', `  ${key}:`, '    polluted: yes'), refused('refused-key', '4:3')],
    [`${key} in braces`, head(`facts: { a: { ${key}: { polluted: yes } } }`), refused('refused-key', '3:15')],
    [`${key} in quotes`, head(`"${key}": x`), refused('refused-key', '3:1')],
    [`${key} in a list`, head('tags:', `  - ${key}: x`), refused('refused-key', '4:5')],
  ]),
);

const words = table([
  ['a key spelled with escapes', head('"\\x5f_proto__": x'), refused('refused-key', '3:1')],
  ['a key behind a question mark', head('? __proto__', ': x'), refused('refused-key', '3:3')],
  ['an inherited name', head('toString: x'), refused('unknown-key', '3:1')],
  ['an inherited name as a fact', head('facts:', '  hasOwnProperty: 24,90 €'), builds('Words of it.')],
  ['an inherited name as a channel', head('channels: [valueOf]'), reports([], 'channels-known')],
  ['an inherited name as a type', head('type: constructor'), builds('Words of it.')],
  ['an inherited name as a market', head('markets: [toString]'), refused('unknown-choice', '3:11')],
  [
    'an inherited name in an override',
    head('override:', '  toString:', '    post: x'),
    reports(['Words of it.'], 'channels-known'),
  ],
  ['a key twice', head('summary: a', 'summary: b'), refused('same-key-twice', '4:1')],
  [
    'a key twice in braces',
    head('cta: { label: a, label: b, url: https://x.example }'),
    refused('same-key-twice', '3:18'),
  ],
  ['a key twice, once in quotes', head('summary: a', '"summary": b'), refused('same-key-twice', '4:1')],
  ['an anchor', head('summary: &a Words'), builds('Words of it.')],
  ['an anchor on data', head('campaign: &a spring'), refused('yaml-anchor', '3:14')],
  ['an anchor on a key', head('&a campaign: spring'), refused('yaml-anchor', '3:4')],
  ['an alias', head('campaign: *a'), refused('yaml-alias', '3:11')],
  ['an alias in a list', head('tags: [*a]'), refused('yaml-alias', '3:8')],
  ['a merge key', head('facts:', '  <<: x'), refused('yaml-alias', '4:3')],
  ['a merge key of a list', head(`facts:\n  <<: [${times('*a, ', 4000)}*a]`), refused('yaml-alias')],
  [
    'billion laughs',
    head(
      'facts:',
      '  a: &a [x, x]',
      lines(20, (n) => `  b${n}: &b${n} [*a, *a, *a]`),
    ),
    refused('yaml-anchor', '4:9'),
  ],
  ['a tag that runs', head('campaign: !!js/function "function(){ return 1 }"'), refused('yaml-tag', '3:11')],
  ['a tag of Python', head("campaign: !!python/object/apply:os.system ['id']"), refused('yaml-tag')],
  ['a tag of Ruby', head('facts: !ruby/object:Gem::Installer', '  i: x'), refused('yaml-tag')],
  ['a tag of bytes', head('campaign: !!binary aGk='), refused('yaml-tag', '3:20')],
  ['a tag of order', head(`facts: !!omap [${times('a: b, ', 900)}b: c]`), refused('expected-keys', '3:8')],
  ['a tag of a set', head('facts: !!set { a, b }'), refused('yaml-tag')],
  ['a tag of our own', head('campaign: !x y'), refused('yaml-tag', '3:11')],
  ['a tag by its address', head('campaign: !<tag:yaml.org,2002:js/undefined> x'), refused('yaml-tag')],
  ['a directive', '---\n%YAML 1.1\ntitle: Kettle\n---\nWords.', refused('unreadable-line', '2:1')],
  [
    'a directive of tags',
    '---\n%TAG ! tag:evil.example,2026:\ntitle: Kettle\n---\nWords.',
    refused('unreadable-line', '2:1'),
  ],
  ['a list for a key', head('? [a, b]', ': x'), refused('head-not-fields', '3:3')],
  ['braces for a key', head('? { a: b }', ': x'), refused('head-not-fields', '3:3')],
  ['no key', head(': x'), refused('unknown-key')],
  ['a list for fields', '---\n- a\n- b\n---\nWords.', refused('head-not-fields', '2:1')],
  ['a word for fields', '---\nwords\n---\nWords.', refused('head-not-fields', '2:1')],
  ['a bracket that never closes', head('tags: [a, b'), refused('unclosed-mark', '3:7')],
  ['a quotation mark that never closes', head('campaign: "a'), builds('Words of it.')],
  ['a bad escape', head('campaign: "\\q"'), refused('bad-escape')],
  ['fields in fields', head('facts:', nested(60)), refused('head-too-deep')],
  ['braces in braces', head(`cta: ${times('{b: ', 5000)}`), refused('head-too-deep')],
  ['brackets in brackets', head(`tags: ${times('[', 20_000)}`), refused('head-too-deep')],
  ['brackets with words between them', head(`tags: ${times('["a", ', 2000)}`), refused('head-too-deep')],
  ['hyphens in hyphens', head('tags:', `  ${times('- ', 2000)}a`), refused('nested-too-deep', '4:1')],
  ['question marks in question marks', head(`${times('? ', 2000)}a`), refused('head-too-deep')],
  [
    'six thousand fields',
    head(
      'facts:',
      lines(5500, (n) => `  k${n}: v`),
    ),
    refused('head-too-large'),
  ],
  ['a hundred thousand fields', head(lines(15_000, (n) => `k${n}: v`)), refused('too-many-lines', '1:1')],
  ['a very long value', head(`summary: ${times('word ', 30_000)}`), refused('line-too-long', '3:1')],
  [
    'very many lines',
    head(
      'notes: |',
      lines(5500, () => '  words of a note that goes on'),
    ),
    refused('head-too-large', '1:1'),
  ],
  ['five thousand comments', head(lines(5000, () => '# a')), builds('Words of it.')],
  ['comments of colons', head(lines(200, (n) => `# ${times(': ', n)}`)), builds('Words of it.')],
  ['quotation marks without end', head(`notes: ${times('"', 9000)}`), builds('Words of it.')],
  ['fields that are nobody’s', head(lines(500, (n) => `k${n}: v`)), refused('unknown-key', '3:1')],
]);

const title = (written: string): string => `---\ntitle: ${written}\n---\nWords of it.\n`;
const kept =
  ['1.10', '0123', '12:30:45', 'NO', 'yes', '~', 'null', '1e3', '0x1F', '.inf', '2026-2-30x', 'true', '0o17', '1_000', '=', '<<', '[a](b)', '{a: b}', '&a b', '*a b', '!x y', '%a', '@a b', '`a`', 'a # b', '- a', '? a', '| a', '> a', "it's", 'a: b: c', '"a" b', '“a” b'] // prettier-ignore
    .map((value): ReturnType<typeof table>[number] => ({
      name: `a title of ${value}`,
      text: title(value),
      outcome: builds(value),
    }));

const values = table([
  ['a day that is none', head('date: 2026-02-30'), refused('unreadable-value', '3:7')],
  ['a month that is none', head('date: 2026-13-01'), refused('unreadable-value', '3:7')],
  ['an hour that is none', head('embargo: 2026-11-26T25:00 Europe/Athens'), refused('unreadable-value', '3:10')],
  ['a zone that is none', head('embargo: 2026-11-26T10:00 Mars/Olympus'), refused('unreadable-value', '3:10')],
  ['a zone that leads out', head('embargo: 2026-11-26T10:00 ../../etc/localtime'), refused('unreadable-value', '3:10')],
  ['an embargo without a zone', head('embargo: 2026-11-26T10:00'), refused('embargo-without-zone', '3:10')],
  ['a day of two meanings', head('date: 03/04/2026'), refused('ambiguous-value', '3:7')],
  ['a year beyond all', head('date: 999999999-01-01'), refused('unreadable-value', '3:7')],
  ['a status that is none', head('status: published; rm -rf /'), refused('unknown-choice', '3:9')],
  ['a language that is none', head('locale: ../../etc'), refused('bad-locale', '3:9')],
  [
    'an event that ends before it starts',
    head('event:', '  name: Party', '  start: 2026-11-26T18:00 Europe/Athens', '  end: 2026-11-26T17:00 Europe/Athens'),
    refused('ends-before-it-starts', '6:8'),
  ],
  ['fields where words belong', '---\ntitle:\n  a: b\n---\nWords.', builds('a: b')],
  ['a list where words belong', '---\ntitle: Kettle\nsummary: [a, b]\n---\nWords of it.', builds('[a, b]')],
  ['a fact that is no name', head('facts:', '  "../x": 5 €'), refused('bad-fact-id', '4:3')],
  ['a price of fifty digits', head('facts:', `  price: ${times('9', 50)} €`), builds('Words of it.')],
  [
    'a title over lines',
    '---\ntitle: |\n  Kettle\n  of winter\n---\nWords of it.',
    without(['Kettle of winter'], 'Kettle\nof winter'),
  ],
  [
    'a title with a line end in it',
    '---\ntitle: "Kettle\\nBcc: evil@x.example"\n---\nWords of it.',
    without(['Words of it.'], '\nBcc: evil'),
  ],
  [
    'a title with a return in it',
    '---\ntitle: "Kettle\\r\\nBcc: evil@x.example"\n---\nWords.',
    refused('hidden-character', '2:9'),
  ],
  ['a title with a zero in it', '---\ntitle: "Kettle\\0"\n---\nWords.', refused('hidden-character', '2:9')],
]);

export const frontMatter = [...fences, ...keys, ...words, ...kept, ...values];
