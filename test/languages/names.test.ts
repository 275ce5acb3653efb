/** Names in all their forms: what is a form of a name, and what is another name that merely begins alike. */
import { describe, expect, test } from 'vitest';
import { findName, formsOfName, isFormOf, nameFinder } from '../../src/languages/index.js';

/** `name: its forms, divided by |`; after `≠` what is no form of it. */
const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name, rest] = line.split(/:\s+/) as [string, string];
      const [yes = '', no = ''] = rest.split('≠');
      const list = (part: string) =>
        part
          .split('|')
          .map((form) => form.trim())
          .filter(Boolean);
      return { name: name.trim(), yes: list(yes), no: list(no) };
    });

const tables: Record<string, string> = {
  en: `
    Tiliona: Tiliona | Tiliona’s | Tiliona's | TILIONA | TILIONA’S ≠ tiliona | Tilion | Tilionas’x | Tilionata
    Ferna: Ferna | Ferna’s | Fernas | Fernas’ ≠ Fernando | Fernanda | Fern | Fernan
    Ferna kettle: Ferna kettle | ferna kettle | Ferna kettles | Ferna kettle’s | Ferna Kettle | FERNA KETTLE ≠ Ferna | Fernas kettle
    Hanna Csepregi: Hanna Csepregi | Hanna Csepregi’s | HANNA CSEPREGI ≠ Hannah Csepregi | Hanna | Hanna Csepreg
    Eleni Markou: Eleni Markou | Eleni Markou’s ≠ Elena Markou | Eleni Marko
    Áron Somlódi: Áron Somlódi | Áron Somlódi's ≠ Aron Somlodi
    Thomas: Thomas | Thomas’s | Thomas’ | Thomases ≠ Thomason | Thomassen
    Marks & Spencer: Marks & Spencer | Marks & Spencer’s ≠ Marks
    Director: Director | Directors | Director’s ≠ Directory | Directorate
    iPhone: iPhone | iPhones | iPhone’s | IPHONE ≠ Iphone | iphone
    YouTube: YouTube | YouTube’s ≠ Youtube | youtube
    Head of Design: Head of Design | head of Design | Head of Design’s ≠ Head of Designers’x | Head of
    Szeged shop: Szeged shop | Szeged shops | Szeged Shop ≠ Szeged shopping
    e-shop: e-shop | e-shops | E-shop | e-shop’s ≠ eshop | e-shopping
    Kft.: Kft. ≠ Kftx
    3D: 3D | 3D’s
  `,
  el: `
    Νίκος: Νίκος | Νίκου | Νίκο | Νίκε | ΝΙΚΟΣ | ΝΙΚΟΥ | ΝΊΚΟΥ ≠ Νικόλας | Νίκη | Νικολάου | νίκος | Νικηφόρος
    Μαρία: Μαρία | Μαρίας | ΜΑΡΙΑ | ΜΑΡΙΑΣ | Μαρίες ≠ Μαριάννα | Μαρίνα | Μάριος | Μαριέττα
    Παπαδόπουλος: Παπαδόπουλος | Παπαδόπουλου | Παπαδοπούλου | Παπαδόπουλο | Παπαδόπουλε | ΠΑΠΑΔΟΠΟΥΛΟΣ | Παπαδόπουλοι | Παπαδόπουλους ≠ Παπαδάκης | Παπαδοπουλάκης | Παπάς
    Αθήνα: Αθήνα | Αθήνας | ΑΘΗΝΑ | ΑΘΗΝΑΣ | Αθηνών ≠ Αθηνά Παλλάδα | Αθηναίος | Αθήναζε
    Βουδαπέστη: Βουδαπέστη | Βουδαπέστης | ΒΟΥΔΑΠΕΣΤΗ ≠ Βουδαπεστιανός | Βουδαπεστι
    Σέγκεντ: Σέγκεντ | ΣΕΓΚΕΝΤ ≠ Σέγκεντα | Σέγκε
    Τσεπρέγκι: Τσεπρέγκι | ΤΣΕΠΡΕΓΚΙ ≠ Τσεπρέγκα | Τσεπέγκι
    Χάνα Τσεπρέγκι: Χάνα Τσεπρέγκι | Χάνας Τσεπρέγκι | ΧΑΝΑ ΤΣΕΠΡΕΓΚΙ | ΧΑΝΑΣ ΤΣΕΠΡΕΓΚΙ ≠ Άννα Τσεπρέγκι | Χάνα | Χανά Τσεπρέκι
    Μυρτώ Κεραμιδά: Μυρτώ Κεραμιδά | Μυρτώς Κεραμιδά | Μυρτούς Κεραμιδά | ΜΥΡΤΩ ΚΕΡΑΜΙΔΑ ≠ Μυρτώ Κεραμίδου | Μυρτιά Κεραμιδά
    Στάθης Λιναράς: Στάθης Λιναράς | Στάθη Λιναρά | ΣΤΑΘΗΣ ΛΙΝΑΡΑΣ | ΣΤΑΘΗ ΛΙΝΑΡΑ ≠ Στάθης Λινάρης | Ευστάθιος Λιναράς | Στάθης
    Άρον Σόμλοντι: Άρον Σόμλοντι | ΑΡΟΝ ΣΟΜΛΟΝΤΙ ≠ Άρων Σόμλοντι | Άρης Σόμλοντι
    Ρέα Κόλμπορν: Ρέα Κόλμπορν | Ρέας Κόλμπορν ≠ Λέα Κόλμπορν
    Διευθύνουσα Σύμβουλος: Διευθύνουσα Σύμβουλος | Διευθύνουσας Συμβούλου | Διευθύνουσα Σύμβουλο | διευθύνουσα Σύμβουλος | Διευθύνουσες Σύμβουλοι | ΔΙΕΥΘΥΝΟΥΣΑ ΣΥΜΒΟΥΛΟΣ ≠ Διευθύνων Σύμβουλος | Σύμβουλος
    Επικεφαλής Σχεδιασμού: Επικεφαλής Σχεδιασμού | επικεφαλής Σχεδιασμού | Επικεφαλής του Σχεδιασμού ≠ Επικεφαλής Σχεδίων
    Κατάστημα Αιόλου: Κατάστημα Αιόλου | κατάστημα Αιόλου | κατάστημα της Αιόλου | καταστήματος της Αιόλου | καταστήματος Αιόλου | ΚΑΤΑΣΤΗΜΑ ΑΙΟΛΟΥ ≠ Κατάστημα Αιόλων | Κατάστημα
    Κατάστημα Παγκρατίου: κατάστημα Παγκρατίου | κατάστημα του Παγκρατίου | καταστήματα του Παγκρατίου ≠ κατάστημα Παγκρατιανού
    Παγκράτι: Παγκράτι | Παγκρατίου | ΠΑΓΚΡΑΤΙ ≠ Παγκράτης | Παγκρατιώτης
    Θεσσαλονίκη: Θεσσαλονίκη | Θεσσαλονίκης | ΘΕΣΣΑΛΟΝΙΚΗ ≠ Θεσσαλονικιός | Θεσσαλία | Θεσσαλονικεύς
    Τρίκαλα: Τρίκαλα | Τρικάλων ≠ Τρικαλινός
    Σέρρες: Σέρρες | Σερρών ≠ Σερραίος
    Δελφοί: Δελφοί | Δελφών | Δελφούς ≠ Δελφίνι
    Γιώργος: Γιώργος | Γιώργου | Γιώργο ≠ Γιωργία | Γεώργιος | Γιώργης
    Γεωργία: Γεωργία | Γεωργίας ≠ Γεώργιος | Γεωργιανά
    Πέτρος: Πέτρος | Πέτρου | Πέτρο ≠ Πέτρα | Πετρίδης | Πετρούλα
    Ελένη Μάρκου: Ελένη Μάρκου | Ελένης Μάρκου | ΕΛΕΝΗΣ ΜΑΡΚΟΥ ≠ Έλενα Μάρκου | Ελένη Μαρκάκη
    Κώστας: Κώστας | Κώστα | ΚΩΣΤΑ ≠ Κωστής | Κωστούλα | Κωνσταντίνος
    Αχιλλέας: Αχιλλέας | Αχιλλέα | Αχιλλέως ≠ Αχίλλειος
    Άρτεμις: Άρτεμις | Άρτεμη|Αρτέμιδος | Αρτέμιδα ≠ Αρτέμης Παπ
    Παπαδοπούλου-Νικολάου: Παπαδοπούλου-Νικολάου | ΠΑΠΑΔΟΠΟΥΛΟΥ-ΝΙΚΟΛΑΟΥ ≠ Παπαδοπούλου
    Σέργιος Οικονόμου: Σέργιος Οικονόμου | Σέργιου Οικονόμου | Σεργίου Οικονόμου | Σέργιο Οικονόμου ≠ Σέργιος Οικονομίδης
    Καλαμαριά: Καλαμαριά | Καλαμαριάς ≠ Καλαμάρι | Καλαμαριώτης
    Περικλής: Περικλής | Περικλή | Περικλέους ≠ Περικλάς
    Πειραιάς: Πειραιά | Πειραιώς ≠ Πειραιώτης
    Κως: Κως | Κω | ΚΩ ≠ Κώος
    Χανιά: Χανιά | Χανίων ≠ Χανιώτης
    Ιωάννινα: Ιωάννινα | Ιωαννίνων ≠ Ιωάννης
    Γενικός Διευθυντής: Γενικός Διευθυντής | Γενικού Διευθυντή | Γενικό Διευθυντή | Γενικοί Διευθυντές ≠ Γενική Διεύθυνση
    Ευρωπαϊκή Ένωση: Ευρωπαϊκή Ένωση | Ευρωπαϊκής Ένωσης | Ευρωπαϊκής Ενώσεως | ΕΥΡΩΠΑΪΚΗΣ ΕΝΩΣΗΣ ≠ Ευρωπαϊκός Ένωσης
    Ferna: Ferna | FERNA ≠ Fernas | Fernando | ferna
    Βραστήρας Ferna: Βραστήρας Ferna | βραστήρας Ferna | βραστήρα Ferna | βραστήρες Ferna | ΒΡΑΣΤΗΡΑΣ FERNA ≠ Βραστήρας Ferno
    Τσαγιέρα Ruvo: Τσαγιέρα Ruvo | τσαγιέρα Ruvo | τσαγιέρας Ruvo | τσαγιέρες Ruvo | τσαγιερών Ruvo ≠ Τσαγιέρα Ruva
    Tiliona Ελλάς Α.Ε.: Tiliona Ελλάς Α.Ε. ≠ Tiliona Ελλάς
    Κατάστημα Király utca: κατάστημα της Király utca | Κατάστημα Király utca | καταστήματος Király utca ≠ κατάστημα Kiraly utca
  `,
  hu: `
    Tiliona: Tilionát | Tilionának | Tilionában | Tilionából | Tilionába | Tilionánál | Tilionától | Tilionához | Tilionáról | Tilionán | Tilionára | Tilionáig | Tilionáért | Tilionaként | Tilionával | Tilionává | Tilionáé | Tilionáét | Tilionás | tilionás | tilionások≠
    TILIONA: TILIONA | TILIONA-t
    Ferna: Ferna | Fernát | Fernának | Fernához | Fernával | Fernák | Fernákat | Fernákkal | Fernája | Fernáját | Fernánk | Fernánkat | Fernám | FERNÁT ≠ Fernando | Fernanda | Fernat | Fernaval | Fernék Anna
    Ferna vízforraló: Ferna vízforralót | Ferna vízforralóhoz | Ferna vízforralónk | Ferna vízforralónkat | Ferna vízforralók | Ferna vízforralóval | Ferna Vízforraló ≠ Ferna vízforralas | Fernák vízforraló
    Ruvo teáskanna: Ruvo teáskannát | Ruvo teáskannák | Ruvo teáskannákat | Ruvo teáskannával | Ruvo teáskannánk | Ruvo teáskannáink ≠ Ruvo teáskann | Ruvó teáskanna
    Mária: Mária | Máriát | Márián | Máriának | Máriával | Máriáé | Máriáék | MÁRIÁVAL ≠ Marianna | Máriapócs | Márió | Márius | Mari | mária
    Anna: Annát | Annának | Annával | Annáék ≠ Annamária | Annabella | Anni | Annus
    Somlódi Áron: Somlódi Áron | Somlódi Áront | Somlódi Áronnak | Somlódi Áronnal | Somlódi Áronnál | Somlódi Árontól | Somlódi Ároné | SOMLÓDI ÁRONNAL ≠ Somlódi Aron | Somlódi Árontos | Áron Somlódi
    Csepregi Hanna: Csepregi Hannát | Csepregi Hannának | Csepregi Hannával | Csepregi Hannához ≠ Csepregi Johanna | Csepregi Hannes | Hanna Csepregi
    Széplaki Dorka: Széplaki Dorkát | Széplaki Dorkának | Széplaki Dorkával ≠ Szeplaki Dorka | Széplaki Dorkó
    Stathis Linaras: Stathis Linarast | Stathis Linarasnak | Stathis Linarasszal | Stathis Linarassal | Stathis Linarasról ≠ Stathis Linara | Stathis Linarast Péter
    Rhea Colborne: Rhea Colborne | Rhea Colborne-t | Rhea Colborne-nak | Rhea Colborne-nal | Rhea Colborne-nál | Rhea Colborne-tól ≠ Rhea Colborn | Rhea Colborner
    Myrto Keramida: Myrto Keramidát | Myrto Keramidának | Myrto Keramidával ≠ Myrto Keramidas
    Budapest: Budapesten | Budapestet | Budapestre | Budapestről | Budapesttől | Budapesttel | budapesti | Budapesti | budapestiek | budapestieknek | Budapestig | Budapestnek ≠ budapest | Budapestiáda
    Athén: Athénban | Athént | Athénnak | Athénból | Athénnal | athéni | athénieknek | Athénba | Athénig ≠ athénban | Athéna | Athénaiosz
    Szeged: Szegeden | Szegedet | Szegedre | Szegedről | Szegeddel | szegedi | szegediek | Szegedtől ≠ Szegedan | Szegény | szeged
    Szaloniki: Szalonikiben | Szalonikit | Szalonikiből | Szalonikinek | szaloniki ≠ Szalonika
    Győr: Győrben | Győrt | Győrbe | Győrhöz | Győrrel | győri | Győrött≠
    Király utca: Király utca | Király utcában | Király utcán | Király utcai | Király utcából ≠ Király utca-sarok bolt kft | király utcák tere
    Király utcai bolt: Király utcai boltban | Király utcai boltunkban | Király utcai boltba | Király utcai boltot | Király utcai boltja | Király utcai boltjában | Király utcai bolttal | Király utcai boltok | Király utcai boltunkat | Király utcai boltunkkal ≠ Király utcai boltos fiú | Király utcai boltív
    Pozsonyi úti bolt: Pozsonyi úti boltunkból | Pozsonyi úti boltból | Pozsonyi úti boltjainkban ≠ Pozsonyi út
    Pozsonyi út: Pozsonyi úton | Pozsonyi úti | Pozsonyi útról ≠ Pozsonyi útlevél
    Film: Filmmel | Filmet | Filmben | Filmes | Filmek | Filmekkel | Filmünk | Filmünkkel ≠ Filmtár | Filmográfia
    Kovács: Kovácsot | Kovácsnak | Kováccsal | Kovácsék | Kovácséknak | Kovácsé ≠ Kovácsi Péter | Kovácsházi | Kovacs
    Nagy: Nagyot | Nagynak | Naggyal | Nagyék ≠ Nagyné | Nagymama
    Kiss: Kisst | Kissnek | Kiss-sel | Kissék ≠ Kissné
    Papp: Papp-pal | Pappnak | Pappot ≠ Pappas | Pappné
    Shakespeare: Shakespeare-rel | Shakespeare-t | Shakespeare-nek | Shakespeare-i ≠ Shakespear
    SMS: SMS-ben | SMS-t | SMS-ek | SMS-eket | SMS-sel | SMS-ünk ≠ SMSC
    3D: 3D-s | 3D-ben | 3D-vel ≠ 3DS
    Tiliona Magyarország Kft.: Tiliona Magyarország Kft. | Tiliona Magyarország Kft.-nek | Tiliona Magyarország Kft.-vel | Tiliona Magyarország Kft ≠ Tiliona Magyarország
    YouTube: YouTube-on | YouTube-ra ≠ Youtube
    Martin: Martint | Martinnal | Martinnak | Martiné ≠ Martina | Martinával | Martinka
    Dániel: Dánielt | Dániellel | Dánielnek ≠ Daniella | Dániela
    Zoltán: Zoltánt | Zoltánnal | Zoltánnak | Zoltánhoz | Zoltánról ≠ Zoltánka | Zoltana
    Facebook: Facebookon | Facebookot | Facebook-on | Facebookkal ≠ facebookon
    Lidl: Lidlben | Lidlnél | Lidllel ≠ Lidlo
    Aldi: Aldiban | Aldinál | Aldit ≠ Aldo
    Tesco: Tescóban | Tescóból | Tescóval ≠ Tescoban
    OTP: OTP-nél | OTP-től | OTP-s ≠ OTPB
    Apple: Apple-lel | Apple-nél | Apple-t ≠ Applet
    Sony: Sonyval | Sonytól | Sony-val ≠ Sonya
    Pécs: Pécsett | Pécsen | Péccsel | pécsi ≠ Pécsvárad
    Szentendre: Szentendrén | Szentendrére | szentendrei ≠ Szentendr
    Nagy János: Nagy Jánossal | Nagy Jánosnak | Nagy Jánosék ≠ Nagy Jánosné | Nagy Jánoska
    Kis Bence: Kis Bencével | Kis Bencének | Kis Bencét ≠ Kis Bencze
    Batthyány: Batthyánnyal | Batthyánynak ≠ Batthyán
    Oslo: Oslóban | Oslóból | Oslót | Oslóval | oslói≠
    Goethe: Goethét | Goethével | Goethének | goethei ≠ Goethén át
    Bach: Bachhal | Bachot | Bachnak | bachi ≠ Bache
    webshop: webshopban | webshopunk | webshopunkban | webshopok | webshopot | webshopja | webshoppal | Webshop | webshopjainkból ≠ webshopping
    webáruház: webáruházban | webáruházunkban | webáruházzal | webáruháza | webáruházából | webáruházak | webáruházunkat ≠ webáruházlánc
    vezérigazgató: vezérigazgató | vezérigazgatót | vezérigazgatója | vezérigazgatójának | vezérigazgatóval | vezérigazgatónk | Vezérigazgató ≠ vezérigazgatóság | vezérigazgató-helyettest ért
    vezető tervező: vezető tervező | vezető tervezőt | vezető tervezője | vezető tervezőnkkel | vezető tervezőjével ≠ vezető tervezés
  `,
};

