/** Signs that no font of the paper has. Pictographs are left out; letters are never lost in silence. */
import { UserError } from '../errors.js';

const pictograph = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u{fe0e}\u{fe0f}\u{200d}\u{20e3}\u{e0020}-\u{e007f}]+$/u;

/** Texts that Typst names when it cannot draw them. */
function undrawn(error: unknown): string[] {
  return [...String(error).matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gs)].map(([, text]) => decoded(text!));
}

const decoded = (text: string) => text.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));

/** The JSON text again without pictographs that cannot be drawn. Rethrows an error of another kind. */
export function withoutUndrawable(data: string, error: unknown): string {
  if (error instanceof UserError) throw error;
  const texts = undrawn(error);
  if (texts.length === 0) throw new UserError(`The PDF cannot be made accessible: ${/message: "(.*?)", trace/s.exec(String(error))?.[1] ?? String(error)}.`, { cause: error });
  const letters = texts.filter((text) => !pictograph.test(text));
  if (letters.length > 0)
    throw new UserError(`The PDF cannot show ${letters.map((text) => `“${text}”`).join(', ')}: its fonts have no such letters.`, {
      hint: 'Write it in Latin, Greek or Cyrillic letters for the press release, or leave the channel out.',
    });
  const missing = new Set(texts.flatMap((text) => [...text]));
  const without = (text: string) => dropped(text, (cluster) => [...cluster].some((sign) => missing.has(sign)));
  return JSON.stringify(JSON.parse(data, (_, value: unknown) => (typeof value === 'string' ? without(value) : value)));
}

const cluster =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\p{Emoji_Modifier}\u{fe0e}\u{fe0f}\u{200d}\u{20e3}\u{e0020}-\u{e007f}\p{Extended_Pictographic}]*|[\p{Regional_Indicator}\p{Emoji_Modifier}\u{fe0e}\u{fe0f}\u{200d}\u{20e3}\u{e0020}-\u{e007f}]/gu;

/** One of the spaces around what is dropped goes with it. */
function dropped(text: string, cannotBeDrawn: (cluster: string) => boolean): string {
  const marked = text.replace(cluster, (found) => (cannotBeDrawn(found) ? '\u0000' : found));
  return marked === text ? text : marked.replace(/ ?\u0000+(?= |$)|\u0000+ ?/g, '');
}
