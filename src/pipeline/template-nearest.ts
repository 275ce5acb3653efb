/** The nearest of some names, when it is near enough to be what was meant. */
export function nearest(name: string, among: readonly string[]): string | undefined {
  const far = among.map((one) => ({ one, steps: distance(name.toLowerCase(), one.toLowerCase()) }));
  const near = far.sort((a, b) => a.steps - b.steps)[0];
  return near !== undefined && near.steps <= Math.max(1, Math.floor(name.length / 3)) ? near.one : undefined;
}

/** Letters to add, drop, change or swap with their neighbour. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
