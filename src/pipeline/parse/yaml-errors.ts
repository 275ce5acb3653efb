import type { Report, Span } from './report.js';

/** The findings that yaml's error codes amount to for somebody who writes a message. */
const meanings: Readonly<Record<string, string>> = {
  BAD_INDENT: 'bad-indent',
  TAB_AS_INDENT: 'bad-indent',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  BLOCK_AS_IMPLICIT_KEY: 'two-colons',
  MISSING_CHAR: 'unclosed-mark',
  BAD_DQ_ESCAPE: 'bad-escape',
  TAG_RESOLVE_FAILED: 'yaml-tag',
  BAD_ALIAS: 'yaml-alias',
  MULTIPLE_ANCHORS: 'yaml-anchor',
  BAD_PROP_ORDER: 'yaml-tag',
  MULTIPLE_TAGS: 'yaml-tag',
  RESOURCE_EXHAUSTION: 'head-too-deep',
};

/** Reports a YAML error in the words of the message: the line, and what to do with it. */
export function explainYaml(report: Report, code: string, span: Span): void {
  const { text } = report.file;
  const from = text.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1;
  const line = text.slice(from, text.indexOf('\n', from)).trim();
  // How deep the reader gets before it gives up is the machine's affair: the line is what is too deep.
  const start = code === 'RESOURCE_EXHAUSTION' ? from : span.start;
  report.error(
    meanings[code] ?? 'unreadable-line',
    { start, end: Math.max(span.end, span.start) },
    { line: line.slice(0, 80), max: '8', words: line.slice(0, 40) },
  );
}

/** A list or group of fields whose bracket is never closed, at the bracket: YAML notices only where the fields end. */
export function explainBracket(report: Report, closing: string, end: number): void {
  const { text } = report.file;
  const opening = closing === ']' ? '[' : '{';
  let closed = 0;
  let at = end - 1;
  for (; at > 0; at--) {
    if (text[at] === closing) closed++;
    else if (text[at] === opening && closed-- === 0) break;
  }
  explainYaml(report, 'MISSING_CHAR', { start: at, end: at + 1 });
}
