/** The rules, in the order their findings are shown. One file each. */
import type { Rule } from '../model.js';
import { acronymsExpanded } from './acronyms-expanded.js';
import { altText } from './alt-text.js';
import { boilerplateCurrent } from './boilerplate-current.js';
import { brandColoursOnly } from './brand-colours-only.js';
import { contrastEnough } from './contrast-enough.js';
import { coloursReadable } from './colours-readable.js';
import { logoWhole } from './logo-whole.js';
import { brandFontsOnly } from './brand-fonts-only.js';
import { legalLinesVisible } from './legal-lines-visible.js';
import { headingsInOrder } from './headings-in-order.js';
import { languageMarked } from './language-marked.js';
import { tablesMarked } from './tables-marked.js';
import { targetsLargeEnough } from './targets-large-enough.js';
import { pageDescribed } from './page-described.js';
import { machineDataAgrees } from './machine-data-agrees.js';
import { htmlWhole } from './html-whole.js';
import { zoomAllowed } from './zoom-allowed.js';
import { fitsNarrowScreens } from './fits-narrow-screens.js';
import { weightInBudget } from './weight-in-budget.js';
import { mailHasBothParts } from './mail-has-both-parts.js';
import { mailLetsGo } from './mail-lets-go.js';
import { mailSenderKnown } from './mail-sender-known.js';
import { subjectAndPreheader } from './subject-and-preheader.js';
import { mailNamesSender } from './mail-names-sender.js';
import { mailWholeWithoutPictures } from './mail-whole-without-pictures.js';
import { mailCssSupported } from './mail-css-supported.js';
import { mailDarkReady } from './mail-dark-ready.js';
import { releaseComplete } from './release-complete.js';
import { releaseHeadline } from './release-headline.js';
import { releaseLength } from './release-length.js';
import { wireTextPlain } from './wire-text-plain.js';
import { hashtagsInBounds } from './hashtags-in-bounds.js';
import { threadsWhole } from './threads-whole.js';
import { essentialBeforeCut } from './essential-before-cut.js';
import { noMarkupLeaks } from './no-markup-leaks.js';
import { limitsFresh } from './limits-fresh.js';
import { artefactStandsAlone } from './artefact-stands-alone.js';
import { channelsKnown } from './channels-known.js';
import { contactsAgree } from './contacts-agree.js';
import { factsAgree } from './facts-agree.js';
import { keyMessagePresent } from './key-message-present.js';
import { legalLinesPresent } from './legal-lines-present.js';
import { countsMatchLists } from './counts-match-lists.js';
import { datesNotPast } from './dates-not-past.js';
import { hoursKnowHolidays } from './hours-know-holidays.js';
import { mergeTags } from './merge-tags.js';
import { messageCarried } from './message-carried.js';
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
import { noLeftoverMarks } from './no-leftover-marks.js';
import { noLookAlikeLetters } from './no-look-alike-letters.js';
import { noShouting } from './no-shouting.js';
import { numbersWrittenAsHere } from './numbers-written-as-here.js';
import { noUntranslatedText } from './no-untranslated-text.js';
import { adsLabelled } from './ads-labelled.js';
import { certaintyKept } from './certainty-kept.js';
import { claimConditionsKept } from './claim-conditions-kept.js';
import { claimsProved } from './claims-proved.js';
import { competitorsByPolicy } from './competitors-by-policy.js';
import { greenClaims } from './green-claims.js';
import { linksLeadSomewhere } from './links-lead-somewhere.js';
import { linksSecure } from './links-secure.js';
import { linksTagged } from './links-tagged.js';
import { noEndlessPromises } from './no-endless-promises.js';
import { noForbiddenClaims } from './no-forbidden-claims.js';
import { noPersonalData } from './no-personal-data.js';
import { noPressure } from './no-pressure.js';
import { offersSayTerms } from './offers-say-terms.js';
import { oneCallToAction } from './one-call-to-action.js';
import { overridesInBounds } from './overrides-in-bounds.js';
import { overridesUsed } from './overrides-used.js';
import { partsPresent } from './parts-present.js';
import { pricesAgree } from './prices-agree.js';
import { qualifiersKept } from './qualifiers-kept.js';
import { quotesVerbatim } from './quotes-verbatim.js';
import { brandInSeason } from './brand-in-season.js';
import { embargoStated } from './embargo-stated.js';
import { insideFirst } from './inside-first.js';
import { livingMessagesAgree } from './living-messages-agree.js';
import { messageExpires } from './message-expires.js';
import { noRecycledContent } from './no-recycled-content.js';
import { noRecycledPrices } from './no-recycled-prices.js';
import { overridesCurrent } from './overrides-current.js';
import { picturesLicensed } from './pictures-licensed.js';
import { referencesResolve } from './references-resolve.js';
import { reviewDue } from './review-due.js';
import { sameFactsInOverrides } from './same-facts-in-overrides.js';
import { sameFactsInTranslations } from './same-facts-in-translations.js';
import { samePartsInTranslations } from './same-parts-in-translations.js';
import { namesInSeason } from './names-in-season.js';
import { namesKept } from './names-kept.js';
import { oneSpelling } from './one-spelling.js';
import { oneTermPerConcept } from './one-term-per-concept.js';
import { peopleAsRegistered } from './people-as-registered.js';
import { preferredTerms } from './preferred-terms.js';
import { thirdPartyMarks } from './third-party-marks.js';
import { trademarksMarked } from './trademarks-marked.js';
import { oneRegister } from './one-register.js';
import { preferredWords } from './preferred-words.js';
import { questionsMarked } from './questions-marked.js';
import { quotesOfLanguage } from './quotes-of-language.js';
import { readableSentences } from './readable-sentences.js';
import { spacesInOrder } from './spaces-in-order.js';
import { sumsAddUp } from './sums-add-up.js';
import { translationsCurrent } from './translations-current.js';
import { translationsPresent } from './translations-present.js';
import { weekdayMatchesDate } from './weekday-matches-date.js';
import { priceCutsShowLowest } from './price-cuts-show-lowest.js';
import { serviceRouteGiven } from './service-route-given.js';
import { sourcesNamed } from './sources-named.js';
import { superlativesProved } from './superlatives-proved.js';
import { testimonialsConsented } from './testimonials-consented.js';
import { twoContactRoutes } from './two-contact-routes.js';
import { vatNoted } from './vat-noted.js';
import { versionsFollow } from './versions-follow.js';
import { waiversCurrent } from './waivers-current.js';
import { withinLimits } from './within-limits.js';

