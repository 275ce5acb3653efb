import { currencySigns, plainCodes } from '../currencies.js';
import type { DayPart, Language, ValueWords } from '../language.js';
import type { Duration, Qualifier } from '../../model/value.js';
import { durationSymbols, unitSymbols } from '../units.js';
import { withoutTonos } from '../fold-letters.js';

/** Patterns of one language, made once. Those that end in `At` are sticky; those that end in `Before` meet the end of a slice. */
export interface Lexicon {
  readonly language: Language;
  readonly words: ValueWords;
  readonly month: string;
  readonly monthOf: (text: string) => number;
  readonly weekday: string;
  readonly weekdayOf: (text: string) => number;
  readonly weekdayAt: RegExp;
  readonly isWeekday: RegExp;
  readonly isMonth: RegExp;
  /** Begins with a weekday, or with the end of a span of days. */
  readonly weekdayNext: RegExp;
  readonly qualifierBefore: RegExp;
  readonly qualifierAt: RegExp;
  readonly currencyAt: RegExp;
  readonly currencyOf: (text: string) => string;
  readonly signAt: RegExp;
  readonly signBefore: RegExp;
  readonly scaleAt: RegExp;
  readonly scaleOf: (text: string) => number;
  readonly percentAt: RegExp;
  readonly materialAt: RegExp;
  readonly unitSymbolAt: RegExp;
  readonly unitSymbolOf: (symbol: string) => string;
  readonly unitAt: RegExp;
  readonly unitOf: (text: string) => string;
  readonly durationAt: RegExp;
  readonly durationOf: (text: string) => Duration['unit'];
  readonly centsAt: RegExp;
  readonly partAt: RegExp;
  readonly partBefore: RegExp;
  readonly partOf: (text: string) => DayPart['shift'];
  readonly hourAt: RegExp;
  readonly hourBefore: RegExp | undefined;
  /** “half past”, “quarter to”. */
  readonly pastBefore: RegExp | undefined;
  readonly toAt: RegExp;
  readonly andAt: RegExp;
  readonly commaAt: RegExp;
  readonly betweenBefore: RegExp;
  readonly rangeGap: RegExp;
  readonly dateWordBefore: RegExp | undefined;
  readonly idiomAt: RegExp;
  readonly zoneAt: RegExp;
  readonly zoneOf: (text: string) => string;
}

const notLetter = '(?![\\p{L}\\p{N}])';
const start = '(?:^|[^\\p{L}\\p{N}])';
/** Alternatives, the longest first so that `km` does not take the beginning of `km/h`. */
export const any = (patterns: readonly string[]): string => {
  const sorted = [...patterns].sort((a, b) => b.length - a.length).map(withoutTonos);
  return `(?:${alternatives(sorted).join('|')})`;
};

/** Hungarian words share their endings: said once for neighbours, a pattern is made in a fifth of the time. */
const sharedEnding = /\(\?:-\?\\p\{L\}\{1,12\}\)\?$/;

function alternatives(sorted: readonly string[]): string[] {
  const made: string[] = [];
  for (let at = 0; at < sorted.length;) {
    const ending = sharedEnding.exec(sorted[at]!)?.[0];
    const stop = sorted.findIndex((pattern, i) => i > at && sharedEnding.exec(pattern)?.[0] !== ending);
    const same = sorted.slice(at, stop < 0 ? undefined : stop);
    if (ending === undefined) made.push(...same);
    else made.push(`(?:${same.map((pattern) => pattern.slice(0, -ending.length)).join('|')})${ending}`);
    at += same.length;
  }
  return made;
}
const exact = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A function from a matched text to the key whose patterns match all of it; remembers what it has seen. */
export function keyed<K>(entries: readonly (readonly [K, readonly string[]])[]): (text: string) => K {
  const tests = entries.map(([key, patterns]) => [key, new RegExp(`^${any(patterns)}$`, 'u')] as const);
  const seen = new Map<string, K>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const key = (tests.find(([, test]) => test.test(text)) ?? tests[0]!)[0];
    if (seen.size < 1000) seen.set(text, key);
    return key;
  };
}

const sticky = (source: string): RegExp => new RegExp(source, 'uy');

const made = new Map<string, Lexicon>();

export function lexiconOf(language: Language): Lexicon {
  let lexicon = made.get(language.id);
  if (!lexicon) made.set(language.id, (lexicon = compile(language)));
  return lexicon;
}

function compile(language: Language): Lexicon {
  const words = language.values;
  const months = words.months.map((month, i) => [i + 1, month.forms] as const);
  const weekdays = words.weekdays.map((day, i) => [i + 1, day.forms] as const);
  const ending = language.id === 'hu' ? '(?=-?\\p{L})?' : '';
  const range = any(words.to.filter((to) => to !== '-'));
  return {
    language,
    words,
    month: any(months.flatMap(([, forms]) => forms)),
    monthOf: keyed(months),
    weekday: any(weekdays.flatMap(([, forms]) => forms)),
    weekdayOf: keyed(weekdays),
    weekdayAt: sticky(`${any(weekdays.flatMap(([, forms]) => forms))},? (?:the )?`),
    isWeekday: new RegExp(`^${any(weekdays.flatMap(([, forms]) => forms))}$`, 'u'),
    isMonth: new RegExp(`^${any(months.flatMap(([, forms]) => forms))}$`, 'u'),
    weekdayNext: new RegExp(
      `^ ?(?:-|to |εωσ |με |μεχρι )? ?${any(weekdays.flatMap(([, forms]) => forms))}(?!\\p{L})`,
      'u',
    ),
    ...amountPatterns(words, ending),
    ...clockPatterns(words),
    toAt: sticky(` ?(?:- ?|${language.id === 'hu' ? '(?!)' : range} )`),
    andAt: sticky(` (?:${any(words.and.filter((and) => and !== ','))}) `),
    commaAt: sticky(`, (?=\\d{1,2}(?:, \\d{1,2}){0,4} ${any(words.and.filter((and) => and !== ','))} \\d)`),
    betweenBefore: new RegExp(`${start}${any([...words.between, '(?!)'])} $`, 'u'),
    rangeGap: new RegExp(`^(?:-?t[óő]l)?,? ?(?:-|${range}) ?$|^-?t[óő]l ?$`, 'u'),
    dateWordBefore: words.dateBefore.length > 0 ? new RegExp(`${start}${any(words.dateBefore)} $`, 'u') : undefined,
    idiomAt: sticky(`${any([...words.idioms, '24/7(?!/)'])}`),
    zoneAt: sticky(`,? ?[(\\[]?(${any(Object.values(words.zones).flatMap((zone) => zone.forms))})[)\\]]?${notLetter}`),
    zoneOf: keyed(Object.entries(words.zones).map(([zone, { forms }]) => [zone, forms] as const)),
  };
}

