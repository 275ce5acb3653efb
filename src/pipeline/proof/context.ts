/** What rules know besides their subject. */
import type {
  Brand,
  BrandContext,
  Channel,
  Fact,
  Locale,
  Market,
  MessageText,
  Misplaced,
  Passage,
  RenditionSubject,
  RuleContext,
  Said,
} from '../../model.js';
import { agrees, writeValue } from '../../languages/index.js';
import type { Clock } from '../clock.js';
import { marketsOf } from '../compose/markets.js';
import { resolve, styleOf } from '../compose/resolve.js';
import { blockHashes } from './block-hashes.js';
import { declares } from './contract.js';
import type { Judged } from './judge.js';
import { labelsFor } from './labels.js';
import { misplacedInText } from './misplaced-text.js';
import { passagesOf } from './passages.js';
import { callingCodesOf } from './read.js';
import { textSays } from './says.js';
import { subjectsOf } from './subjects.js';

export interface ContextInput {
  readonly brand: Brand;
  readonly facts: readonly Fact[];
  readonly channels: readonly Channel[];
  /** ISO instant; only judges. */
  readonly now: string;
  readonly clock?: Clock;
}

export function brandContext({ brand, channels, now }: ContextInput): BrandContext {
  return {
    brand,
    channels,
    now,
    declares,
    agrees,
    say: (value, locale) => writeValue(value, 'default', locale, styleOf(brand, locale)),
  };
}

/** The same for the same key, made when it is first asked for. */
function once<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, Made>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key)!;
  };
}

export function contextOf(judged: Judged, input: ContextInput): RuleContext {
  const { message, contract } = judged;
  const { brand, facts } = input;
  const markets = (locale: Locale) => marketsOf(message, brand, locale);
  const from = (locale: Locale, to = markets(locale)) => ({ message, brand, facts, locale, markets: to });
  const said = new Map<string, readonly Said[]>();
  const valuesOf = (text: MessageText, to: readonly Market[]) => {
    const key = `${text.locale} ${to.join(' ')}`;
    const values = said.get(key) ?? textSays(text, from(text.locale, [...to]));
    said.set(key, values);
    return values;
  };
  const passages = once((text: MessageText): readonly Passage[] => passagesOf(text, from(text.locale)));
  const labels = labelsFor(brand, message.facts, facts);
  const misplaced = once((text: MessageText): readonly Misplaced[] => {
    const to = markets(text.locale);
    return misplacedInText(text, passages(text), labels, to, callingCodesOf(brand, to), contract);
  });
  let renditions: readonly RenditionSubject[] | undefined;
  const context: RuleContext = {
    ...brandContext(input),
    contract,
    message,
    marketsOf: markets,
    valuesOf,
    hashes: blockHashes,
    resolves: (node, locale) => resolve(node, from(locale)) !== undefined,
    passages,
    misplaced,
    get renditions() {
      return (renditions ??= subjectsOf(judged, context, labels, input.clock));
    },
  };
  return context;
}
