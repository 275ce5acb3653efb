/** Sentences of the program with what they are about. */
import { hungarianArticle } from './words.js';

/** A place, and in Hungarian the article before it, which its sound decides: `a(z) „{name}” csatorna`. */
const slot = /(?:(?<!\p{L})([Aa])\(z\) ([^\p{L}\p{N}\s{]*))?\{(\w+)\}/gu;

/** Fills each `{name}` that `data` has; an `a(z)` before it becomes a or az. */
export function fillIn(sentence: string, data: Readonly<Record<string, string | number | undefined>> = {}): string {
  return sentence.replaceAll(slot, (whole, capital: string | undefined, mark: string | undefined, name: string) => {
    if (!(name in data)) return whole;
    const said = String(data[name]);
    if (capital === undefined) return said;
    const article = /[\p{L}\p{N}]/u.test(said) ? hungarianArticle(said).replace('a', capital) : `${capital}(z)`;
    return `${article} ${mark ?? ''}${said}`;
  });
}
