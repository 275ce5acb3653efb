/** Style sheets inside a document, as far as they can hide text: rules on one element by tag, class, id or attribute. */
import { declarationsOf, withoutComments, type Declarations } from './html-style.js';

interface SheetRule {
  readonly tag?: string;
  readonly id?: string;
  readonly classes: readonly string[];
  readonly weight: number;
  readonly style: Declarations;
}

/** Rules by the last name in their selector, so that an element looks at few of them. */
export interface Sheet {
  readonly rules: ReadonlyMap<string, readonly SheetRule[]>;
  /** What elements of the same name, class, id and style came to: those of a mail are few, and stand in it often. */
  readonly met: Map<string, Declarations>;
  /** The same by the attributes themselves: tags written alike share them. */
  readonly tags: WeakMap<ReadonlyMap<string, string>, Declarations>;
}

const simple = /^([a-z][a-z0-9-]*|\*)?((?:[.#][\w\u0080-\uffff-]+)*)$/i;

function ruleOf(selector: string, style: Declarations): { key: string; rule: SheetRule } | undefined {
  const match = simple.exec(selector);
  if (!match || selector === '') return undefined;
  const names = match[2] ? match[2].match(/[.#][^.#]+/g)! : [];
  const classes = names.filter((name) => name.startsWith('.')).map((name) => name.slice(1));
  const id = names.find((name) => name.startsWith('#'))?.slice(1);
  const tag = match[1] && match[1] !== '*' ? match[1].toLowerCase() : undefined;
  const weight = (id ? 10_000 : 0) + classes.length * 100 + (tag ? 1 : 0);
  const key = id ? `#${id}` : classes.length > 0 ? `.${classes[0]}` : (tag ?? '*');
  return { key, rule: { tag, id, classes, weight, style } };
}

/** Top-level rules, and those in `@media screen` or `all`; other conditions may not hold and are left out. */
function* rulesIn(css: string): Generator<readonly [selectors: string, body: string]> {
  const open: boolean[] = [];
  let start = 0;
  for (let at = 0; at < css.length; at++) {
    const sign = css[at];
    if (sign === ';') start = at + 1;
    else if (sign === '}') {
      open.pop();
      start = at + 1;
    } else if (sign === '{') {
      const head = css.slice(start, at).trim();
      if (head.startsWith('@')) {
        open.push(/^@(?:media\s+(?:only\s+)?(?:all|screen)|layer\b[^{]*|supports\b[^{]*)$/i.test(head));
        start = at + 1;
      } else {
        const end = css.indexOf('}', at);
        const stop = end < 0 ? css.length : end;
        if (open.every(Boolean)) yield [head, css.slice(at + 1, stop)];
        at = stop;
        start = at + 1;
      }
      if (open.length > 32) return;
    }
  }
}

/** Adds a rule; one with the same selector is merged into it. At most 64 rules under one key, so that a lookup stays cheap. */
function withRule(list: readonly SheetRule[], rule: SheetRule): readonly SheetRule[] {
  const twin = list.findIndex(
    (each) =>
      each.weight === rule.weight &&
      each.tag === rule.tag &&
      each.id === rule.id &&
      each.classes.join() === rule.classes.join(),
  );
  if (twin >= 0) return list.with(twin, { ...rule, style: new Map([...list[twin]!.style, ...rule.style]) });
  return list.length < 64 ? [...list, rule] : list;
}

const mostMet = 5000;
/** The pages of a channel have one sheet: the last few are kept. */
const sheets = new Map<string, Sheet>();

/** Reads the style sheets of a document, in order. At most 2,000 rules that could hide something. */
export function sheetOf(styles: readonly string[]): Sheet {
  const key = JSON.stringify(styles);
  const known = sheets.get(key);
  if (known) return known;
  const sheet = sheetIn(styles);
  if (sheets.size >= 8) sheets.clear();
  sheets.set(key, sheet);
  return sheet;
}

function sheetIn(styles: readonly string[]): Sheet {
  const rules = new Map<string, readonly SheetRule[]>();
  let count = 0;
  for (const css of styles) {
    const plain = withoutComments(css).replace(/<!--|-->/g, ' ');
    for (const [selectors, body] of rulesIn(plain)) {
      const style = declarationsOf(body);
      if (style.size === 0) continue;
      for (const selector of selectors.split(',')) {
        const found = ruleOf(selector.trim(), style);
        if (!found || ++count > 2000) continue;
        rules.set(found.key, withRule(rules.get(found.key) ?? [], found.rule));
      }
    }
  }
  return { rules, met: new Map(), tags: new WeakMap() };
}

/** What the sheet and the element's own style say together: its own style wins, then the more exact selector, then the later rule. */
export function styleOf(sheet: Sheet, tag: string, attributes: ReadonlyMap<string, string>): Declarations {
  const same = sheet.tags.get(attributes);
  if (same) return same;
  const style = styleMet(sheet, tag, attributes);
  sheet.tags.set(attributes, style);
  return style;
}

function styleMet(sheet: Sheet, tag: string, attributes: ReadonlyMap<string, string>): Declarations {
  const [classes = '', id = '', own = ''] = [attributes.get('class'), attributes.get('id'), attributes.get('style')];
  // Their lengths keep it clear where each ends.
  const key = `${classes.length} ${id.length} ${tag} ${classes}${id}${own}`;
  const known = sheet.met.get(key);
  if (known) return known;
  const style = styleIn(sheet, tag, attributes);
  if (sheet.met.size >= mostMet) sheet.met.clear();
  sheet.met.set(key, style);
  return style;
}

function styleIn(sheet: Sheet, tag: string, attributes: ReadonlyMap<string, string>): Declarations {
  const own = attributes.get('style');
  const inline = own === undefined ? undefined : declarationsOf(own);
  if (sheet.rules.size === 0) return inline ?? new Map();
  const classes = (attributes.get('class') ?? '').split(/\s+/, 24).filter(Boolean);
  const id = attributes.get('id');
  const keys = ['*', tag, ...classes.map((name) => `.${name}`), ...(id ? [`#${id}`] : [])];
  const matching = [...new Set(keys)]
    .flatMap((key) => sheet.rules.get(key) ?? [])
    .filter(
      (rule) =>
        (!rule.tag || rule.tag === tag) &&
        rule.classes.every((name) => classes.includes(name)) &&
        (!rule.id || rule.id === id),
    )
    .sort((one, other) => one.weight - other.weight);
  if (matching.length === 0) return inline ?? new Map();
  return new Map([...matching.flatMap((rule) => [...rule.style]), ...(inline ?? [])]);
}