import { wordsAsWritten } from './words-as-written.js';

export const rules: readonly Rule[] = [
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
  legalLinesPresent,
  boilerplateCurrent,
  samePartsInTranslations,
  weekdayMatchesDate,
  datesNotPast,
  countsMatchLists,
  sumsAddUp,
  hoursKnowHolidays,
  numbersWrittenAsHere,
  channelsKnown,
  overridesUsed,
  referencesResolve,
  partsPresent,
  withinLimits,
  oneCallToAction,
  altText,
  noLeftoverMarks,
  mergeTags,
  namesKept,
  namesInSeason,
  peopleAsRegistered,
  preferredTerms,
  oneTermPerConcept,
  oneSpelling,
  acronymsExpanded,
  trademarksMarked,
  thirdPartyMarks,
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
  claimsProved,
  claimConditionsKept,
  noForbiddenClaims,
  competitorsByPolicy,
  adsLabelled,
  priceCutsShowLowest,
  offersSayTerms,
  vatNoted,
  testimonialsConsented,
  noPersonalData,
  greenClaims,
  superlativesProved,
  sourcesNamed,
  certaintyKept,
  noEndlessPromises,
  noPressure,
  serviceRouteGiven,
  twoContactRoutes,
  linksLeadSomewhere,
  linksSecure,
  linksTagged,
  brandColoursOnly,
  contrastEnough,
  coloursReadable,
  logoWhole,
  brandFontsOnly,
  legalLinesVisible,
  headingsInOrder,
  languageMarked,
  tablesMarked,
  targetsLargeEnough,
  pageDescribed,
  machineDataAgrees,
  htmlWhole,
  zoomAllowed,
  fitsNarrowScreens,
  weightInBudget,
  mailHasBothParts,
  mailLetsGo,
  mailSenderKnown,
  subjectAndPreheader,
  mailNamesSender,
  mailWholeWithoutPictures,
  mailCssSupported,
  mailDarkReady,
  releaseComplete,
  releaseHeadline,
  releaseLength,
  wireTextPlain,
  hashtagsInBounds,
  threadsWhole,
  essentialBeforeCut,
  noMarkupLeaks,
  limitsFresh,
  artefactStandsAlone,
  insideFirst,
  messageExpires,
  reviewDue,
  waiversCurrent,
  embargoStated,
  picturesLicensed,
  brandInSeason,
  versionsFollow,
  overridesCurrent,
  noRecycledContent,
  noRecycledPrices,
  livingMessagesAgree,
];
