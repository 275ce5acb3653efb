/** How each language is written, and how the brand speaks. */
import type { Rule } from '../../model.js';
import { articleFits } from './article-fits.js';
import { capitalsWithoutTonos } from './capitals-without-tonos.js';
import { cleanCharacters } from './clean-characters.js';
import { greekCapitalsByHand } from './greek-capitals-by-hand.js';
import { greekWordsAccented } from './greek-words-accented.js';
import { greetingDeclines } from './greeting-declines.js';
import { inclusiveWords } from './inclusive-words.js';
import { linksSayWhere } from './links-say-where.js';
import { noColourAlone } from './no-colour-alone.js';
import { noHype } from './no-hype.js';
import { noLookAlikeLetters } from './no-look-alike-letters.js';
import { noShouting } from './no-shouting.js';
import { noUntranslatedText } from './no-untranslated-text.js';
import { oneRegister } from './one-register.js';
import { preferredWords } from './preferred-words.js';
import { questionsMarked } from './questions-marked.js';
import { quotesOfLanguage } from './quotes-of-language.js';
import { readableSentences } from './readable-sentences.js';
import { spacesInOrder } from './spaces-in-order.js';

export const languageRules: readonly Rule[] = [
  noLookAlikeLetters,
  cleanCharacters,
  questionsMarked,
  capitalsWithoutTonos,
  greekWordsAccented,
  spacesInOrder,
  quotesOfLanguage,
  articleFits,
  readableSentences,
  oneRegister,
  noShouting,
  inclusiveWords,
  noHype,
  preferredWords,
  noUntranslatedText,
  linksSayWhere,
  noColourAlone,
  greetingDeclines,
  greekCapitalsByHand,
];
