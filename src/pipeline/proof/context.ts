/** What rules know besides their subject. */
import type {
  Brand,
  BrandContext,
  Channel,
  Fact,
  Format,
  Locale,
  Market,
  MessageText,
  Misplaced,
  Passage,
  RenditionSubject,
  Rule,
  RuleContext,
  Said,
  SourceFile,
} from '../../model.js';
import { agrees, writeValue } from '../../languages/index.js';
import type { Clock } from '../clock.js';
import { marketsOf } from '../compose/markets.js';
import { resolve, styleOf } from '../compose/resolve.js';
import { coloursOf } from '../render/view-brand.js';
import type { Renderer } from '../render/render.js';
import { blockHashes } from './block-hashes.js';
import { declares } from './contract.js';
import type { Judged } from './judge.js';
import { labelsFor } from './labels.js';
import { endsAt, leavesAt, lifeOf, startOf } from './life.js';
import { misplacedInText } from './misplaced-text.js';
import { passagesOf } from './passages.js';
import { callingCodesOf } from './read.js';
import { placeAfter } from './rendered.js';
import { textSays } from './says.js';
import { subjectsOf } from './subjects.js';

export interface ContextInput {
  readonly brand: Brand;
  readonly facts: readonly Fact[];
  readonly channels: readonly Channel[];
  /** ISO instant; only judges. */
  readonly now: string;
  readonly rules: readonly Rule[];
  /** All messages were read, in all channels and languages. */
  readonly whole?: boolean;
  readonly clock?: Clock;
  /** What looks at finished files, the templates they came from, and the brand's own files. */
  readonly formats?: readonly Format[];
  readonly renderer?: Pick<Renderer, 'templates' | 'assets'>;
  readonly brandFile?: SourceFile;
}

export function brandContext(input: ContextInput): BrandContext {
  const { brand, channels, now, rules, whole = false, renderer, brandFile } = input;
  return {
    brand,
    channels,
    now,
    rules,
    whole,
    lifeOf: (message, channel) => lifeOf(message, now, channel),
    spanOf: (message, channel) => ({ from: startOf(leavesAt(message, channel)), to: endsAt(message) }),
    declares,
    agrees,
    say: (value, locale) => writeValue(value, 'default', locale, styleOf(brand, locale)),
    colours: coloursOf(brand),
    asset: (path) => {
      const bytes = renderer?.assets[path];
      return bytes && new TextDecoder().decode(bytes);
    },
    brandAt: (...words) => placeAfter(brandFile, words),
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
      return (renditions ??= subjectsOf(judged, context, labels, input));
    },
  };
  return context;
}
