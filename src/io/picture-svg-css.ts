/** Addresses and rules in the CSS of a drawing, as the most lenient reader sees them. */

const escape = /\\(?:([\da-fA-F]{1,6})\s?|(\r\n|[^]))/g;

/** With its escapes read: `\75rl(` is `url(`. */
export function unescapeCss(css: string): string {
  if (!css.includes('\\')) return css;
  return css.replace(escape, (_, hex?: string, other?: string) => {
    if (hex === undefined) return /[\r\n\f]/.test(other!) ? '' : other!;
    const code = parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '');

/** What a rule may load or run by other means than an address. */
const acts =
  /@import|expression\s*\(|(?<![-\w])behaviou?r\s*:|-moz-binding|(?:java|vb)script:|\b(?:image-set|image|src|url-prefix)\s*\(/i;
const address = /url\s*\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*))/gi;

export interface Css {
  readonly acts?: string;
  readonly addresses: readonly string[];
}

/** A comment may stand in a string and a string in a comment, so both ways to read it count. */
export function readCss(css: string): Css {
  if (!/[(\\@:]/.test(css)) return { addresses: [] };
  const ways = new Set([unescapeCss(css), unescapeCss(withoutComments(css))]);
  const addresses = new Set<string>();
  let act: string | undefined;
  for (const way of ways) {
    act ??= acts.exec(way)?.[0];
    for (const [, double, single, bare] of way.matchAll(address))
      addresses.add((double ?? single ?? bare ?? '').trim());
  }
  return { acts: act, addresses: [...addresses] };
}

/** An element that another one draws: once, or for each shape or corner of a line that is in it. */
export interface Pointer {
  readonly id: string;
  readonly per?: 'shape' | 'corner';
}

/** Ids that declarations (`fill: url(#a); …`) point at. What fills and marks is handed down to all shapes inside. */
export function pointers(css: string): Pointer[] {
  if (!/url/i.test(unescapeCss(css))) return [];
  return unescapeCss(withoutComments(css))
    .split(';')
    .flatMap((declaration) => {
      const per = /^\s*marker/i.test(declaration)
        ? 'corner'
        : /^\s*(?:fill|stroke)/i.test(declaration)
          ? 'shape'
          : undefined;
      const inside = readCss(declaration).addresses.filter((one) => one.startsWith('#'));
      return inside.map((one): Pointer => ({ id: one.slice(1), per }));
    });
}

/** What the rules of style sheets point at, by the class, id or name of the element they may concern. */
export class Rules {
  /** Each pointer once, by its words. */
  private readonly by = new Map<string, Map<string, Pointer>>();

  add(sheet: string): void {
    for (const rule of unescapeCss(withoutComments(sheet)).split('}')) {
      const body = rule.lastIndexOf('{');
      const found = body < 0 ? [] : pointers(rule.slice(body + 1));
      if (found.length === 0) continue;
      const selectors = rule.slice(rule.lastIndexOf('{', body - 1) + 1, body);
      for (const selector of selectors.split(',')) {
        // What stands last decides; what stands before only narrows it down.
        const last = selector
          .trim()
          .split(/[\s>+~]+/)
          .at(-1)!;
        const key = /[.#][\w-]+/.exec(last)?.[0] ?? /^[\w-]+/.exec(last)?.[0] ?? '*';
        const known = this.by.get(key) ?? new Map<string, Pointer>();
        for (const one of found) known.set(`${one.per} ${one.id}`, one);
        this.by.set(key, known);
      }
    }
  }

  for({
    name,
    id,
    classes,
  }: {
    readonly name: string;
    readonly id?: string;
    readonly classes: readonly string[];
  }): Pointer[] {
    if (this.by.size === 0) return [];
    return ['*', name, `#${id}`, ...new Set(classes.map((one) => `.${one}`))].flatMap((key) => [
      ...(this.by.get(key)?.values() ?? []),
    ]);
  }
}
