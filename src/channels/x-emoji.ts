/**
 * Emoji as X weighs them: one sequence counts once, whatever it is made of. Its counting library knows the sequences of
 * Emoji 11 (2018); what joined later is counted sign by sign, there and so here (twitter-text 3.1.0, read 2026-11-21).
 */
const JOINER = '\u200d';
/** Signs that are pictures by default and may still be followed by the selector that asks for one. */
const PICTURES = String.raw`[\u231a\u231b\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2757\u2b1b\u2b1c\u2b50\u2b55\u{1f004}\u{1f21a}\u{1f22f}]`;
const pattern = String.raw`${PICTURES}\ufe0f|\p{RGI_Emoji}|\u26f7[\u{1f3fb}-\u{1f3ff}]|[0-9#*]\u20e3|\u{1f441}\u200d\u{1f5e8}|\p{Emoji_Modifier}|\ufe0f`;
/** Any sign that may stand in an emoji. The pattern for all of them is big: it is made for a text that has one. */
const MAYBE = /[\u00a9\u00ae\u203c\u2049]|\u20e3|[\u2122-\u{10ffff}]/u;
let made: RegExp | undefined;
const emoji = (): RegExp => (made ??= new RegExp(pattern, 'gv'));

/** Signs that stand in a joined sequence only since Emoji 12 or later. */
const LATER_SIGN =
  /[\u{1f9d1}\u{1f91d}\u{1f9af}\u{1f9ba}-\u{1f9bd}\u{1f37c}\u{1f4a8}\u{1f4ab}\u{1f525}\u{1f32b}\u{1f7e5}-\u{1f7eb}\u{1fa70}-\u{1faff}\u2b1b\u26a7\u2744]/u;
/** People and couples that got a sex or a colour of skin later. */
const LATER_PERSON =
  /[\u{1f470}\u{1f935}\u{1f9d4}]|\u2764\ufe0f?\u200d.*[\u{1f3fb}-\u{1f3ff}]|[\u{1f3fb}-\u{1f3ff}]\u200d\u2764|\u27a1/u;

/** Signs that joined, or took a colour of skin, after Emoji 11: their code points weigh apart. */
const LATER_HAND =
  /^[\u267e\u26a7]\ufe0f|[\u{1f90c}\u{1f90f}\u{1f977}\u{1f9bb}\u{1f9cd}-\u{1f9cf}\u{1fac3}-\u{1fac5}\u{1faf0}-\u{1faf8}\u{1f46b}-\u{1f46d}\u{1f46f}\u{1f48f}\u{1f491}\u{1f91d}][\u{1f3fb}-\u{1f3ff}]/u;

const isLater = (sequence: string) =>
  LATER_HAND.test(sequence) ||
  (sequence.includes(JOINER) && (LATER_SIGN.test(sequence) || LATER_PERSON.test(sequence)));

export interface EmojiMatch {
  readonly text: string;
  readonly index: number;
}

/** Every emoji of a text that counts as one, from the left. */
export function* emojiIn(text: string): Generator<EmojiMatch> {
  if (!MAYBE.test(text)) return;
  for (const match of text.matchAll(emoji())) {
    if (isLater(match[0])) yield* signsOf(match[0], match.index);
    else yield { text: match[0], index: match.index };
  }
}

function* signsOf(sequence: string, index: number): Generator<EmojiMatch> {
  let at = index;
  for (const sign of sequence.split(JOINER)) {
    for (const match of LATER_HAND.test(sign) ? [] : sign.matchAll(emoji()))
      yield { text: match[0], index: at + match.index };
    at += sign.length + JOINER.length;
  }
}
