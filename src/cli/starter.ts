/** What `init` writes: a small brand that says what each line is for, and a first message in each language. */
import { readableOn } from './contrast.js';
import { countries, countryName, speakers } from './countries.js';
import { comments, hello } from './starter-words.js';
import type { Lang } from './words/index.js';

/** What the questions give. The first language is the brand's. */
export interface Answers {
  readonly name: string;
  readonly locales: readonly Lang[];
  readonly markets: readonly string[];
  readonly color: string;
}

/** Path and text of each file, in the order they are written. @param day ISO day that the first message speaks of */
export function starterFiles(answers: Answers, day: string): Record<string, string> {
  const [main, ...others] = answers.locales;
  return {
    'brand.config.ts': brandText(answers),
    'content/hello.md': messageText(main!, answers.name, day),
    ...Object.fromEntries(others.map((locale) => [`content/hello.${locale}.md`, messageText(locale, answers.name)])),
  };
}

function messageText(locale: Lang, name: string, day?: string): string {
  const { title, summary, short, body } = hello[locale];
  const facts = day === undefined ? [] : ['facts:', `  start: ${day}`];
  const say = (text: string) => yaml(text.replaceAll('{name}', () => name));
  const head = [`title: ${say(title)}`, `summary: ${say(summary)}`, 'short:', `  - ${say(short)}`, ...facts];
  return `---\n${head.join('\n')}\n---\n\n${body}\n`;
}

function brandText({ name, locales, markets, color }: Answers): string {
  const lang = locales[0]!;
  const say = comments[lang];
  const addressed = Object.fromEntries(locales.map((locale) => [locale, speaksTo(locale, markets)]));
  const lines = [
    `import { defineBrand } from 'onmessage';`,
    '',
    `// ${say.top}`,
    'export default defineBrand({',
    `  name: ${quoted(name)},`,
    `  // ${say.locale}`,
    `  locale: ${quoted(lang)},`,
    `  // ${say.locales}`,
    `  locales: { ${Object.entries(addressed)
      .map(([locale, list]) => `${locale}: [${list.map(quoted).join(', ')}]`)
      .join(', ')} },`,
    ...(markets.length > 0 ? ['  markets: {', ...markets.map((market) => marketLine(market, locales)), '  },'] : []),
    `  // ${say.look}`,
    `  look: { colors: { accent: ${quoted(color)}, onAccent: ${quoted(readableOn(color))} } },`,
    `  // ${say.facts}`,
    '  // facts: { opened: { value: 1987-03-01 } },',
    `  // ${say.site}`,
    `  // site: { url: 'https://www.example.org' },`,
    '});',
  ];
  return `${lines.join('\n').replace('1987-03-01', `'1987-03-01'`)}\n`;
}

/** A language speaks to the countries that read it; one that none of them reads, to all. */
function speaksTo(locale: Lang, markets: readonly string[]): readonly string[] {
  const own = speakers[locale]?.filter((market) => markets.includes(market)) ?? [];
  return own.length > 0 ? own : markets;
}

function marketLine(market: string, locales: readonly Lang[]): string {
  const { currency, timeZone, callingCode } = countries[market]!;
  const names = locales.map((locale) => `${locale}: ${quoted(countryName(market, locale))}`).join(', ');
  return `    ${market}: { name: { ${names} }, currency: '${currency}', timeZone: '${timeZone}', callingCode: '${callingCode}' },`;
}

/** In quotes where YAML would read more than a text. */
const yaml = (text: string) => (/: |#|^[-?!&*|>%@`"'[{]|:$/.test(text) ? JSON.stringify(text) : text);

/** A string of TypeScript, whatever the name contains. */
const quoted = (text: string) => {
  const line = text.replace(/[\r\n\u2028\u2029]+/g, ' ');
  return line.includes("'") ? JSON.stringify(line) : `'${line.replaceAll('\\', '\\\\')}'`;
};
