/** Signs that no font of the paper has. Pictographs and controls are left out; letters are never lost in silence. */
import { UserError } from '../errors.js';

const dispensable =
  /^(?:\p{C}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\ufe0e|\ufe0f|\u20e3)+$/u;

/** Texts that Typst names when it cannot draw them. */
function undrawn(error: unknown): string[] {
  return [...String(error).matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gs)].map(([, text]) =>
    decoded(text!),
  );
}

const decoded = (text: string) =>
  text.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));

/** The JSON text again without pictographs and controls that cannot be drawn. Rethrows an error of another kind. */
export function withoutUndrawable(data: string, error: unknown): string {
  if (error instanceof UserError) throw error;
  const texts = undrawn(error);
  if (texts.length === 0)
    throw new UserError(
      `The PDF cannot be made accessible: ${/message: "(.*?)", trace/s.exec(String(error))?.[1] ?? String(error)}.`,
      { cause: error },
    );
  const letters = [...new Set(texts.filter((text) => !dispensable.test(text)))];
  if (letters.length > 0)
    throw new UserError(
      `The PDF cannot show ${letters.map((text) => `“${text}”`).join(', ')}: its fonts have no such letters.`,
      {
        hint: 'Write it in Latin, Greek or Cyrillic letters for the press release, or leave the channel out.',
      },
    );
  const missing = new Set(texts.flatMap((text) => [...text]));
  const without = (text: string) => dropped(text, (cluster) => [...cluster].some((sign) => missing.has(sign)));
  return JSON.stringify(JSON.parse(data, (_, value: unknown) => (typeof value === 'string' ? without(value) : value)));
}

/** A pictograph with what belongs to it; a flag; a lone piece of one; a control. */
const cluster =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0e|\ufe0f|\u20e3|[\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic})*|\p{C}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\ufe0e|\ufe0f|\u20e3/gu;

/** A code point that no text may hold. */
const gap = '\ufdd1';

/** One of the spaces around what is dropped goes with it. */
function dropped(text: string, cannotBeDrawn: (cluster: string) => boolean): string {
  const marked = text.replace(cluster, (found) => (cannotBeDrawn(found) ? gap : found));
  return marked === text ? text : marked.replace(/ ?\ufdd1+(?= |$)|\ufdd1+ ?/g, '');
}
