/** What people write wrongly into the sources of the sample. */

export interface Seed {
  readonly kind: string;
  readonly rules: readonly string[];
  readonly file: string;
  /** Words of the source, and what stands in their place. */
  readonly from: string;
  readonly to: string;
}

type Row = readonly [locale: 'en' | 'el' | 'hu', from: string, to: string];

/** Faults of one kind in one message. */
function of(kind: string, rules: readonly string[], message: string, rows: readonly Row[]): Seed[] {
  return rows.map(([locale, from, to]) => ({
    kind,
    rules,
    file: `content/${message}/index${locale === 'en' ? '' : `.${locale}`}.md`,
    from,
    to,
  }));
}

const only = (words: string) => `:::only linkedin\n${words}\n:::\n\n`;

export const seeds: readonly Seed[] = [
  of('a letter of another alphabet', ['no-look-alike-letters'], 'winter-kettle', [
    ['en', 'enamelled steel, with', '\u0435namelled steel, with'],
    ['en', 'The first thing', 'Th\u0435 first thing'],
    ['en', 'What is left over', 'What is l\u0435ft over'],
    ['en', 'moss green', 'm\u03bfss green'],
    ['el', 'εμαγιέ ατσάλι με', 'eμαγιέ ατσάλι με'],
    ['el', 'Χωράει', 'Xωράει'],
    ['el', 'λευκό της', 'λευκo της'],
    ['el', 'χειμωνιάτικο πρωινό', 'χειμωνιάτικο πρωινo'],
    ['el', 'εγγύηση', 'eγγύηση'],
    ['hu', 'zománcozott acélból', 'zománcozott \u0430célból'],
    ['hu', 'mohazöld', 'm\u043ehazöld'],
    ['hu', 'Ami megmarad', '\u0391mi megmarad'],
    ['hu', 'krétafehér', 'krétaf\u0435hér'],
  ]),
  of('another count than the list has', ['counts-match-lists'], 'ruvo-teapot-recall', [
    ['en', '## What to do', '## What to do: four steps'],
    ['en', '## What to do', '## Five things to do'],
    ['el', '## Τι να κάνετε', '## Τι να κάνετε: τέσσερα βήματα'],
    ['el', '## Τι να κάνετε', '## 5 βήματα'],
    ['hu', '## Mi a teendő?', '## Mi a teendő? Négy lépés'],
    ['hu', '## Mi a teendő?', '## 5 lépés'],
  ]),
  of('a fact for one channel alone', ['same-facts-in-overrides', 'overrides-in-bounds'], 'winter-kettle', [
    ['en', 'override:\n', 'override:\n  x:\n    post: Ferna weighs 1.4 kg and costs {{price}}.\n'],
    ['en', 'override:\n', 'override:\n  linkedin:\n    post: Ferna, now with 7 years of guarantee.\n'],
    ['en', 'override:\n', 'override:\n  mobile-page:\n    lead: Ferna comes on 4 December.\n'],
    ['el', 'override:\n', 'override:\n  x:\n    post: Ο Ferna ζυγίζει 1,4 κιλά και κοστίζει {{price}}.\n'],
    ['el', 'override:\n', 'override:\n  linkedin:\n    post: Ο Ferna, τώρα με εγγύηση 7 ετών.\n'],
    ['el', 'override:\n', 'override:\n  mobile-page:\n    lead: Ο Ferna έρχεται στις 4 Δεκεμβρίου.\n'],
    ['hu', 'override:\n', 'override:\n  x:\n    post: A Ferna 1,4 kg, ára {{price}}.\n'],
    ['hu', 'override:\n', 'override:\n  linkedin:\n    post: A Ferna mostantól 7 év garanciával.\n'],
    ['hu', 'override:\n', 'override:\n  mobile-page:\n    lead: A Ferna december 4-én érkezik.\n'],
  ]),
  of('another value in a translation', ['same-facts-in-translations'], 'winter-kettle', [
    ['el', 'Χωράει 1,2 λίτρα', 'Χωράει 1,5 λίτρα'],
    ['el', 'σε 90 δευτερόλεπτα. Όσο', 'σε 60 δευτερόλεπτα. Όσο'],
    ['hu', 'Űrtartalma 1,2 liter', 'Űrtartalma 1,7 liter'],
    ['hu', 'Fél liter víz 90 másodperc alatt felforr. Ami', 'Fél liter víz 60 másodperc alatt felforr. Ami'],
  ]),
  of('a lost qualifier', ['qualifiers-kept'], 'winter-kettle', [
    ['en', 'for up to 40 minutes', 'for 40 minutes'],
    ['el', 'έως και 40 λεπτά', '40 λεπτά'],
    ['hu', 'akár 40 percig', '40 percig'],
  ]),
  of('a wrong name or title of a person', ['people-as-registered'], 'winter-kettle', [
    ['en', '— Myrto Keramida, Head of Design', '— Myrto Keramida, Head of Marketing'],
    ['el', '— Μυρτώ Κεραμιδά, Επικεφαλής Σχεδιασμού', '— Μυρτώ Κεραμιδά, Επικεφαλής Μάρκετινγκ'],
    ['hu', '— Myrto Keramida, vezető tervező', '— Myrto Keramida, marketingvezető'],
    ['en', '— Myrto Keramida, Head', '— Mirto Keramida, Head'],
    ['el', '— Μυρτώ Κεραμιδά,', '— Μυρτώ Κεραμιδή,'],
    ['hu', '— Myrto Keramida,', '— Mirtó Keramida,'],
  ]),
  of('a changed quotation', ['quotes-verbatim'], 'winter-kettle', [
    ['en', '> We did not want one more appliance.', '> We did not want one more gadget.'],
    ['el', '> Δεν θέλαμε άλλη μία ηλεκτρική συσκευή.', '> Δεν θέλαμε άλλο ένα εργαλείο.'],
    ['hu', '> Nem még egy háztartási gépet akartunk.', '> Nem még egy kütyüt akartunk.'],
  ]),
  of('a second call to action in one channel', ['one-call-to-action'], 'winter-kettle', [
    ['en', 'It holds', `${only('[Meet Ferna](https://tiliona.example/win)')}It holds`],
    ['el', 'Χωράει', `${only('[Γνωρίστε τον Ferna](https://tiliona.example/win)')}Χωράει`],
    ['hu', 'Űrtartalma', `${only('[Ismerje meg a Fernát](https://tiliona.example/win)')}Űrtartalma`],
  ]),
].flat();
