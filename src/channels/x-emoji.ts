/**
 * Emoji as X weighs them: one sequence counts once, whatever it is made of. Its counting library knows the sequences of
 * Emoji 11 (2018); what joined later is counted sign by sign, there and so here (twitter-text 3.1.0, read 2026-11-21).
 */
const JOINER = '\u200d';
const EMOJI = new RegExp(
  String.raw`\p{RGI_Emoji}|[0-9#*]\u20e3|\u{1f441}\u200d\u{1f5e8}|\p{Emoji_Modifier}|\ufe0f`,
  'gv',
);

/** Signs that stand in a joined sequence only since Emoji 12 or later. */
const LATER_SIGN =
  /[\u{1f9d1}\u{1f91d}\u{1f9af}\u{1f9ba}-\u{1f9bd}\u{1f37c}\u{1f4a8}\u{1f4ab}\u{1f525}\u{1f32b}\u{1f7e5}-\u{1f7eb}\u{1fa70}-\u{1faff}\u2b1b\u26a7\u2744]/u;
/** People and couples that got a sex or a colour of skin later. */
const LATER_PERSON =
  /[\u{1f470}\u{1f935}\u{1f9d4}]|\u2764\ufe0f?\u200d.*[\u{1f3fb}-\u{1f3ff}]|[\u{1f3fb}-\u{1f3ff}]\u200d\u2764|\u27a1/u;

const isLater = (sequence: string) =>
  sequence.includes(JOINER) && (LATER_SIGN.test(sequence) || LATER_PERSON.test(sequence));

export interface EmojiMatch {
  readonly text: string;
  readonly index: number;
}

/** Every emoji of a text that counts as one, from the left. */
export function* emojiIn(text: string): Generator<EmojiMatch> {
  for (const match of text.matchAll(EMOJI)) {
    if (isLater(match[0])) yield* signsOf(match[0], match.index);
    else yield { text: match[0], index: match.index };
  }
}

function* signsOf(sequence: string, index: number): Generator<EmojiMatch> {
  let at = index;
  for (const sign of sequence.split(JOINER)) {
    for (const match of sign.matchAll(EMOJI)) yield { text: match[0], index: at + match.index };
    at += sign.length + JOINER.length;
  }
}
