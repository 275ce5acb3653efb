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
