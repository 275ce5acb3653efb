/** Which of the brand's colours words take on a ground. */
import { contrast } from '../model/colour.js';

/** The first colour that reads well on the ground; when none does, the one that reads best: a rule tells. */
export function inkOn(ground: string, ...colours: readonly string[]): string {
  const good = colours.find((colour) => contrast(colour, ground) >= 4.5);
  return good ?? colours.toSorted((a, b) => contrast(b, ground) - contrast(a, ground))[0]!;
}
