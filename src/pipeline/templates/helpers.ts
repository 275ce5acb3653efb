import { UserError } from '../../errors.js';
import { article, joinList, upper } from '../../languages/index.js';
import { columns, wrapText } from '../../model/columns.js';

/** What a helper may know besides its arguments. */
export interface HelperUse {
  readonly locale: string;
  /** Named arguments: `{{wrap text width=60}}`. */
  readonly hash: Readonly<Record<string, unknown>>;
  /** Marks a text as finished HTML. */
  readonly safe: (html: string) => unknown;
}

/** A helper: documented, pure, with a fixed number of arguments. */
export interface Helper {
  /** `[least, most]` arguments. */
  readonly takes: readonly [number, number];
  readonly say: string;
  readonly run: (args: readonly unknown[], use: HelperUse) => unknown;
}

/** The closed list. `if`, `unless`, `each` and `with` are Handlebars' own. */
export const helpers: Readonly<Record<string, Helper>> = {
  eq: { takes: [2, 2], say: 'true when both are the same', run: ([a, b]) => a === b },
  not: { takes: [1, 1], say: 'true when empty or false', run: ([a]) => !filled(a) },
  and: {
    takes: [2, 9],
    say: 'the last, when none is empty',
    run: (args) => args.find((one) => !filled(one)) ?? args.at(-1),
  },
  or: { takes: [2, 9], say: 'the first that is not empty', run: (args) => args.find(filled) ?? args.at(-1) },
  json: {
    takes: [1, 1],
    say: 'JSON that may stand inside <script>',
    run: ([value], { safe }) => safe(scriptJson(value)),
  },
  url: {
    takes: [1, 1],
    say: 'an address, checked: https, http, mailto, tel, cid, relative or a merge tag',
    run: ([value]) => checkedUrl(value),
  },
  upper: {
    takes: [1, 1],
    say: 'capitals by the rules of the language',
    run: ([value], { locale }) => upper(words(value), locale),
  },
  capital: {
    takes: [1, 1],
    say: 'the words with a capital first letter, to open a line',
    run: ([value]) => capital(words(value)),
  },
  az: {
    takes: [1, 1],
    say: 'the word with the Hungarian article: a kanna, az alma; elsewhere the word alone',
    run: ([value], { locale }) => withArticle(words(value), locale),
  },
  join: {
    takes: [1, 1],
    say: 'a list as the language writes it: A, B és C; or with="·"',
    run: ([value], { locale, hash }) => joined(value, locale, hash['with']),
  },
  wrap: {
    takes: [1, 1],
    say: 'lines of at most 72 columns (width=), indent= in front of each',
    run: ([value], { hash }) => wrapText(words(value), width(hash['width']), words(hash['indent'] ?? '')),
  },
  fill: {
    takes: [1, 1],
    say: 'a label with its {names} filled in: {{fill labels.aboutName name=brand.name}}',
    run: ([text], { hash }) =>
      words(text).replace(/\{(\w+)\}/g, (whole, name: string) =>
        Object.hasOwn(hash, name) ? words(hash[name]) : whole,
      ),
  },
  underline: {
    takes: [1, 1],
    say: 'the words with a line of = (or with="-") below',
    run: ([value], { hash }) => underlined(words(value), words(hash['with'] ?? '=')),
  },
};

function words(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

function filled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** `<`, `>`, `&` and the two line separators are escaped, so `</script>` cannot end the block (ECMA-262 and HTML agree on these escapes). */
export function scriptJson(value: unknown): string {
  const escapes: Record<string, string> = {
    '<': '\\u003c',
    '>': '\\u003e',
    '&': '\\u0026',
    '\u2028': '\\u2028',
    '\u2029': '\\u2029',
  };
  return (JSON.stringify(value) ?? 'null').replace(/[<>&\u2028\u2029]/g, (sign) => escapes[sign]!);
}

/** The address as given; throws when its scheme could run something. */
export function checkedUrl(value: unknown): string {
  const text = words(value);
  const bare = [...text].filter((sign) => sign > ' ' && sign !== '\u007f').join('');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined && !['https', 'http', 'mailto', 'tel', 'cid'].includes(scheme)) {
    throw new UserError(`The address ${JSON.stringify(text)} cannot be linked: ${scheme}: is not allowed.`, {
      hint: 'Use https, http, mailto or tel.',
    });
  }
  return text;
}

function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

function withArticle(word: string, locale: string): string {
  return locale.split('-')[0] === 'hu' ? `${article(word, locale)} ${word}` : word;
}

function joined(value: unknown, locale: string, glue: unknown): string {
  const items = (Array.isArray(value) ? value : [value]).map(words).filter((item) => item !== '');
  return typeof glue === 'string' ? items.join(glue) : joinList(items, locale);
}

function width(value: unknown): number {
  const columns = Number(value ?? 72);
  return Number.isFinite(columns) && columns >= 20 ? columns : 72;
}

function underlined(text: string, sign: string): string {
  const longest = Math.max(...text.split('\n').map(columns));
  return text === '' ? '' : `${text}\n${sign.slice(0, 1).repeat(Math.min(Math.max(longest, 3), 72))}`;
}
