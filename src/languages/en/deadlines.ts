import type { DeadlineWords } from '../language.js';

export const deadlines: DeadlineWords = {
  relative: ["(?<!(?<!\\p{L})(?:of|for|no|about|better|like) )tomorrow(?![’']s)", "tonight(?![’']s)"],
  before: '(?:until|till|by|before|no later than|deadline(?: is|:)?|(?:ends?|closes?|expires?)(?: on)?)(?: the)?',
  ending: '(?!)',
  asks: '(?:apply|register|sign up|order|book|enter|valid|rsvp|reply|submit|offer|reserve|save your|deadline|entries|applications|vote|redeem)',
  over: '(?:was|were|had|has ended|have ended|ended|closed on|expired|sold)',
};
