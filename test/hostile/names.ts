/** Names of files, ids and slugs, translations and locks. */
import { builds, head, refused, times, type Input } from './input.js';

const id = (written: string): Input => ({
  name: `an id of ${written.slice(0, 40)}`,
  text: head(`id: ${written}`),
  outcome: refused('bad-id'),
});
const slug = (written: string): Input => ({
  name: `a slug of ${written.slice(0, 40)}`,
  text: head(`slug: ${written}`),
  outcome: refused('bad-id'),
});
const lock = (
  name: string,
  text: string | Uint8Array,
  outcome: Input['outcome'] = refused('source', '1:1'),
): Input => ({
  name: `a lock ${name}`,
  text: head('summary: a'),
  files: { '~.lock.json': text },
  outcome,
});
const translation = (name: string, text: string | Uint8Array, outcome: Input['outcome']): Input => ({
  name: `a translation ${name}`,
  text: head('summary: a'),
  files: { '~.el.md': text },
  outcome,
});

export const names: readonly Input[] = [
  ...[
    '../../etc/passwd',
    '..',
    '.',
    '/etc',
    'a/b',
    'a\\b',
    'CON',
    'nul',
    'aux',
    'com1',
    'lpt9',
    'aux.md',
    'a.',
    'a b',
    'A',
    'Βραστήρας',
    'kettle:stream',
    '-a',
    'a-',
    times('a', 300),
    '%2e%2e',
    '"a\\tb"',
    '~',
    '$HOME',
    'a\u0301',
    'com¹',
  ].map(id),
  ...['../x', 'CON', 'a/b', 'x?y', 'x#y', times('a', 300)].map(slug),
  lock('that is no JSON', '{'),
  lock('that is empty', ''),
  lock('that is a list', '[]'),
  lock('that is null', 'null'),
  lock('of another version', '{"schema":2,"accepted":{}}'),
  lock('of numbers', '{"schema":1,"accepted":{"el":{"a":1}}}'),
  lock('of three megabytes', `{"schema":1,"accepted":{"el":{"a":"${times('a', 3_000_000)}"}}}`),
  lock('in depth', `{"schema":1,"accepted":${times('[', 100_000)}`),
  lock('of Latin-1', Buffer.from([0x7b, 0xe9]), refused('source', '1:2')),
  lock('that is UTF-16', Buffer.from([0xff, 0xfe, 0x7b, 0])),
  lock(
    'with a prototype',
    '{"schema":1,"accepted":{"el":{"__proto__":"x","constructor":"y"}},"__proto__":{"polluted":"yes"}}',
    builds('Words of it.'),
  ),
  lock(
    'of anchors of prototypes',
    '{"schema":1,"accepted":{},"anchors":{"__proto__":"x","kettle":"\\"><script>x"}}',
    builds('Words of it.'),
  ),
  translation('of Latin-1', Buffer.from([0x61, 0xe9]), refused('source')),
  translation('in JavaScript', '---js\n{}\n---\nx', refused('named-front-matter', '1:1')),
  translation('with a script', '# Τίτλος\n\n<script>x</script>', refused('acting-html', '3:1')),
  translation('with a link that runs', '# Τίτλος\n\n[x](javascript:y)', refused('unsafe-link', '3:1')),
  translation(
    'with facts of its own',
    '---\ntitle: Τίτλος\nfacts:\n  price: 5 €\n---\nΛόγια.',
    refused('datum-in-translation', '3:1'),
  ),
  translation(
    'with a prototype',
    '---\ntitle: Τίτλος\nquotes:\n  __proto__: x\n---\nΛόγια.',
    refused('refused-key', '4:3'),
  ),
  translation(
    'with a quotation of nobody',
    '---\ntitle: Τίτλος\nquotes:\n  toString: { text: x }\n---\nΛόγια.',
    refused('quote-not-in-source'),
  ),
  translation('that is empty', '', refused('no-words', '1:1')),
  translation('turned around', '# Τίτλος\n\nΠληρώστε \u202e001', refused('hidden-character', '3:10')),
  translation('of another size', `# Τίτλος\n\n${times('λ', 60_000)}`, refused('line-too-long', '3:1')),
  { name: 'a translation of nothing', files: { '~.el.md': '# Τίτλος' }, outcome: refused('source') },
  {
    name: 'a language that is none',
    text: head('summary: a'),
    files: { '~.constructor.md': '# x' },
    outcome: builds('Words of it.'),
  },
];
