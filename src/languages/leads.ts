/** How the words of a text begin, and how the phrases of a pattern do: most patterns need not be tried at all. */

const LONGEST = 3;
const KEPT = 1024;
const start = /(?<![\p{L}\p{N}_])[\p{L}\p{N}]/gu;
const letter = /[\p{L}\p{N}]/u;
const digits = [...'0123456789'];

/** Where words begin, and the first one, two and three characters of every one. */
interface Begun {
  readonly at: readonly number[];
  readonly with: ReadonlySet<string>;
}
const kept = new Map<string, Begun>();

function begunIn(plain: string): Begun {
  const known = kept.get(plain);
  if (known) return known;
  const made = { at: [] as number[], with: new Set<string>() };
  start.lastIndex = 0;
  for (let found = start.exec(plain); found; found = start.exec(plain)) {
    made.at.push(found.index);
    for (let length = 1; length <= LONGEST; length++) made.with.add(plain.slice(found.index, found.index + length));
  }
  if (kept.size >= KEPT) kept.clear();
  kept.set(plain, made);
  return made;
}

/** Where words of a text begin in one of these ways. */
export function placesOf(plain: string, leads: readonly string[]): readonly number[] {
  const begun = begunIn(plain);
  const here = leads.filter((lead) => begun.with.has(lead));
  return here.length === 0 ? [] : begun.at.filter((at) => here.some((lead) => plain.startsWith(lead, at)));
}

/** Alternatives of a pattern that no brackets hold together. */
export function alternativesOf(pattern: string): string[] {
  const found: string[] = [];
  let from = 0;
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i]!;
    if (char === '\\') i++;
    else if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (char === '|' && depth === 0) {
      found.push(pattern.slice(from, i));
      from = i + 1;
    }
  }
  return [...found, pattern.slice(from)];
}

/** Where the group ends that a pattern begins with: behind its bracket. */
function endOfGroup(pattern: string): number {
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === '\\') i++;
    else if (pattern[i] === '(' || pattern[i] === '[') depth++;
    else if ((pattern[i] === ')' || pattern[i] === ']') && --depth === 0) return i + 1;
  }
  return pattern.length;
}

/** The letters that everything begins with that one alternative finds. */
function leadOf(alternative: string): readonly string[] | undefined {
  if (alternative.startsWith('(?:')) {
    const end = endOfGroup(alternative);
    const inside = leadsOf(alternative.slice(3, end - 1));
    if (!/[?*{]/.test(alternative[end] ?? '')) return inside;
    const without = /[?*]/.test(alternative[end]!) ? leadOf(alternative.slice(end + 1)) : undefined;
    return inside && without && [...inside, ...without];
  }
  if (/^\\d(?![?*{])/.test(alternative)) return digits;
  const oneOf = /^\[([\p{L}\p{N}]+)\](?![?*{])/u.exec(alternative)?.[1];
  if (oneOf) return [...oneOf];
  let lead = '';
  while (lead.length < LONGEST && letter.test(alternative[lead.length] ?? '')) lead += alternative[lead.length];
  if (/[?*{]/.test(alternative[lead.length] ?? '')) lead = lead.slice(0, -1);
  return lead === '' ? undefined : [lead];
}

/** How everything begins that a pattern over folded text finds; undefined when that cannot be told. */
export function leadsOf(pattern: string): readonly string[] | undefined {
  const all = alternativesOf(pattern).map(leadOf);
  return all.every((leads) => leads !== undefined) ? [...new Set(all.flat())] : undefined;
}