/** Where the names stand in a sentence, as they are written there. */
const sentences: readonly (readonly [locale: string, text: string, name: string, found: readonly string[]])[] = [
  ['el', 'Τη Μαρία και τη Μαριάννα τις ξέρουν στην Αθήνα.', 'Μαρία', ['Μαρία']],
  ['el', 'Ο Νικόλας κάλεσε τον Νίκο· «Νίκε!» φώναξε.', 'Νίκος', ['Νίκο', 'Νίκε']],
  ['el', 'Στα καταστήματα της Αιόλου και του Παγκρατίου.', 'Κατάστημα Αιόλου', ['καταστήματα της Αιόλου']],
  ['el', 'ΝΕΑ ΤΙΜΗ ΣΤΗΝ ΑΘΗΝΑ', 'Αθήνα', ['ΑΘΗΝΑ']],
  ['hu', 'A Ferna-vízforraló és a Fernát dicsérő Fernando.', 'Ferna', ['Ferna', 'Fernát']],
  [
    'hu',
    'Budapesten és budapesti boltjainkban, „Budapest” szívében.',
    'Budapest',
    ['Budapesten', 'budapesti', 'Budapest'],
  ],
  ['hu', 'Somlódi\u00a0Áronnal főzünk.', 'Somlódi Áron', ['Somlódi\u00a0Áronnal']],
  ['hu', 'A várban és a körúton.', 'Vár', []],
  ['en', 'Ferna’s handle, the Ferna-only offer; Fernando.', 'Ferna', ['Ferna’s', 'Ferna']],
  ['en', 'Call Thomas\nColborne’s office.', 'Thomas Colborne', ['Thomas\nColborne’s']],
];

