/** A former value in a finished file that the message does not say there. */
import type { ReadValue, Reading, Verdict } from '../../model.js';
import type { Expectation } from './align.js';
import { formerOf, saysFormer, saysToday } from './former.js';

/** Undefined when the value holds today, or when what stands around says that it held before. */
export function staleRead(
  read: ReadValue,
  { values, segments }: Reading,
  { contract, markets, locale }: Expectation,
): (Verdict & { state: 'contradicted' }) | undefined {
  const former = formerOf(read.value, contract, markets);
  if (!former) return undefined;
  const near = values.filter(({ segment }) => Math.abs(segment - read.segment) <= 1);
  if (
    saysToday(
      former,
      near.map(({ value }) => value),
    )
  )
    return undefined;
  const around = segments.slice(Math.max(0, read.segment - 1), read.segment + 2);
  if (saysFormer(around.map(({ text }) => text).join('\n'), locale)) return undefined;
  return { state: 'contradicted', expected: former.expected, former: true, read };
}
