import type { Atom, TimeValue, Value } from '../model/value.js';
import { readSpec } from './hours-spec.js';

/** The atoms a value is read back as: a period is its two ends, opening hours are their times, a number or name none. */
export function atomsOf(value: Value): Atom[] {
  const known = atoms.get(value);
  if (known) return known;
  const made = atomsIn(value);
  atoms.set(value, made);
  return made;
}

/** Every value read in a file is held against those of the contract, over and over: each is taken apart once. */
const atoms = new WeakMap<Value, Atom[]>();

function atomsIn(value: Value): Atom[] {
  switch (value.type) {
    case 'period':
      return [value.from, value.to];
    case 'hours':
      return (readSpec(value.spec) ?? []).flatMap((rule) =>
        rule.spans
          .filter(({ from, to }) => from.hour !== 0 || to.hour !== 24)
          .flatMap(({ from, to }): TimeValue[] => [from, to]),
      );
    case 'number':
    case 'name':
    case 'address':
      return [];
    default:
      return [value];
  }
}
