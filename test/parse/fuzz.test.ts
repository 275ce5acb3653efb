import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aBrand, read } from './builders.js';

const pieces = [
  '---\n', 'title: ', 'facts:\n  a: ', '{ x: ', '}', '[', ']', ': ', '"', "'", '# ', '> ', '- ', '  ', '\t', '\n', '\n\n', '*', '**', '_', '`', '```\n', '~~', '![', '](', ')', '<b>', '</b>', '<p>', '<li>', '<table><td>', '<!--', '-->', '{{a}}', '{{', '}}', '{% x %}', '{{< y >}}', ':::only x\n', ':::\n', '|a|b|\n|-|-|\n', '&amp;', '&', 'word ', 'Τιμή ', '24,90 €', '\u00a0', '— Name\n', '1. ', 'https://x.y ', '<a href="', '\\',
]; // prettier-ignore
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const sources = [undefined, aBrand({ sources: [{ path: 'a', fields: 'jekyll' }] }).sources[0]];

it('any text becomes a message or a refusal with a place inside the file', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...sources), (written, source) => {
      const { message, findings } = read(written, { source });
      for (const { place } of findings)
        expect(place.start >= 0 && place.start <= place.end && place.end <= written.length).toBe(true);
      expect(message !== undefined).toBe(findings.every((one) => one.severity !== 'error'));
      expect(JSON.stringify(message?.texts ?? '')).not.toContain('\ufdd0');
    }),
    { numRuns: 400, seed: 15 },
  );
});

const tags = 'p h2 h5 ul ol li blockquote table thead tbody tr td th caption pre div section figure figcaption dl dt dd b i a code sup span center'.split(' '); // prettier-ignore
const mark = fc.oneof(
  fc.constantFrom(...tags).map((tag) => `<${tag}>`),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
  fc.constantFrom('<br>', '<hr>', '\n', '\n\n', '**', '> ', '- ', '|'),
);

it('no word is lost between tags, in whatever order they open and close', () => {
  fc.assert(
    fc.property(fc.array(mark, { minLength: 1, maxLength: 30 }), (marks) => {
      const words = marks.map((_, i) => `word${i}x`);
      const { message } = read(`# Title\n\n${marks.map((one, i) => one + words[i]!).join('')}\n`);
      if (!message) return;
      const kept = JSON.stringify(Object.values(message.texts)[0]!.body);
      expect(words.filter((word) => !kept.includes(word))).toEqual([]);
    }),
    { numRuns: 3000, seed: 8 },
  );
});
