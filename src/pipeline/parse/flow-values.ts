/** A value inside `{ … }`, by offsets; `literal` when YAML would misread it. */
export interface FlowValue {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly literal: boolean;
}

const quoted = /"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*'/y;
const key = /\s*(?:"[^"\n]*"|'[^'\n]*'|[\p{L}\w][\p{L}\w.-]*)\s*:(?=\s|$)/uy;

/** End of a quoted value that starts at `at`; undefined when nothing quoted starts there. */
function quotedEnd(text: string, at: number): number | undefined {
  quoted.lastIndex = at;
  const found = quoted.exec(text);
  return found ? at + found[0].length : undefined;
}

/** A mark of quotation where a value may begin; inside words it is an apostrophe. */
function opensQuote(text: string, at: number): boolean {
  const char = text[at];
  return (char === '"' || char === "'") && /[:,[{]\s*$/.test(text.slice(Math.max(0, at - 8), at));
}

function startsKey(text: string, at: number): boolean {
  key.lastIndex = at;
  return key.test(text);
}

/** Offset after the `}` that closes the `{` at `start`; undefined when none does. Marks of quotation inside words do not count. */
export function flowEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at]!;
    if (opensQuote(text, at)) at = (quotedEnd(text, at) ?? at + 1) - 1;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0)
      return /^[ \t]*(?:#.*)?(?:\n|$)/.test(text.slice(at + 1, at + 400)) ? at + 1 : undefined;
    if (char === '\n' && /^\S/.test(text.slice(at + 1, at + 2)) && text[at + 1] !== '}') return undefined;
  }
  return undefined;
}

/** The values of a flow map between `start` and `end`, nested maps included. */
export function flowValues(text: string, start: number, end: number): FlowValue[] {
  const values: FlowValue[] = [];
  let at = start + 1;
  while (at < end - 1) {
    key.lastIndex = at;
    const found = key.exec(text);
    if (!found) return values;
    at += found[0].length;
    while (/\s/.test(text[at] ?? '')) at++;
    const nested = text[at] === '{' ? nestedEnd(text, at, end - 1) : undefined;
    if (nested !== undefined) {
      values.push(...flowValues(text, at, nested));
      at = nested;
    } else {
      const stop = valueEnd(text, at, end - 1);
      const value = text.slice(at, stop).trimEnd().replace(/,$/, '').trimEnd();
      if (value !== '')
        values.push({
          from: at,
          to: at + value.length,
          value: value.replace(/\s*\n\s*/g, ' '),
          literal: misread(value),
        });
      at = stop;
    }
    while (at < end - 1 && /[\s,]/.test(text[at]!)) at++;
  }
  return values;
}

/** End of `{ key: … }` that stands as a value; `{locale}` and `{{price}}` are words. */
function nestedEnd(text: string, at: number, limit: number): number | undefined {
  if (!startsKey(text, at + 1)) return undefined;
  let depth = 0;
  for (let i = at; i < limit; i++) {
    if (opensQuote(text, i)) i = (quotedEnd(text, i) ?? i + 1) - 1;
    else if (text[i] === '{') depth++;
    else if (text[i] === '}' && --depth === 0) return i + 1;
  }
  return undefined;
}

/** Where a value ends: at a comma that another key follows, or at the end of the map. */
function valueEnd(text: string, at: number, limit: number): number {
  const closed = quotedEnd(text, at);
  if (closed !== undefined && /^\s*(?:,|$)/.test(text.slice(closed, limit))) return closed;
  if (text[at] === '[') {
    const close = text.indexOf(']', at);
    if (close > 0 && close < limit) return close + 1;
  }
  for (let i = at; i < limit; i++) if (text[i] === ',' && startsKey(text, i + 1)) return i;
  return limit;
}

function misread(value: string): boolean {
  if (/^["'[]/.test(value)) return /^["']/.test(value) && quotedEnd(value, 0) !== value.length;
  return /[,[\]{}]|:(?:\s|$)|\s#|^[%@`*&!|>#]|^[-?](?:\s|$)/.test(value);
}
