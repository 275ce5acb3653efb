import { Lexer, Marked, type TokenizerAndRendererExtension } from 'marked';
import { leadingReference, referencePattern } from './references.js';

/** What our tree needs of marked's tokens; the only file that knows marked is this one. */
export interface Token {
  readonly type: string;
  readonly raw: string;
  readonly text?: string;
  readonly tokens?: readonly Token[];
  readonly items?: readonly Token[];
  readonly depth?: number;
  readonly href?: string;
  readonly title?: string | null;
  readonly lang?: string;
  readonly ordered?: boolean;
  readonly start?: number | '';
  readonly header?: readonly Cell[];
  readonly rows?: readonly (readonly Cell[])[];
  readonly align?: readonly ('left' | 'right' | 'center' | null)[];
  readonly block?: boolean;
  /** Of a `:::` container: its name, the rest of its first line, whether a closing `:::` was found. */
  readonly name?: string;
  readonly names?: string;
  readonly closed?: boolean;
}
export interface Cell {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const fact: TokenizerAndRendererExtension = {
  name: 'fact',
  level: 'inline',
  start: (src) => {
    const at = src.search(referencePattern);
    return at < 0 ? undefined : at;
  },
  tokenizer(src) {
    const found = leadingReference.exec(src);
    return found ? { type: 'fact', raw: found[0] } : undefined;
  },
};

const opening = /^ {0,3}:::+[ \t]*([A-Za-z][\w-]*)([^\n]*)(?:\n|$)/;
const closing = /^ {0,3}:::+[ \t]*$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/** Length of what stands inside a container, and of the container whole; nested ones and code are passed over. */
function measure(src: string, head: number): { inner: number; whole: number; closed: boolean } {
  let depth = 1;
  let code = '';
  let at = head;
  while (at < src.length) {
    const end = src.indexOf('\n', at);
    const line = src.slice(at, end < 0 ? src.length : end);
    const next = end < 0 ? src.length : end + 1;
    const fenced = fence.exec(line)?.[1];
    if (code !== '') code = fenced?.startsWith(code) ? '' : code;
    else if (fenced !== undefined) code = fenced;
    else if (closing.test(line) && --depth === 0) return { inner: at, whole: next, closed: true };
    else if (opening.test(line)) depth++;
    at = next;
  }
  return { inner: src.length, whole: src.length, closed: false };
}

const scope: TokenizerAndRendererExtension = {
  name: 'scope',
  level: 'block',
  start: (src) => {
    const at = src.search(/(?:^|\n) {0,3}:::/);
    return at < 0 ? undefined : at;
  },
  tokenizer(src) {
    const line = src.slice(0, src.indexOf('\n') < 0 ? src.length : src.indexOf('\n'));
    if (closing.test(line)) return { type: 'stray', raw: src.slice(0, line.length + 1) };
    const open = opening.exec(src);
    if (!open) return undefined;
    const { inner, whole, closed } = measure(src, open[0].length);
    const tokens = this.lexer.blockTokens(src.slice(open[0].length, inner), []);
    return { type: 'scope', raw: src.slice(0, whole), name: open[1]!, names: open[2]!.trim(), closed, tokens };
  },
};

const dialect = new Marked({
  gfm: true,
  extensions: [fact, scope],
  tokenizer: {
    // A footnote's words are text of ours, not the target of a link.
    def: (src) => (/^ {0,3}\[\^/.test(src) ? undefined : false),
    // `~30 % … ~40 %` are two estimates; only `~~` strikes out.
    del: (src) => (src.startsWith('~~') ? false : undefined),
  },
});

/** Called before each step with the words being read, so that who stops the work can say where. */
export type Progress = (words: string) => void;

/** Reads Markdown into tokens: blocks first, then the words of one block after the other. */
export function lex(text: string, progress: Progress): readonly Token[] {
  const lexer = new Lexer(dialect.defaults);
  lexer.blockTokens(text, lexer.tokens);
  for (const { src, tokens } of lexer.inlineQueue) {
    progress(src);
    lexer.state.inRawBlock = false;
    lexer.inlineTokens(src, tokens);
  }
  return lexer.tokens as readonly Token[];
}
