/** Words that say of a value that it held before, or is not the one. Folded; a blank ends a whole word. */
export const former: readonly string[] = [
  'instead of ', 'rather than ', 'not ', 'was ', 'were ', 'used to ', 'previous', 'former', 'before ', 'until now ',
  'down from ', 'reduc', 'saving', 'save ', 'old ', 'earlier ', 'original', 'list price ', 'rrp ', 'wrote ', 'wrong',
  'mistake', 'incorrect', 'error', 'discount', 'off ', 'regular', 'normal', 'usual', 'correct', 'compared ',
]; // prettier-ignore
