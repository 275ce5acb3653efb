import type { Atom, TimeValue, Value } from '../model/value.js';
import { readSpec } from './hours-spec.js';

/** The atoms a value is read back as: a period is its two ends, opening hours are their times, a number or name none. */
export function atomsOf(value: Value): Atom[] {
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
