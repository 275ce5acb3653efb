import type { NameWords } from '../language.js';
import { literal } from '../name-fold.js';

export const names: NameWords = {
  pattern: (word, last) =>
    last ? `${literal(word)}(?:${/(?:[sxz]|ch|sh)$/.test(word) ? "'s?|es(?:'s?)?" : "'s|s'?"})?` : literal(word),
  forms: (word, last) =>
    last
      ? /(?:[sxz]|ch|sh)$/i.test(word)
        ? [word, `${word}’s`, `${word}’`, `${word}es`]
        : [word, `${word}’s`, `${word}s`, `${word}s’`]
      : [word],
  between: '',
  offices: [
    'chief',
    'ceo',
    'cfo',
    'coo',
    'cto',
    'cmo',
    'director',
    'manager',
    'head',
    'president',
    'chair',
    'chairman',
    'chairwoman',
    'chairperson',
    'officer',
    'founder',
    'secretary',
    'partner',
    'lead',
    'spokesperson',
    'spokesman',
    'spokeswoman',
    'editor',
    'owner',
  ],
  acronyms:
    'AI API ATM BBC CD CEO CFO CIO COO CSS CTO DIY DVD EAN EU FAQ FBI GDP GPS GMT CET CEST EET EEST UTC HR HTML HTTP HTTPS ID IBAN IKEA IP ISBN ISO IT LED NASA NATO NGO OK PC PDF PIN PR PS QA QR RSVP SIM SMS SOS SPF TV UFO UK UN UNESCO URL US USA USB VAT VIP WC WIFI XL XXL XS XML ZIP AM PM BC AD UV PVC GB MB KB TB KG KM KW CM MM ML DC NB FREE NEW SALE NOW WIN OFF ALL NOT ONLY ASAP FYI'.split(
      ' ',
    ),
  former: ['former', 'formerly', 'previously', 'then', 'known as', 'old', 'originally', 'renamed', 'until'],
  spellings: [
    ['e-mail', 'email'],
    ['website', 'web site', 'web-site'],
    ['online', 'on-line'],
    ['offline', 'off-line'],
    ['cooperation', 'co-operation'],
    ['coordinate', 'co-ordinate'],
    ['colour', 'color'],
    ['favourite', 'favorite'],
    ['flavour', 'flavor'],
    ['centre', 'center'],
    ['organisation', 'organization'],
    ['organise', 'organize'],
    ['recognise', 'recognize'],
    ['catalogue', 'catalog'],
    ['programme', 'program'],
    ['judgement', 'judgment'],
    ['adviser', 'advisor'],
    ['grey', 'gray'],
    ['health care', 'healthcare', 'health-care'],
    ['data set', 'dataset', 'data-set'],
    ['home page', 'homepage', 'home-page'],
    ['sign-up', 'signup'],
    ['e-commerce', 'ecommerce'],
    ['café', 'cafe'],
  ],
};
