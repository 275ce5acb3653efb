/** What the message says, said everywhere: the heart. */
import type { Rule } from '../../model.js';
import { artefactStandsAlone } from './artefact-stands-alone.js';
import { contactsAgree } from './contacts-agree.js';
import { factsAgree } from './facts-agree.js';
import { keyMessagePresent } from './key-message-present.js';
import { messageCarried } from './message-carried.js';
import { oneCallToAction } from './one-call-to-action.js';
import { overridesCurrent } from './overrides-current.js';
import { overridesInBounds } from './overrides-in-bounds.js';
import { overridesUsed } from './overrides-used.js';
import { pricesAgree } from './prices-agree.js';
import { qualifiersKept } from './qualifiers-kept.js';
import { quotesVerbatim } from './quotes-verbatim.js';
import { sameFactsInOverrides } from './same-facts-in-overrides.js';
import { sameFactsInTranslations } from './same-facts-in-translations.js';
import { samePartsInTranslations } from './same-parts-in-translations.js';
import { translationsCurrent } from './translations-current.js';
import { translationsPresent } from './translations-present.js';
import { wordsAsWritten } from './words-as-written.js';

export const proofRules: readonly Rule[] = [
  factsAgree,
  pricesAgree,
  contactsAgree,
  sameFactsInTranslations,
  sameFactsInOverrides,
  qualifiersKept,
  messageCarried,
  overridesInBounds,
  keyMessagePresent,
  quotesVerbatim,
  wordsAsWritten,
  samePartsInTranslations,
  overridesUsed,
  oneCallToAction,
  translationsPresent,
  translationsCurrent,
  artefactStandsAlone,
  overridesCurrent,
];
