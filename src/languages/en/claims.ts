import type { ClaimWords } from '../claim-words.js';

const grade =
  '(?:best|cheapest|finest|fastest|safest|strongest|healthiest|greenest|cleanest|largest|biggest|most (?:advanced|affordable|beautiful|comfortable|durable|effective|efficient|innovative|popular|powerful|reliable|sustainable|trusted))';
const offering =
  '(?:prices?|value|quality|services?|products?|offers?|deals?|brands?|shops?|stores?|retailers?|chain|company|makers?|manufacturers?|providers?|suppliers?|selection|range|taste|coffee|bread|guarantee|warranty)';
const region = "(?:world|europe|greece|hungary|britain|country|nation|market|athens|budapest)'s";
const more =
  '(?:more|less|fewer|faster|slower|longer|lighter|stronger|cheaper|quieter|cleaner|smaller|larger|better|safer)';

export const claims: ClaimWords = {
  superlatives: {
    say: [
      `(?:the|${region}) ${grade} (?:[\\p{L}-]+ ){0,2}?${offering}`,
      '(?:best|lowest|cheapest) prices?',
      'best (?:value|quality)',
      `(?:${grade}|quietest|lightest|softest|thinnest|smartest|sharpest|warmest|smallest) (?:[\\p{L}-]+ ){1,4}?(?:on the market|money can buy|you can buy|in its class|in the industry|in town)`,
      '(?:no\\.? ?1|number one) (?:brand|choice|retailer|shop|store|seller|product|in (?:greece|hungary|europe|the (?:world|market|country)))',
      'market[- ]lead(?:er|ing)',
      '(?:world|industry)[- ]leading',
      `${region} leading`,
      'the leading (?:[\\p{L}-]+ ){0,2}?(?:brand|company|retailer|provider|manufacturer|supplier|chain)',
      'unbeatable',
      'unrivall?ed',
      'unmatched',
      'unparalleled',
      'unsurpassed',
      'second to none',
      'world[- ]class',
      'best[- ]in[- ]class',
      'like no other',
      'first (?:[\\p{L}-]+ ){0,3}of its kind',
      'the only (?:[\\p{L}-]+ ){1,3}?on the market',
      'unique (?:on the market|in its class)',
      '100 ?% (?:safe|effective|risk-free|harmless|guaranteed)',
    ],
    not: [
      'one of (?:the|[\\p{L}]+\'s) (?:[\\p{L}-]+ ){0,3}',
      'lowest prices? (?:[\\p{L}\\p{N}-]+ ){0,6}?(?:30|thirty)',
      '(?:30|thirty)[- ]days?\'? lowest price',
      'best (?:before|possible|practices?|wishes|regards|of luck)',
      `${grade} (?:[\\p{L}-]+ ){0,2}?${offering} (?:possible|we can|we could|that we can)`,
    ],
  },
  comparisons: {
    say: [
      `\\d+(?:[.,]\\d+)? ?(?:%|per cent|percent) ${more}`,
      `(?:\\d+(?:[.,]\\d+)?(?: ?[x×]| times)|twice|three times) (?:${more}|as (?:fast|long|strong|effective|efficient|bright|quiet))`,
    ],
  },
  studies: {
    say: [
      '(?:studies|surveys|research|science|scientists|doctors|dermatologists) (?:shows?|proves?|confirms?|suggests?|says?|agree|recommend|(?:has|have) (?:shown|proven|proved|confirmed))',
      'according to (?:(?:a|an|recent|new|the latest) )*(?:stud(?:y|ies)|surveys?|research|scientists)',
      '(?:scientifically|clinically) (?:proven|tested)',
    ],
    not: [
      '(?:our|their|this|that|these|the|user|your|my|usability|market) (?:[\\p{L}-]+ )?(?:studies|surveys?|research|science|scientists|doctors) \\p{L}+',
      '(?:research|study|survey) (?:by|from|of|at) ',
    ],
  },
  sources: {
    say: [
      'universit(?:y|ies)', 'institutes?', 'institution', 'eurostat', 'commission', 'ministry', 'journal', 'academy',
      'foundation', 'agency', 'college', 'department', 'office',
    ],
  }, // prettier-ignore
  modals: { say: ['may', 'might', 'could', 'can', 'perhaps', 'possibly', 'probably', 'likely', 'risk', 'potentially'] },
  effects: {
    help: { say: ['helps?', 'helped'] },
    reduce: { say: ['reduc(?:es?|ed|ing)', 'lowers?', 'lowered'] },
    cause: { say: ['caus(?:es?|ed|ing)'] },
    improve: { say: ['improv(?:es?|ed|ing)'] },
    prevent: { say: ['prevent(?:s|ed|ing)?'] },
    increase: { say: ['increas(?:es?|ed|ing)', 'boosts?'] },
    relieve: { say: ['reliev(?:es?|ed|ing)', 'eases?', 'sooth(?:es?|ing)'] },
    protect: { say: ['protect(?:s|ed|ing)?'] },
    cure: { say: ['cur(?:es?|ed|ing)', 'treats', 'heals?'] },
    detach: { say: ['comes? off', 'breaks? off', 'detach(?:es)?', 'comes? loose'] },
  },
  today: {
    say: ['(?<!-)only today', 'today only', 'ends (?:today|tonight)', 'last day of (?:the|our) (?:offer|sale)'],
    not: ['only today (?:did|has|have|was|were)'],
  },
  lastChance: { say: ['last chance', 'final chance', '(?:last|final) (?:few )?hours', 'last call'] },
  hurry: {
    say: [
      'act now', 'hurry', 'limited[- ]time (?:offer|deal|only)', 'selling fast', 'almost gone', 'once in a lifetime',
      "before it(?:'s| is) too late", 'now or never',
    ],
    not: ['(?:no|a|any|without|not|n\'t|never|big) hurry', 'hurry (?:home|back|past|along)'],
  }, // prettier-ignore
  neutral: {
    say: ['(?:climate|carbon|co[2₂])[- ](?:neutral|positive|negative|compensated)', 'net[- ]zero (?:products?|packaging|delivery)'],
  }, // prettier-ignore
  green: {
    say: [
      '(?:eco|environmentally|climate|planet|earth)[- ]friendly',
      '(?:good|kind|gentle) (?:for|to|on) the (?:planet|environment|climate)',
    ],
  },
  notClaimed: {
    say: [
      'by 20[2-9]\\d', 'until 20[2-9]\\d', 'goals?', 'targets?', 'aims?', 'aim(?:ed|ing)', 'plans?', 'strategy',
      'transition', 'roadmap', 'pledges?', 'laws?', 'directive', 'regulations?', 'policy', 'policies', 'means', 'mean',
      'not', 'never', 'no longer', 'how', 'become', 'more', 'less',
    ],
  }, // prettier-ignore
  ours: { say: ['we', 'our', 'ours'] },
  endless: {
    say: [
      'forever', 'for all time', '(?:guaranteed|free) for life', 'always (?:in stock|available|the lowest|free)',
      'never (?:runs out|wears out|breaks|expires|goes out of stock)', 'lifetime (?:guarantee|warranty|access)',
    ],
    not: [
      'forever (?:chemicals?|home|young|stamps?|grateful|changed|lost|gone|remembered)',
      '(?:takes?|took|taking|lost|gone|chang(?:e|ed|es)|closed?|closes|waited|waiting) (?:[\\p{L}]+ ){0,2}?forever',
    ],
  }, // prettier-ignore
  reductions: { say: ['off', 'discount(?:s|ed)?', 'reduced', 'reduction', 'sav(?:e|es|ing|ings)', 'cheaper', 'price cut'] },
  lowestOf30: { say: ['lowest (?:[\\p{L}\\p{N}-]+ ){0,7}?(?:30|thirty)', '(?:30|thirty)[- ]days? lowest'] },
  adLabels: ['#ad', '#advert', '#advertisement', 'Advertisement', 'Advertising', 'Ad:', 'Sponsored', 'Paid partnership', 'Paid promotion'],
  taxNumber: { say: ['tax (?:id|identification)?(?: ?(?:number|no\\.?))?', 'vat (?:number|no\\.?)', 'afm', 'tin'] },
  socialNumber: { say: ['social security(?: number| no\\.?)?', 'taj', 'amka', 'health insurance (?:number|no\\.?)'] },
}; // prettier-ignore
