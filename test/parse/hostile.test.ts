import { describe, expect, it } from 'vitest';
import { read } from './builders.js';

const times = (text: string, count: number): string => text.repeat(count);
const tags = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';

describe('what can act, hide or lead astray is refused with its place', () => {
  it.each([
    ['[x](javascript:alert(1))', 'unsafe-link', 1, 1],
    ['a [x](JaVaScRiPt:alert(1))', 'unsafe-link', 1, 3],
    ['[x](java&#115;cript:alert(1))', 'unsafe-link', 1, 1],
    ['[x](javascript&colon;alert(1))', 'unsafe-link', 1, 1],
    ['[x](%01javascript:alert(1))', 'unsafe-link', 1, 1],
    ['[x](&#1;javascript:alert(1))', 'unsafe-link', 1, 1],
    ['<javascript:alert(1)>', 'unsafe-link', 1, 1],
    ['[x][y]\n\n[y]: vbscript:x', 'unsafe-link', 1, 1],
    ['[x](data:text/html,x)', 'unsafe-link', 1, 1],
    ['[x](file:///etc/passwd)', 'unsafe-link', 1, 1],
    ['[x](\\\\\\\\host\\\\share)', 'unsafe-link', 1, 1],
    ['<a href="java\tscript:x">x</a>', 'unsafe-link', 1, 1],
    ['<a href=" &#x6A;avascript:x">x</a>', 'unsafe-link', 1, 1],
    ['![x](data:image/svg+xml,x)', 'unsafe-picture', 1, 1],
    ['<img src="javascript:x" alt="x">', 'unsafe-picture', 1, 1],
    ['a\n\n<script>x</script>', 'acting-html', 3, 1],
    ['a <ScRiPt>x</script>', 'acting-html', 1, 3],
    ['a <svg/onload=alert(1)>', 'acting-html', 1, 1],
    ['> <iframe src="https://x.y"></iframe>', 'acting-html', 1, 3],
    ['- a\n- <style>p{display:none}</style>', 'acting-html', 2, 3],
    ['<form><input></form>', 'acting-html', 1, 1],
    ['<p onclick="x">a</p>', 'acting-attribute', 1, 1],
    ['<p style="display: none">a</p>', 'hidden-html', 1, 1],
    ['a <span hidden>b</span>', 'hidden-html', 1, 3],
    ['a\n\n<!-- b', 'unclosed-comment', 3, 1],
    ['a <!-- b', 'unclosed-comment', 1, 3],
    ['Pay \u202e001\u202c', 'hidden-character', 1, 5],
    ['a\u200bb', 'hidden-character', 1, 2],
    ['a\n\u2066b', 'hidden-character', 2, 1],
    ['a\u{e0041}', 'hidden-character', 1, 2],
    ['a\u0000b', 'hidden-character', 1, 2],
    ['a\u0085b', 'hidden-character', 1, 2],
    ['a\ud800b', 'hidden-character', 1, 2],
    ['a\ufe01', 'hidden-character', 1, 2],
    ['a\ufdd0b', 'hidden-character', 1, 2],
    ['a\u200db', 'hidden-character', 1, 2],
    [`a${'\u0301'.repeat(9)}`, 'heaped-marks', 1, 2],
    ['a\n\nPay &#x202e;001', 'hidden-character', 3, 1],
    ['a\n\n- **b&ZeroWidthSpace;c**', 'hidden-character', 3, 5],
    ['---\ntitle: "Pay \\u202e001"\n---\na', 'hidden-character', 2, 9],
    ['---\ntitle: a\nshort: ["b\\0"]\n---\na', 'hidden-character', 3, 10],
    ['---\ntitle: "a\\r\\nBcc: b@c.de"\n---\na', 'hidden-character', 2, 9],
  ])('%j', (text, code, line, column) => {
    const { message, lines } = read(text);
    expect(message).toBeUndefined();
    expect(lines).toContain(`error ${code} content/a.md:${line}:${column}`);
  });

  it('lets emoji, flags and soft hyphens pass', () => {
    const { message, lines } = read(`Family 👩\u200d👩\u200d👧 ❤️ 1️⃣ 🏳️\u200d🌈 ${tags} soft\u00adhyphen.`);
    expect(message).toBeDefined();
    expect(lines).toEqual([]);
  });
});

describe('what would cost too much is refused in time', () => {
  const bombs: Readonly<Record<string, string>> = {
    'quotes in quotes': times('> ', 3000),
    'quotes without spaces': times('>', 3000),
    'lists in lists': times('- ', 2000),
    'lists by indentation': Array.from({ length: 200 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n'),
    'emphasis in emphasis': `${times('*a **b ', 60)}${times('c** d* ', 60)}`,
    'a definition used often': `[a]: ${times('b', 3000)}\n\n${times('[a] ', 9000)}`,
    'a wide table': `${times('|a', 4000)}\n${times('|-', 4000)}\n${times('|b\n', 4000)}`,
    'a long table': `${times('|a', 49)}\n${times('|-', 49)}\n${times('|b\n', 5000)}`,
    'containers in containers': times(':::only x\n', 3000),
    'a long line': times('a', 60_000),
    'a large file': times('a b c\n', 200_000),
    'brackets in a field': `---\ntitle: x\ntags: ${times('[', 20_000)}\n---\n`,
    'braces in a field': `---\ntitle: x\ncta: ${times('{b: ', 5000)}\n---\n`,
    'fields in fields': `---\n${Array.from({ length: 60 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n---\nx`,
    'too many fields': `---\ntitle: x\nfacts:\n${Array.from({ length: 6000 }, (_, i) => `  k${i}: v`).join('\n')}\n---\nx`,
    'tags without end': times('<div ', 9000),
  };
  it.each(Object.keys(bombs))('%s', (name) => {
    const { message, findings } = read(bombs[name]!);
    expect(message).toBeUndefined();
    expect(findings.some((one) => one.severity === 'error')).toBe(true);
    expect(findings.length).toBeLessThan(50);
  });

  it('reads harmless odd texts', () => {
    for (const text of [
      times('*a **a ', 1000),
      times('{{', 20_000),
      times('![a](', 5000),
      `a ${times('&', 30_000)}`,
      times('[a]: b\n', 5000) + '\nWords.',
    ])
      expect(read(text).findings.filter((one) => one.severity === 'error' && !/tangled|long/.test(one.code))).toEqual(
        [],
      );
  });
});