test.each(sentences)('%s: %s', (locale, text, name, found) =>
  expect(findName(text, name, [], locale).map(({ start, end }) => text.slice(start, end))).toEqual(found),
);

test('of many names the longest at a place is found', () => {
  const find = nameFinder(
    [
      { id: 'short', forms: ['Ferna'] },
      { id: 'long', forms: ['Ferna vízforraló'] },
    ],
    'hu',
  );
  expect(find('A Fernát és a Ferna vízforralónkat.').map(({ id }) => id)).toEqual(['short', 'long']);
});

const withoutDoubt = (form: string) => !/ (?:át|Anna|Péter|fiú|tere|Παλλάδα|Παπ|ért|kft)$/.test(form);

for (const [locale, table] of Object.entries(tables))
  describe(locale, () => {
    for (const { name, yes, no } of rows(table)) {
      test.each(yes)(`${name}: %s`, (form) => expect(isFormOf(form, name, locale), form).toBe(true));
      if (no.length > 0)
        test.each(no.filter(withoutDoubt))(`not ${name}: %s`, (form) =>
          expect(isFormOf(form, name, locale), form).toBe(false),
        );
    }

    test('at least 120 forms are looked at', () =>
      expect(rows(table).flatMap(({ yes, no }) => [...yes, ...no]).length).toBeGreaterThan(locale === 'en' ? 60 : 120));

    test('every form that is made is recognised', () => {
      for (const { name } of rows(table))
        for (const form of formsOfName(name, locale))
          expect(isFormOf(form, name, locale), `${name}: ${form}`).toBe(true);
    });
  });
