/** Quotation marks around a value of the front matter. */

/** A quoted value that ends where its line ends, but for a comment. */
export function wellQuoted(value: string): boolean {
  return value[0] === '"'
    ? /^"(?:[^"\\]|\\[^])*"\s*(?:\s#.*)?$/.test(value)
    : /^'(?:[^']|'')*'\s*(?:\s#.*)?$/.test(value);
}

/** The value as YAML reads it whatever it holds. */
export function inQuotes(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** Whether YAML would refuse or misread a value that stands in a line of its own. `words`: whatever it is, it is words. */
export function misread(value: string, words: boolean): boolean {
  const quote = value[0];
  if (quote === '"' || quote === "'") return !wellQuoted(value);
  if (/:(?:\s|$)/.test(value) || /^(?:[%@`]|[-?](?:\s|$))/.test(value)) return true;
  return words && (/\s#/.test(value) || /^[[\]{}*&!#,|>]/.test(value));
}
