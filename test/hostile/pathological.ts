/**
 * What brought parsers of Markdown down, after the list that cmark keeps (test/pathological_tests.py, read 2026-11-25),
 * as large as a message may be.
 */
import { lines, times, type Input } from './input.js';

const table: Readonly<Record<string, string>> = {
  'nested strong emphasis': `${times('*a **a ', 6500)}b${times(' a** a*', 6500)}`,
  'many emphasis closers with no openers': times('a_ ', 16_000),
  'many emphasis openers with no closers': times('_a ', 16_000),
  'many link closers with no openers': times('a]', 24_000),
  'many link openers with no closers': times('[a', 24_000),
  'mismatched openers and closers': times('*a_ ', 12_000),
  'issue 389': `${times('*a ', 8000)}${times('_a*_ ', 5000)}`,
  'openers and closers multiple of 3': `a**b${times('c* ', 15_000)}`,
  'link openers and emph closers': times('[ a_', 12_000),
  'pattern [ (]( repeated': times('[ (](', 9000),
  'pattern ![[]() repeated': times('![[]()', 8000),
  'hard link/emph case': '**x [a*b**c*](d)',
  'nested brackets': `${times('[', 24_000)}a${times(']', 24_000)}`,
  'nested block quotes': `${times('> ', 24_000)}a`,
  'deeply nested lists': lines(700, (n) => `${times('  ', n)}* a`),
  'U+0000 in input': 'abc\u0000de\u0000',
  backticks: lines(300, (n) => `e${times('`', n)}`),
  'unclosed inline links': times('[a](<b', 8000),
  'unclosed inline links (2)': times('[a](b', 9000),
  'unclosed <!--': `</${times('<!--', 12_000)}`,
  'unclosed <?': `<?${times('<?', 12_000)}`,
  'unclosed <!A': times('<!A ', 12_000),
  'unclosed CDATA': times('<![CDATA[', 5000),
  'empty list items': times('-\n', 11_000),
  'empty lines in deeply nested lists': `- ${times('- ', 10)}x${times('\n', 11_000)}`,
  'empty lines in deeply nested lists in a quotation': `> ${times('- ', 10)}x\n${times('>\n', 11_000)}`,
  'emph in deep quotations': `${times('> ', 11)}${times('a*', 20_000)}`,
  'reference collisions': `${lines(5000, (n) => `[k${n * 7919}]: /u`)}\n\n${times('[k7919] ', 5000)}`,
  'pattern <h1> repeated': times('<h1>', 10_000),
  'many references': `${lines(6000, (n) => `[${n}]: u`)}\n\n${times('[0]', 12_000)}`,
  tables: `${times('aaa\rbbb\n-\v\n', 2000)}`,
  'table of one cell a row': `|a|\n|-|\n${times('|a|\n', 9000)}`,
  'nested autolinks': times('<https://a.example/<', 2300),
};

export const pathological: readonly Input[] = Object.entries(table).map(([name, text]) => ({
  name,
  text: `# Kettle\n\n${text}\n`,
  outcome: { refused: 'costly' },
}));
