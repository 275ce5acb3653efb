/** Says what is wrong with a brand's data: the key, what is there, what is expected, what was probably meant. */
import * as v from 'valibot';
import { fillIn } from '../languages/index.js';
import { nearest, UserError, type ErrorWords } from '../errors.js';
import { brandSchema } from '../schemas/brand.js';
import type { BrandFile } from './brand-file.js';

type Path = readonly (string | number)[];
type Schema = v.GenericSchema & Record<string, unknown>;
type Locale = 'en' | 'el' | 'hu';

/** One thing to mend. `say` has every language. */
export interface BrandProblem {
  readonly path: Path;
  readonly say: Readonly<Record<Locale, string>>;
}

const words = {
  unknown: {
    en: 'there is no key "{key}" here.',
    el: 'δεν υπάρχει εδώ κλειδί «{key}».',
    hu: 'itt nincs „{key}” kulcs.',
  },
  meant: { en: ' Did you mean "{meant}"?', el: ' Μήπως εννοούσατε «{meant}»;', hu: ' Erre gondolt: „{meant}”?' },
  missing: { en: 'is missing.', el: 'λείπει.', hu: 'hiányzik.' },
  wrong: {
    en: 'is {is}; expected {want}.',
    el: 'είναι {is}· αναμένεται {want}.',
    hu: 'értéke {is}; a várt érték: {want}.',
  },
  text: { en: 'a text', el: 'κείμενο', hu: 'szöveg' },
  notEmpty: { en: 'a text that is not empty', el: 'κείμενο που δεν είναι κενό', hu: 'nem üres szöveg' },
  number: { en: 'a number', el: 'αριθμός', hu: 'szám' },
  yesNo: { en: 'true or false', el: 'true ή false', hu: 'true vagy false' },
  list: { en: 'a list', el: 'λίστα', hu: 'lista' },
  table: { en: 'keys with values', el: 'κλειδιά με τιμές', hu: 'kulcsok értékekkel' },
  textOrLocales: {
    en: 'a text, or one wording per language such as { en: …, el: … }',
    el: 'κείμενο ή μία διατύπωση ανά γλώσσα, όπως { en: …, el: … }',
    hu: 'szöveg, vagy nyelvenként egy szöveg, például { en: …, hu: … }',
  },
  oneOf: { en: 'one of {values}', el: 'ένα από τα {values}', hu: 'ezek egyike: {values}' },
} satisfies Record<string, Record<Locale, string>>;
type Key = keyof typeof words;

/** Every problem of one validation, in the order of the file. */
export function brandProblems(issues: readonly v.BaseIssue<unknown>[]): BrandProblem[] {
  return issues.flatMap((issue) => deepest(issue)).map(problemOf);
}

/** One error for all of them, each line with its place. @param limit at most so many are listed */
export function brandError(brand: BrandFile, problems: readonly BrandProblem[], limit = 10): UserError {
  const line = (one: BrandProblem, locale: Locale) =>
    `${inWords(one.path)}${one.path.length ? ': ' : ''}${one.say[locale]}`;
  const [first] = problems;
  const say = (locale: Locale) => {
    const rest = problems.slice(1, limit).map((one) => `${brand.whereOf(one.path)}: ${line(one, locale)}`);
    return [line(first!, locale), ...rest].join('\n');
  };
  const translated = Object.fromEntries(
    (['en', 'el', 'hu'] as const).map((l): [string, ErrorWords] => [l, { message: say(l) }]),
  );
  return new UserError(say('en'), { where: brand.whereOf(first!.path), words: translated });
}

/** `links, 2, label.el`: keys with dots, positions in a list counted from 1. */
function inWords(path: Path): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step + 1}]` : at === 0 ? step : `.${step}`)).join('');
}

/** Of the ways a union could have been meant, the one that got furthest. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  if (issue.type !== 'union' || !issue.issues) return [issue];
  const depth = (one: v.BaseIssue<unknown>) => one.path?.length ?? 0;
  const most = Math.max(...issue.issues.map(depth));
  if (most <= depth(issue)) return [issue];
  return issue.issues
    .filter((one) => depth(one) === most)
    .slice(0, 1)
    .flatMap(deepest);
}

function problemOf(issue: v.BaseIssue<unknown>): BrandProblem {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const key = String(path.at(-1) ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const meant = nearest(key, keysAt(path.slice(0, -1)));
    return {
      path,
      say: sayAll((l) => fillIn(words.unknown[l], { key }) + (meant ? fillIn(words.meant[l], { meant }) : '')),
    };
  }
  if (issue.received === 'undefined') return { path, say: words.missing };
  const meant = issue.type === 'picklist' ? nearest(String(issue.input), options(issue)) : undefined;
  const say = (l: Locale) => fillIn(words.wrong[l], { is: shown(issue.input), want: expected(issue, l) });
  return { path, say: sayAll((l) => say(l) + (meant ? fillIn(words.meant[l], { meant }) : '')) };
}

const sayAll = (say: (locale: Locale) => string) => ({ en: say('en'), el: say('el'), hu: say('hu') });

function expected(issue: v.BaseIssue<unknown>, locale: Locale): string {
  if (issue.type === 'regex') return issue.message;
  if (issue.type === 'picklist') return fillIn(words.oneOf[locale], { values: options(issue).join(', ') });
  const named: Record<string, Key> = {
    string: 'text',
    number: 'number',
    boolean: 'yesNo',
    array: 'list',
    min_length: 'notEmpty',
  };
  const union: Key = issue.expected?.includes('Array') ? 'list' : 'textOrLocales';
  return words[issue.type === 'union' ? union : (named[issue.type] ?? 'table')][locale];
}

const options = (issue: v.BaseIssue<unknown>) =>
  issue.expected?.match(/"[^"]*"/g)?.map((text) => text.slice(1, -1)) ?? [];

function shown(input: unknown): string {
  if (typeof input === 'function') return 'a function';
  const text = JSON.stringify(input) ?? String(input);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The keys that may stand at a path of the brand. */
function keysAt(path: Path): string[] {
  const end = path.reduce<Schema | undefined>(
    (schema, step) => {
      const found = schema && bare(schema);
      return (
        (found?.entries as Record<string, Schema> | undefined)?.[step] ??
        ((found?.value ?? found?.item) as Schema | undefined)
      );
    },
    brandSchema as unknown as Schema,
  );
  return end ? Object.keys((bare(end).entries as object | undefined) ?? {}) : [];
}

/** Without optional, pipe and union around it. */
function bare(schema: Schema): Schema {
  if (schema.wrapped) return bare(schema.wrapped as Schema);
  if (schema.type === 'union') {
    const objects = (schema.options as Schema[]).map(bare).filter((option) => option.entries || option.value);
    return objects.find((option) => option.entries) ?? objects[0] ?? schema;
  }
  return schema;
}
