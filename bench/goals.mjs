/** From what was measured to what is said of it. */

/**
 * A row as the measuring gives it: `ours`, `theirs` (medians, or a reason), `goal` (at most), `unit`: nothing for a
 * ratio of times, `memory` for one of peaks, `files` for a count that stands in `reached` already.
 * @returns the row with `reached`, `cpu` (the same ratio in processor time), `met`, or `reason`
 */
export function judged(row) {
  const { ours, theirs, goal, unit } = row;
  const reason = row.reason ?? reasonOf(ours, theirs);
  if (reason !== undefined)
    return { ...row, reason, met: goal !== undefined && ours?.reason !== undefined ? false : undefined };
  const key = unit === 'memory' ? 'peak' : 'wall';
  const ratio = (of) =>
    theirs && ours[of] !== undefined && theirs[of] !== undefined ? rounded(ours[of] / theirs[of]) : undefined;
  const reached = unit === 'files' ? row.reached : ratio(key);
  const met = goal === undefined || reached === undefined ? undefined : reached <= goal;
  return { ...row, reached, cpu: unit === undefined ? ratio('cpu') : undefined, met };
}

function reasonOf(ours, theirs) {
  if (ours?.reason !== undefined) return ours.reason;
  return theirs?.reason === undefined ? undefined : `absent: ${theirs.reason}`;
}

/** Three figures, rounded up: more would say more than was measured, and nothing is said to be better than it was. */
function rounded(ratio) {
  const step = 10 ** (Math.floor(Math.log10(ratio)) - 2);
  return Number((Math.ceil(ratio / step - 1e-9) * step).toPrecision(3));
}

export const written = ({ reached, unit, reason }) =>
  reason ?? (reached === undefined ? '' : unit === 'files' ? `${reached}` : String(reached));

export const verdict = ({ met, goal }) =>
  goal === undefined ? '' : met === undefined ? 'not measured' : met ? 'met' : 'missed';
