import type { DeadlineWords } from '../language.js';

export const deadlines: DeadlineWords = {
  relative: [
    '(?<!(?<!\\p{L})a )holnap(?:tól|ig|ra)?(?! – (?:felel|mond|válaszol|szól|tett|kérdez))',
    '(?<!(?<!\\p{L})a )holnapután',
    'ma este',
  ],
  before: '(?:legkésőbb|határidő:?|lejár:?|érvényes:?)',
  ending: '-?ig',
  asks: '(?:jelentkez|regisztrál|rendel|foglal|érvényes|pályáz|pályázat|határid|nevez|szavaz|igényel|akció|beválthat|váltható|ajánlat)',
  over: '(?:volt|lehetett|zárult|lejárt|véget ért|tartott|szólt)',
};
