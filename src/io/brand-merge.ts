/** Several layers of a brand as one: what the upper layer says counts, unless the lower one has locked it. */
import type { Layer } from './brand-bases.js';
import type { BrandFile } from './brand-file.js';
import { brandError, type BrandProblem } from './brand-problems.js';

type Path = readonly (string | number)[];
type Table = Readonly<Record<string, unknown>>;

const isTable = (data: unknown): data is Table => typeof data === 'object' && data !== null && !Array.isArray(data);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** @param layers the lowest base first, the brand itself last. @throws UserError that lists every conflict with its place */
export function mergeLayers(layers: readonly Layer[]): BrandFile {
  const own = layers.at(-1)!;
  if (layers.length === 1) return own;
  const problems = [...lockedConflicts(layers), ...disagreements(layers)];
  const [first] = problems;
  if (first)
    throw brandError(
      { ...own, whereOf: (path) => problems.find((one) => one.path === path)?.where ?? own.whereOf(path) },
      problems,
    );
  const said = layers.map(({ data }) => (isTable(data) ? data : {}));
  const locked = said.flatMap((data) => (Array.isArray(data.locked) ? data.locked : []));
  return {
    file: own.file,
    data: { ...said.reduce(merge), ...(locked.length > 0 && { locked: [...new Set(locked)] }) },
    whereOf: (path) =>
      [...layers]
        .reverse()
        .find(({ data }) => valueAt(data, path) !== undefined)
        ?.whereOf(path) ?? own.whereOf(path),
  };
}

/** Keys are added; a list or a text takes the place of what was there. */
function merge(lower: Table, upper: Table): Table {
  const merged: Record<string, unknown> = { ...lower };
  for (const [key, value] of Object.entries(upper)) {
    const before = merged[key];
    merged[key] = isTable(before) && isTable(value) ? merge(before, value) : value;
  }
  return merged;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined),
    data,
  );
}

/** Every text, number or list of a table, with its path. */
function* leaves(data: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  if (isTable(data)) for (const [key, value] of Object.entries(data)) yield* leaves(value, [...path, key]);
  else if (data !== undefined) yield [path, data];
}

interface Conflict extends BrandProblem {
  readonly where: string;
}

/** What an upper layer says otherwise than a base that has locked it. */
function* lockedConflicts(layers: readonly BrandFile[]): Generator<Conflict> {
  for (const [at, base] of layers.entries()) {
    const locked = isTable(base.data) && Array.isArray(base.data.locked) ? base.data.locked : [];
    for (const key of locked) {
      if (typeof key !== 'string') continue;
      const under = key.split('.');
      for (const [rest, value] of leaves(valueAt(base.data, under))) {
        const path = [...under, ...rest];
        for (const layer of layers.slice(at + 1)) {
          const other = valueAt(layer.data, path);
          if (other === undefined || same(other, value)) continue;
          yield {
            path,
            where: layer.whereOf(path),
            say: lockedSay(shown(value), base.file.path),
          };
        }
      }
    }
  }
}

/** What two bases say differently, when neither stands on the other's word and the brand does not decide. */
function* disagreements(layers: readonly Layer[]): Generator<Conflict> {
  const own = layers.at(-1)!;
  const bases = layers.slice(0, -1);
  for (const [at, one] of bases.entries())
    for (const other of bases.slice(at + 1)) {
      if (other.on.includes(one.path)) continue;
      for (const [path, value] of leaves(one.data)) {
        const against = valueAt(other.data, path);
        if (path[0] === 'locked' || path[0] === '$schema' || against === undefined || same(against, value)) continue;
        if (valueAt(own.data, path) !== undefined) continue;
        yield {
          path,
          where: other.whereOf(path),
          say: disagreeSay(shown(against), shown(value), one.file.path),
        };
      }
    }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const lockedSay = (value: string, file: string): BrandProblem['say'] => ({
  en: `is locked by ${file}, which says ${value}. Take it out here, or have it changed there.`,
  el: `είναι κλειδωμένο από το ${file}, που λέει ${value}. Αφαιρέστε το από εδώ ή ζητήστε να αλλάξει εκεί.`,
  hu: `zárolva van itt: ${file}, ahol ${value} áll. Vegye ki innen, vagy kérje a módosítását ott.`,
});

const disagreeSay = (one: string, other: string, file: string): BrandProblem['say'] => ({
  en: `is ${one} here and ${other} in ${file}. Say in your own brand which of them counts.`,
  el: `είναι ${one} εδώ και ${other} στο ${file}. Γράψτε στη δική σας μάρκα ποιο από τα δύο ισχύει.`,
  hu: `itt ${one}, máshol (${file}) viszont ${other}. Mondja meg a saját márkájában, melyik érvényes.`,
});
