/** What came of a code (batch, EAN, registration number): it is no value that running text is read as, but its letters stand there or not. */
import type { CoverageCell, Invariant, Market } from '../../model.js';
import { foldWords } from '../../languages/index.js';
import { type FileRead, sightOf } from './files-read.js';

type Found = Pick<CoverageCell, 'state' | 'file' | 'where' | 'excerpt'>;

/** The code that an invariant holds for a market; undefined when it holds anything else. */
export function codeOf({ values }: Invariant, market: Market | undefined): string | undefined {
  const value = values.find((one) => one.market === undefined || one.market === market)?.value;
  return value?.type === 'code' ? value.text : undefined;
}

/** Whether folded words hold a code of an invariant. */
export const spells = (words: string, { values }: Invariant): boolean =>
  values.some(({ value }) => value.type === 'code' && words.includes(foldWords(value.text)));

/** Where it must stand, the file that lacks it; else the first that has it. */
export function spelledCell(code: string, must: boolean, files: readonly FileRead[]): Found {
  const sights = files.map((file) => ({ file: file.file, sight: sightOf(file, foldWords(code), code) }));
  const lacking = sights.find(({ sight }) => !sight);
  if (must && lacking) return { state: 'missing', file: lacking.file };
  const sight = sights.find((one) => one.sight)?.sight;
  return sight ? { state: 'verbatim', ...sight } : { state: must ? 'missing' : 'omitted' };
}
