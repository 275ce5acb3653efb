import type { Sayings } from './index.js';

export const hu: Sayings = {
  // a fájl
  'too-large': ['A fájl {size} KB; legfeljebb {max} KB olvasható be.', 'Bontsa több üzenetre.'],
  'too-many-lines': ['A fájl {size} sorból áll; legfeljebb {max} olvasható be.', 'Bontsa több üzenetre.'],
  'too-many-numbers': ['Eddig a pontig a fájlban több mint {max} szám van.', 'Bontsa több üzenetre.'],
  'line-too-long': ['Ez a sor hosszabb {max} karakternél.', 'Tördelje bekezdésekre.'],
  'nested-too-deep': [
    'Itt {max}-nél több idézet vagy lista van egymásban.',
    'Egyszerűsítse a listát vagy az idézetet.',
  ],
  'table-too-large': [
    'A táblázat túl nagy: legfeljebb {max} oszlop vagy cella olvasható be.',
    'Bontsa több táblázatra.',
  ],
  'takes-too-long': [
    'Az olvasás itt megállt: ezt a részt túl sokáig tart értelmezni.',
    'Egyszerűsítse benne a jeleket (*, _, [, <).',
  ],
  'too-tangled': [
    'Az olvasás itt megállt: a jelek túl mélyen vannak egymásban.',
    'Egyszerűsítse a jeleket (*, _, [, >) ezen a részen.',
  ],
  'hidden-character': [
    'Itt egy láthatatlan karakter ({name}) áll, amely szavakat rejthet el vagy cserélhet fel.',
    'Törölje, és gépelje be újra a környező szavakat.',
  ],
  'heaped-marks': ['Itt egy betűre halomnyi ékezet került.', 'Törölje őket.'],
  // a mezők
  'toml-front-matter': [
    'Az első sor +++; a +++ közötti mezőket a program nem olvassa.',
    'Tegye a mezőket két --- sor közé, „title: …” alakban.',
  ],
  'named-front-matter': ['Az első sor ez: „{line}”.', 'Az első sorban pontosan --- állhat, semmi más.'],
  'mended-fence': ['A „{line}” sort a program „---” sornak olvasta.', 'Írjon három kötőjelet.'],
  'broken-fence': ['A mezők között ez áll: „{line}”.', 'A mezőket lezáró sorban pontosan --- álljon.'],
  'unclosed-front-matter': [
    'A mezők --- sorral kezdődnek, de sehol sem érnek véget.',
    'Írjon egy --- sort a mezők és a szöveg közé.',
  ],
  'head-too-large': ['Túl sok a mező (legfeljebb {max}).', 'Tegye át a szöveget a mezőkből az üzenetbe.'],
  'head-too-deep': ['A mezők túl mélyen vannak egymásban (legfeljebb {max}).', 'Egyszerűsítse őket.'],
  'head-not-fields': ['Ez nem mező.', 'A mezőket „név: érték” alakban írja, mindegyiket külön sorba.'],
  'mended-spaces': [
    'A mező előtti tabulátorokat vagy nem törhető szóközöket a program szóköznek olvasta.',
    'Írjon sima szóközt.',
  ],
  'read-literally': [
    'A program úgy olvasta a sort, ahogy áll, mintha idézőjelben lenne: {value}',
    'Tegye idézőjelbe, hogy egyértelmű legyen.',
  ],
  'mended-quotes': ['Az értéket körülvevő tipográfiai idézőjelek kimaradtak.', 'Írja idézőjel nélkül.'],
  'refused-key': ['Mező nem kaphatja ezt a nevet: „{key}”.', 'Törölje.'],
  'same-key-twice': ['A(z) „{key}” mező kétszer szerepel.', 'Tartsa meg az egyiket.'],
  'second-key-left-out': ['A(z) „{key}” mező kétszer szerepel; az első számít.'],
  'bad-indent': [
    'A(z) „{line}” sor kezdete egyik fenti mezőhöz sem igazodik.',
    'Igazítsa szóközökkel azokhoz a mezőkhöz, amelyekhez tartozik.',
  ],
  'missing-colon': [
    'A(z) „{line}” sorból hiányzik a kettőspont a mező neve után.',
    'Írja „név: érték” alakban, vagy tegye az egész értéket egy sorba.',
  ],
  'two-colons': [
    'A(z) „{line}” sorban egy második mező áll az elsőn belül.',
    'Tegye idézőjelbe az értéket, vagy a második mezőt külön sorba.',
  ],
  'unclosed-mark': [
    'A(z) „{line}” sorban egy idézőjel vagy zárójel nyitva maradt.',
    'Zárja be, vagy tegye idézőjelbe az egész értéket.',
  ],
  'bad-escape': [
    'A(z) „{line}” sorban fordított perjel áll olyan karakter előtt, ahol nem állhat.',
    'Tegye az értéket aposztrófok közé.',
  ],
  'yaml-tag': [
    'Itt egy felkiáltójel típust ír elő: „{line}”; a típusokat a program nem olvassa.',
    'Törölje, vagy tegye idézőjelbe az értéket.',
  ],
  'yaml-anchor': [
    'A(z) „{words}” nevet ad az értéknek, hogy máshol ismételni lehessen; ezt a program nem olvassa.',
    'Írja ki az értéket, vagy tegye idézőjelbe.',
  ],
  'yaml-alias': [
    'A(z) „{words}” máshonnan ismétel egy értéket; ezt a program nem olvassa.',
    'Írja ki az értéket, vagy tegye idézőjelbe.',
  ],
  'unreadable-line': [
    'A(z) „{line}” nem olvasható mezőként.',
    'Írja „név: érték” alakban; tegye idézőjelbe az értéket, ha : # [ { van benne.',
  ],
  'unknown-key': ['Nincs „{name}” nevű mező.', 'Ezek a mezők vannak: {known} …'],
  'unknown-key-fact': [
    'Nincs „{name}” nevű mező.',
    'A szövegben használt érték a facts alá kerül: írja ezt: „facts:”, és a következő sorba, behúzva: „{name}: …”.',
  ],
  'unknown-key-meant': ['Nincs „{name}” nevű mező.', 'Erre gondolt: „{guess}”?'],
  'unknown-choice': ['A(z) „{key}” mezőben ez a szó nem állhat.', 'Ezek közül választhat: {known}.'],
  'unknown-choice-meant': [
    'A(z) „{key}” mezőben ez a szó nem állhat.',
    'Erre gondolt: „{guess}”? Ezek közül választhat: {known}.',
  ],
  'unknown-market': ['„{name}” nem piaca a márkának.', 'Piacok: {known}.'],
  'unknown-market-meant': ['„{name}” nem piaca a márkának.', 'Erre gondolt: „{guess}”?'],
  'field-left-out': ['A(z) „{key}” mező kimaradt: nem olyan alakú, amilyet a program olvas.'],
  'expected-words': [
    'A(z) „{key}” mezőben szövegnek kellene állnia, de további mezők vagy lista van benne.',
    'Írja a szöveget a kettőspont után, ugyanabba a sorba.',
  ],
  'expected-list': ['A(z) „{key}” mezőben listának kellene állnia.', 'Írjon soronként egy elemet, előtte kötőjellel.'],
  'expected-keys': [
    'A(z) „{key}” mezőnek saját mezői vannak.',
    'Írja őket alá, mindegyiket külön sorba, két szóközzel beljebb.',
  ],
  'unreadable-value': ['{key}: „{text}” {problem}.', 'Javítsa az értéket.'],
  'reference-in-value': ['{key}: „{text}” egy másik értékre hivatkozik.', 'Írja ki magát az értéket.'],
  'ambiguous-value': ['{key}: a(z) „{text}” kétféleképpen érthető.', 'Melyik a kettő közül: {choices}?'],
  'ends-before-it-starts': ['{key} a kezdet elé esik.', 'Javítsa ki a kettő közül az egyiket.'],
  'embargo-without-zone': ['Az embargónak nincs időzónája.', 'Írja így: 2026-11-26T10:00 Europe/Budapest.'],
  'bad-locale': ['{key}: a(z) „{locale}” nem nyelvkód.', 'Írjon olyan kódot, mint a hu, az el vagy az en.'],
  'language-without-rules': ['A programnak nincsenek szabályai ehhez a nyelvhez: {locale}; az angolt használja.'],
  'bad-fact-id': [
    'A(z) „{key}” nem lehet adat neve.',
    'Betűvel kezdődjön; betűk, számjegyek és kötőjelek állhatnak benne.',
  ],
  'empty-fact': ['{key}: nincs értéke.', 'Adjon neki értéket, vagy törölje a sort.'],
  'bad-id': [
    '{key}: a(z) „{text}” nem állhat elérési útban vagy címben.',
    'Ékezet nélküli kisbetűk, számjegyek és kötőjelek: {better}',
  ],
  'bad-crop': [
    '{key}: a(z) „{text}” sem a kép része, sem fájl.',
    'Írja be százalékban a bal szélt, a tetejét, a szélességet és a magasságot (10% 0% 80% 100%), vagy egy kép nevét.',
  ],
  'bad-focus': ['{key}: a(z) „{text}” nem egy kép pontja.', 'Írjon két százalékot, balról és felülről: 50% 30%.'],
  'hero-without-file': ['A képhez nem tartozik fájl.', 'Adja meg: src: kettle.jpg'],
  'hero-not-in-source': [
    'Az eredetiben nincs kép, így a fordítása sem írhat le képet.',
    'Vegye fel az eredetibe a hero.src mezőt, vagy törölje ezt.',
  ],
  'quote-without-words': ['{key}: nincs szövege.', 'Írja be: text: és az idézet.'],
  'quote-without-speaker': [
    '{key}: nem derül ki, ki mondja.',
    'Írja be: by: és a márka egyik személye (people) vagy egy név.',
  ],
  'quote-not-in-source': ['{key}: az eredetiben nincs ilyen.', 'Vegye fel ott a by: mezővel együtt, vagy törölje itt.'],
  'datum-in-translation': [
    'A(z) „{key}” nem fordításba való: minden nyelvre érvényes.',
    'Tegye át az eredetibe, vagy törölje itt.',
  ],
  'no-words': ['Nincs benne olyan szöveg, amely cím lehetne.', 'Írjon egy title: mezőt és egy mondatot.'],
  'two-texts-in-one-language': [
    'Két szöveg is van ezen a nyelven: {locale}.',
    'Tartsa meg az egyik fájlt, vagy javítsa ki a nyelvet a nevében.',
  ],
  // a szöveg
  'unsafe-link': [
    'Ez a link ilyen címre vezet: „{scheme}”, és az olvasónál programot indíthat.',
    'https:, http:, mailto: vagy tel: kezdetű címet használjon.',
  ],
  'unsafe-picture': ['Ez a kép innen jön: „{scheme}”.', 'Tegye a fájlt az üzenet mellé, vagy használjon https: címet.'],
  'address-too-long': ['Ez a cím hosszabb {max} karakternél.', 'Használjon rövidebbet.'],
  'addresses-too-long': [
    'A szövegben lévő címek összesen hosszabbak {max} karakternél.',
    'Használjon rövidebb vagy kevesebb linket.',
  ],
  'acting-html': ['A <{tag}> elindíthat, betölthet vagy elrejthet valamit.', 'Törölje a tartalmával együtt.'],
  'acting-attribute': ['A „{name}” a <{tag}> elemben programot indíthat.', 'Törölje.'],
  'hidden-html': ['A <{tag}> elrejti a szövegét az olvasók elől.', 'Törölje a szöveget, vagy azt, ami elrejti.'],
  'unclosed-comment': [
    'Egy megjegyzés <!-- jellel kezdődik, de sehol sem ér véget; elnyelné, ami utána jön.',
    'Zárja le így: -->.',
  ],
  'tag-left-out': ['A <{tag}> mindenhol kimarad; a szövege marad.'],
  'strike-left-out': [
    'A ~~ jellel áthúzott szavak áthúzás nélkül jelennek meg.',
    'Törölje őket, vagy írja le, hogy már nem érvényesek.',
  ],
  'stray-container': [
    'Egy ::: sor itt nem zár le semmit.',
    'Törölje, vagy nyissa meg a részt :::only és a csatornák nevével.',
  ],
  'unclosed-container': ['A(z) „{line}” sehol sincs lezárva.', 'Írjon egy ::: sort a rész után.'],
  'unknown-container': ['Ilyen nincs: :::{name}.', 'Van :::only és :::except, utánuk a csatornák nevével.'],
  'container-without-channels': [
    'A(z) „{line}” nem nevez meg csatornát.',
    'Nevezze meg a csatornákat: :::only newsletter',
  ],
  'unknown-reference': [
    '{text}: sem az üzenet, sem a márka nem ad meg ilyen adatot.',
    'Vegye fel a facts: mezőbe, vagy írja ki a szöveget.',
  ],
  'unknown-reference-meant': ['{text}: sem az üzenet, sem a márka nem ad meg ilyen adatot.', 'Erre gondolt: {guess}?'],
  'foreign-reference': ['{text}: úgy marad, ahogy áll; ilyen nevű adat nincs megadva.'],
  'foreign-tag': ['{tag}: mindenhol kimarad; a benne lévő szöveg marad.'],
  'unknown-form': ['{text}: ennek az értéknek nincs „{form}” alakja.', 'Alakok: {known}.'],
  'reference-in-address': [
    '{text}: ez nem webcím, így link nem vezethet oda.',
    'Olyan adatra hivatkozzon, amely webcím, vagy írja ki a címet.',
  ],
};
