/** The rules, in the order their findings are shown. One file each. */
import type { Rule } from '../model.js';
import { altText } from './alt-text.js';
import { articleFits } from './article-fits.js';
import { capitalsWithoutTonos } from './capitals-without-tonos.js';
import { channelsKnown } from './channels-known.js';
import { cleanCharacters } from './clean-characters.js';
import { factsAgree } from './facts-agree.js';
import { greekCapitalsByHand } from './greek-capitals-by-hand.js';
import { greekWordsAccented } from './greek-words-accented.js';
import { greetingDeclines } from './greeting-declines.js';
import { inclusiveWords } from './inclusive-words.js';
import { linksSayWhere } from './links-say-where.js';
import { mergeTags } from './merge-tags.js';
import { noColourAlone } from './no-colour-alone.js';
import { noHype } from './no-hype.js';
import { noLeftoverMarks } from './no-leftover-marks.js';
import { noLookAlikeLetters } from './no-look-alike-letters.js';
import { noShouting } from './no-shouting.js';
import { noUntranslatedText } from './no-untranslated-text.js';
import { oneCallToAction } from './one-call-to-action.js';
import { oneRegister } from './one-register.js';
import { overridesUsed } from './overrides-used.js';
import { partsPresent } from './parts-present.js';
import { preferredWords } from './preferred-words.js';
import { questionsMarked } from './questions-marked.js';
import { quotesOfLanguage } from './quotes-of-language.js';
import { readableSentences } from './readable-sentences.js';
import { referencesResolve } from './references-resolve.js';
import { sameFactsInOverrides } from './same-facts-in-overrides.js';
import { sameFactsInTranslations } from './same-facts-in-translations.js';
import { spacesInOrder } from './spaces-in-order.js';
import { translationsCurrent } from './translations-current.js';
import { translationsPresent } from './translations-present.js';
import { withinLimits } from './within-limits.js';

export const rules: readonly Rule[] = [
  factsAgree,
  sameFactsInTranslations,
  sameFactsInOverrides,
  channelsKnown,
  overridesUsed,
  referencesResolve,
  partsPresent,
  withinLimits,
  oneCallToAction,
  altText,
  noLeftoverMarks,
  mergeTags,
  translationsPresent,
  translationsCurrent,
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