function amountPatterns(words: ValueWords, ending: string) {
  const currencies = Object.entries(words.currencies).map(([code, { forms }]) => [code, forms] as const);
  const kinds: readonly Qualifier[] = ['up-to', 'from', 'about', 'at-least', 'average'];
  const group = (side: 'before' | 'after') =>
    kinds.map((kind) => `(${any([...words.qualifiers[kind][side], '(?!)'])})`).join('|');
  const signs = Object.keys(currencySigns);
  const signsAt = any([...signs.map(exact), ...plainCodes, 'eur', 'huf', 'Eur', 'Huf', 'usd', 'gbp', 'ft']);
  const units = Object.entries(words.units).map(([unit, { forms }]) => [unit, forms] as const);
  const durations = Object.entries(words.durations).map(
    ([unit, { forms }]) => [unit as Duration['unit'], forms] as const,
  );
  const symbols = Object.entries(unitSymbols).flatMap(([unit, list]) => list.map((symbol) => [symbol, unit] as const));
  const unitBySymbol = new Map(symbols);
  const wordEnd = ending ? notLetter : notLetter;
  return {
    qualifierBefore: new RegExp(`${start.replace('^|', '^|~|')}(?:${group('before')}):? ?$`, 'u'),
    qualifierAt: sticky(` ?(?:${group('after')})${notLetter}`),
    currencyAt: sticky(`[ -]?(${any(currencies.flatMap(([, forms]) => forms))})${wordEnd}`),
    currencyOf: keyed(currencies),
    signAt: sticky(` ?(${signsAt})(?![\\p{L}\\p{N}])`),
    signBefore: new RegExp(
      `(?:^|[^\\p{L}\\p{N}$])(${any([...signs.filter((s) => /^(?:\P{L}|US\$|Ft)$/u.test(s)).map(exact), ...plainCodes])}) ?$|([€£$]) ?$`,
      'u',
    ),
    scaleAt: sticky(` ?(${any(words.scales.flatMap((scale) => scale.forms))})(?= |$|[^\\p{L}])`),
    scaleOf: keyed(
      words.scales.map(({ forms, power }) => [power, forms.map((form) => form.replace(/\(\?=.*$/, ''))] as const),
    ),
    percentAt: sticky(` ?(?:%|${any(words.percent)}${notLetter})`),
    materialAt: sticky(` ${any(words.materials)}`),
    unitSymbolAt: sticky(`[ -]?(${any(symbols.map(([symbol]) => exact(symbol)))})(?![\\p{L}\\p{N}²³])`),
    unitSymbolOf: (symbol: string) => unitBySymbol.get(symbol)!,
    unitAt: sticky(`[ -]?(${any(units.flatMap(([, forms]) => forms))})${notLetter}`),
    unitOf: keyed(units),
    durationAt: sticky(
      `[ -]?(?:(${any(durations.flatMap(([, forms]) => forms))})${notLetter}|(${any(Object.values(durationSymbols).flat())})\\.?${notLetter})`,
    ),
    durationOf: keyed<Duration['unit']>([
      ...durations,
      ...Object.entries(durationSymbols).map(([unit, list]) => [unit as Duration['unit'], list] as const),
    ]),
    centsAt: sticky(`(?: (?:και|and|és))? (\\d{1,2}) ${any(words.cents)}${notLetter}`),
  };
}

function clockPatterns(words: ValueWords) {
  const sides = (side: 'before' | 'after') =>
    words.dayParts.filter((part) => part.side === side || part.side === 'both').flatMap((part) => part.forms);
  return {
    partAt: sticky(`,? ?(${any([...sides('after'), '(?!)'])})(?![\\p{L}\\p{N}])`),
    partBefore: new RegExp(
      `${start}(${any([...sides('before'), '(?!)'])}),? ?((?:fél|negyed|háromnegyed) )?$|${start}((?:fél|negyed|háromnegyed) )$`,
      'u',
    ),
    partOf: keyed(
      words.dayParts.map(({ forms, shift }) => [shift, forms.map((form) => form.replace(/\(\?!.*$/, ''))] as const),
    ),
    hourAt: sticky(` ?(?:${any([...words.hourAfter, '(?!)'])})${notLetter}`),
    pastBefore: words.past ? new RegExp(`${start}(${any(Object.keys(words.past))}) $`, 'u') : undefined,
    hourBefore: words.hourBefore.length > 0 ? new RegExp(`${start}${any(words.hourBefore)} $`, 'u') : undefined,
  };
}
