import type { Found, Value } from '../../model/value.js';
import type { Language, Problem } from '../language.js';
import { smallLetters } from '../fold-letters.js';

/** What the place of a value tells about it: `type` is what it must be, the others fill in what it leaves out. */
export interface Hint {
  readonly type?: Value['type'];
  readonly currency?: string;
  /** IANA zone of times that name none. */
  readonly zone?: string;
  readonly callingCode?: string;
  readonly year?: number;
}

/** A value, or why there is none; `choices` are readings in canonical form. */
export type Parsed = { readonly value: Value } | { readonly problem: Problem; readonly choices?: string[] };

const filler: Readonly<Record<Language['id'], RegExp>> = {
  en: /\b(?:from|to|until|till|through|on|at|the|and|between|of)\b/g,
  el: /(?<!\p{L})(?:απο|εωσ|μεχρι|και|μεταξυ|στισ|στη|την|τη|τισ|το|του|ωρα|με)(?!\p{L})/gu,
  hu: /(?<!\p{L})(?:és|között|től|tól|ig|kor|án|én|jén|órától|óráig)(?!\p{L})/gu,
};

/** True when nothing stands beside the values but words that join them. */
export function coversAll(text: string, found: readonly Found[], language: Language, more: RegExp = /(?!)/g): boolean {
  let rest = '';
  let at = 0;
  for (const { start, end } of found) {
    rest += ` ${text.slice(at, start)}`;
    at = end;
  }
  const words = smallLetters(rest + ` ${text.slice(at)}`);
  return (
    words
      .replace(more, ' ')
      .replace(filler[language.id], ' ')
      .replace(/[\s,()\-–./]/g, '') === ''
  );
}
