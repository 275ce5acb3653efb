/** The rules, in the order their findings are shown. One file each. */
import type { Rule } from '../model.js';
import { altText } from './alt-text.js';
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
import { factsAgree } from './facts-agree.js';
import { mergeTags } from './merge-tags.js';
import { noLeftoverMarks } from './no-leftover-marks.js';
import { oneCallToAction } from './one-call-to-action.js';
import { overridesUsed } from './overrides-used.js';
import { partsPresent } from './parts-present.js';
import { referencesResolve } from './references-resolve.js';
import { sameFactsInOverrides } from './same-facts-in-overrides.js';
import { sameFactsInTranslations } from './same-facts-in-translations.js';
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
];
