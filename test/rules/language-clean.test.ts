/** Sentences of newsletters, posts and releases, as they are written every day: no rule of language has a word to say. */
import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.js';
import { check, smallBrand } from '../project.js';

const ofLanguage = new Set(rules.filter(({ language }) => language).map(({ id }) => id));

const greek = [
  'Η συλλογή της Άννας Παπαδοπούλου παρουσιάζεται στην Αίθουσα Τέχνης του Νίκου Ιωαννίδη, με την ευγενική στήριξη του Δήμου Αθηναίων.',
  'Συνάντησα τον κ. Παπαδόπουλο στο κατάστημα της οδού Αιόλου 212, κοντά στο Μοναστηράκι.',
  'Στις 27/11, από τις 9:30 π.μ. έως τις 8:00 μ.μ., όλα τα είδη κουζίνας έχουν έκπτωση έως 30%.',
  'Το κατάστημα μένει ανοιχτό 24/7, ενώ η γραμμή εξυπηρέτησης λειτουργεί όλο το 24ωρο.',
  'Με την αγορά 3+1 παίρνετε το τέταρτο μπολ δωρεάν· η προσφορά ισχύει μέχρι εξαντλήσεως των αποθεμάτων.',
  'Το ύφασμα είναι 100% βαμβάκι, πλένεται στους 40 °C και ζυγίζει 150 g/m².',
  'Ό,τι και αν χρειαστείτε, καλέστε μας στο 210 555 0100 ή γράψτε μας στο help@lumen.example.',
  'Πότε ανοίγετε; Ποιον πρέπει να ρωτήσω; Τι γίνεται αν αλλάξω γνώμη;',
  '«Δεν περιμέναμε τόσο κόσμο», λέει η υπεύθυνη του καταστήματος. «Έλα κι εσύ», μου είπε γελώντας.',
  'Η Εθνική Τράπεζα, η ΔΕΗ, ο ΟΤΕ, η ΑΒ Βασιλόπουλος και η ΕΥΔΑΠ στηρίζουν τη δράση.',
  'Το νέο e-κατάστημα δέχεται πληρωμές με κάρτα, PayPal και IRIS, χωρίς επιπλέον χρέωση.',
  'Έκανα like και έλαβα SMS με τον κωδικό· το Wi-Fi του καταστήματος είναι δωρεάν.',
  'Η ομάδα μας έγινε 20μελής και μετακόμισε στον 3ο όροφο, στο γραφείο 12Α.',
  'Τα βιολογικά προϊόντα προέρχονται από την Κρήτη, τη Λέσβο, την Κω και την Κέρκυρα.',
  'Τη Δευτέρα παραλαμβάνουμε, την Τρίτη συσκευάζουμε και τη Μεγάλη Πέμπτη παραδίδουμε.',
  'Για μια φορά, δυο γιαγιάδες από τη γειτονιά μάς έδειξαν πώς γίνεται η πιο απλή πίτα, γεια στα χέρια τους.',
  'Ποιος δεν αγαπάει τον χαλβά; Μια συνταγή για όσους θέλουν κάτι γρήγορο, κάθε μέρα.',
  'Ο Γ. Κ. Παππάς, M.Sc., είναι υπεύθυνος ποιότητας από το 1998.',
  'Η τιμή είναι 24,90 € (με ΦΠΑ 24%), αντί για 32,90 €.',
  'Ώρες λειτουργίας: Δευ–Παρ 9:00–21:00, Σάβ 10:00–18:00, Κυρ κλειστά.',
  'Το αποτέλεσμα του αγώνα ήταν 3 : 2 και οι παίκτες γιόρτασαν με λουκουμάδες.',
  'Χρειάζεστε 2,5 φλιτζάνια αλεύρι, 1/2 κ.γ. αλάτι και 3–4 κ.σ. ελαιόλαδο.',
  'Η έκθεση «Από τον πηλό στο “τέλειο” φλιτζάνι» διαρκεί έως τις 15 Ιανουαρίου.',
  'Με τη Μαρία, τον Γιώργο, τη Σοφία και τον Μπάμπη μαγειρέψαμε για ογδόντα άτομα.',
  'Στην Αθήνα, στη Θεσσαλονίκη, στην Πάτρα και στον Βόλο μάς βρίσκετε κάθε Σάββατο.',
  'Σας περιμένουμε στο κατάστημά μας· δεν χρειάζεται ραντεβού.',
  'Αγαπητοί φίλοι, αγαπητές φίλες,',
  'Αγαπητέ κύριε Παπαδόπουλε, σας ευχαριστούμε για το γράμμα σας.',
  'Αγαπητέ κ. Γεωργίου, η παραγγελία σας έφυγε σήμερα το πρωί.',
  'Η κ. Αλεξίου και ο κ. Βλάχος υπέγραψαν τη συμφωνία στις Βρυξέλλες.',
  'Ο τζίρος αυξήθηκε κατά 12% στο γ΄ τρίμηνο του 2026, σύμφωνα με την Ελληνική Στατιστική Αρχή (ΕΛΣΤΑΤ).',
  'Η εταιρεία, με έδρα την Αθήνα, απασχολεί 340 εργαζομένους και εξάγει σε 14 χώρες.',
  'Διαβάστε την έκθεση βιωσιμότητας (PDF, 2,4 MB) στον ιστότοπό μας.',
  'Η παράδοση γίνεται σε 2–3 εργάσιμες ημέρες, κατά μέσο όρο σε 48 ώρες.',
  'Παρ’ όλα αυτά, απ’ ό,τι φαίνεται, θα ’ρθουν κι άλλοι· γι’ αυτό κάντε κράτηση από νωρίς.',
  'Το βιβλίο του Ν. Καζαντζάκη «Βίος και πολιτεία του Αλέξη Ζορμπά» έγινε ταινία το 1964.',
  'Ή έρχεστε στο κατάστημα ή παραγγέλνετε από το σπίτι.',
  'Πήραμε 5 αστέρια στην κατηγορία «μικρές επιχειρήσεις» και 2ο βραβείο για τη συσκευασία.',
  'Στο Instagram και στο Facebook μάς βρίσκετε ως @lumen.example, με το #ΣπίτιΚαιΚουζίνα.',
  'Οι θερμοκρασίες του φούρνου φτάνουν τους 250 °C, ενώ το σύρμα έχει πάχος 20 μm και αντίσταση 10 kΩ.',
  'Η Ευρωπαϊκή Επιτροπή ενέκρινε τον κανονισμό (ΕΕ) 2023/988 στις 10 Μαΐου 2023.',
  'Μαΐου, Ιουλίου, προϊόντα, Ευβοϊκός, γαϊδουράκι, ρολόι, κάτσε λιγάκι: λέξεις με διαλυτικά και τόνους.',
  'Ας πάμε μαζί στην Κούλουρη, με τα πόδια ή με το πλοίο των 8:15.',
  'Ο Στέλιος, ο Χρήστος και ο Αλέξανδρος πήγαν με το τρένο στο Λιανοκλάδι.',
  'Ζητείται προσωπικό για το κατάστημα του Πειραιά· πληροφορίες στο τηλ. 210 555 0111.',
  'Η κεραμική τσαγιέρα χωράει 0,9 λίτρα, δηλ. περίπου τέσσερα φλιτζάνια.',
  'Το πρόγραμμα «Ψηφιακή Μετάβαση» (ΕΣΠΑ 2021–2027) καλύπτει το 50% της δαπάνης.',
  'Έως 3 μαχαίρια ανά επισκέπτη, τυλιγμένα σε ένα πανί, παρακαλούμε!',
  'Τι ωραία που μυρίζει! Τι κρίμα που τελείωσε…',
  'Στείλτε την απόδειξη, τη φωτογραφία και τη διεύθυνσή σας έως τις 31/12.',
  'Ο χρόνος παράδοσης είναι 24 ώρες για την Αττική· για τα νησιά, 3 ημέρες.',
  'Για περισσότερα, δείτε το [πρόγραμμα των σεμιναρίων](https://lumen.example/el/seminars).',
  'Το απόσπασμα από το τραγούδι «Με το ίδιο μακό» ακούστηκε στην εκδήλωση.',
  'Τα περιστατικά μειώθηκαν από 120 σε 80, δηλαδή κατά ένα τρίτο.',
  'Η Νέα Υόρκη, το Λονδίνο και το Παρίσι είναι οι επόμενοι σταθμοί.',
  'Στη Βουλή, στον ΟΗΕ και στο ΝΑΤΟ συζητήθηκε το ίδιο θέμα, όπως έγραψε το ΑΠΕ-ΜΠΕ.',
  'Η δε τιμή του μένει ίδια· τη μάθαμε και τη γράψαμε παντού.',
  'Συνδυάζεται με το μπολ σε μπλε, πράσινο ή κόκκινο χρώμα, με κουμπί σε μαύρο.',
  'Μου είπε ότι θα έρθει, κι όμως δεν ήρθε· ούτ’ εγώ το πίστεψα.',
  'Το ψωμί θέλει αλεύρι, νερό, αλάτι κι ένα βράδυ υπομονή.',
  '- **Πού;** Στο κατάστημα της Αιόλου (Αιόλου 212, 105 51 Αθήνα)\n- **Πόσο κοστίζει;** Τίποτα· τα υλικά είναι δικά μας\n- **Πώς δηλώνω συμμετοχή;** Τηλεφωνικά, έως τις 7/12',
  '## ΝΕΟ ΩΡΑΡΙΟ ΣΤΑ ΚΑΤΑΣΤΗΜΑΤΑ ΜΑΣ',
  '## ΠΑΡΑΛΑΒΗ Ή ΠΑΡΑΔΟΣΗ; Ο,ΤΙ ΣΑΣ ΒΟΛΕΥΕΙ',
  '| Ημέρα | Ωράριο |\n| --- | --- |\n| Πέμπτη 24/12 | 09:00–18:00 |\n| Παρασκευή 25/12 | κλειστά |',
];

const hungarian = [
  'A Kovácsné által vezetett műhelyben Szabó Annának és Tóth Péternek is jutott feladat.',
  'Az athéni, a szaloniki és a budapesti boltunkban egyaránt 10-től 18 óráig várjuk az érdeklődőket.',
  'December 5-én, 12-én és 19-én 10 és 14 óra között ingyen megélezzük a késeket.',
  'A nyitás napja január 1-je helyett január 2-a; az 1-jei ügyeletet a Király utcai bolt tartja.',
  'Az ár 9 990 Ft (27%-os áfával), azaz kb. 25 euró.',
  'A 18%-os kedvezmény az 5 000 Ft feletti vásárlásokra érvényes, a 3+1 akció azonban mindenkire.',
  'Az SMS-ben kapott kódot 24 órán belül kell beírni; az e-mailben küldött link 7 napig él.',
  'Az MNB, az OTP, a MÁV, a BKK és a NAV közleményét is elolvastuk.',
  'A 100% pamut törölköző 40 °C-on mosható, tömege 450 g/m².',
  'A boltok nyitvatartása: H–P 10.00–19.00, Szo 10.00–18.00, V zárva.',
  'Legkésőbb december 7-ig jelentkezzen, legalább két nappal az est előtt.',
  'Este 6-tól fél 9-ig főzünk; háromnegyed 6-tól lehet érkezni.',
  '„Nem számítottunk ennyi vendégre” – mondta a boltvezető. – „Gyere te is!” – tette hozzá nevetve.',
  '– Mikor nyitnak? – kérdezte a vevő. – Holnap – felelte az eladó.',
  'Az 5. kerületben, az V. emeleten és a XIII. kerületben is van átvevőpont.',
  'Az M3-as autópálya mellett, a 12-es út 5-ös kilométerénél találja a raktárat.',
  'Az is fontos, hogy az edény ne legyen tele; az a legjobb, ha félig töltjük.',
  'Az biztos, hogy az elsők között leszünk, az pedig mindegy, hányadikként.',
  'A U2-koncert után az USA-ban, az Egyesült Királyságban és az EU-ban is kapható lesz a lemez.',
  'Tisztelt Kovács Úr!',
  'Kedves Olvasónk!',
  'Tisztelt Hölgyem, Tisztelt Uram!',
  'Köszönjük, hogy Ön is velünk tart, és hogy Önök is segítenek.',
  'A szakács forró levest önt a tálba, majd önként felszolgálja.',
  'Kérdése van? Hívjon minket ingyenesen a 06 80 555 014-es számon.',
  'Hol kapható, és mennyibe kerül? Minden boltunkban; az ára változatlan.',
  'A crème brûlée, a croissant és a goulash egyaránt szerepel az étlapon.',
  'Ára 1,2 millió forint, ill. részletre havi 50 000 Ft.',
  'A Petőfi u. 12. sz. alatt, a Deák térnél, a 2. emelet 5. ajtó mögött találnak meg bennünket.',
  'A dr. Nagy és ifj. Kiss által írt tanulmány szerint a vízfogyasztás 12%-kal csökkent.',
  'Az ajánlat 2026. november 27-től december 8-ig, illetve a készlet erejéig tart.',
  'A Ferna vízforralóhoz 5 év garancia jár; a Fernát Athénban tervezték.',
  'Az éles kés barátságos kés: kevésbé csúszik meg, és a paradicsom is hálás érte.',
  'Filmmel, Budapesttel, Szegeddel, a Tescóval és az IKEA-val is együttműködünk.',
  'A 3D-s nyomtatás, a Wi-Fi-s kamera és az USB-s töltő ma már alapfelszereltség.',
  'A cég 340 embert foglalkoztat, és 14 országba exportál, az Eurostat adatai szerint.',
  'Az „Agyagból tökéletes csészét” című kiállítás január 15-ig látható.',
  'Ezt írta: „A »lassú« kávé a legjobb.”',
  'A „lassú kávé”-t mindenki szereti, a „gyorsat” kevesebben.',
  'Az oldalon (www.lumen.example) minden megtalálható; írjon a help@lumen.example címre.',
  'Az Instagramon és a Facebookon @lumen.example néven, a #Lumen címkével talál meg bennünket.',
  'A műsor az [est oldalán](https://lumen.example/hu/est) olvasható.',
  'A csapat 3 : 2-re győzött, a nézők pedig hazavitték a fánkot.',
  'Hozzávalók: 2,5 csésze liszt, 1/2 kk. só, 3–4 ek. olívaolaj, 1½ dl tej.',
  'A sütő 250 °C-ig melegszik, a huzal 20 μm vastag, ellenállása 10 kΩ.',
  'Az Európai Bizottság 2023. május 10-én hagyta jóvá a 2023/988 rendeletet.',
  'A teli kanna füle leválhat. Ne használja tovább, és hozza vissza bármelyik boltunkba.',
  'Hozza el a sajátját a három szombat egyikén; bejelentkezni nem kell.',
  'Milyen jó illata van! Kár, hogy elfogyott…',
  'A szürke, fehér és zöld színben kapható bögre piros gombbal záródik.',
  'Az érintettek 80%-a, azaz négyötöde elégedett volt, a többiek nem válaszoltak.',
  'A görögországi bolt görög neve „Κατάστημα Αιόλου”, mi Aiolou utcai boltnak hívjuk.',
  'Az Aiolou utcai bolt és az Ymittou úti üzlet is nyitva tart.',
  'A Yahoo, a YouTube, a Uber-sofőrök és az Apple is reagált.',
  'Az 1848-as forradalom évfordulóján, március 15-én zárva tartunk.',
  'Az 1000 forintos kupon az 1500 forintosnál kisebb, a 10 000 forintosnál jóval kisebb.',
  'A 11. alkalommal rendezett vásár az 1. csarnokban lesz, a 150 éves csarnok mellett.',
  'Egy fecske nem csinál nyarat, de egy jó fazék levest igen.',
  'Gyorsan, csendben és takarékosan: így forral vizet az új készülék.',
  'Az újságírók kipróbálásra kölcsönkérhetnek egy vízforralót; sajtóirodánk elküldi.',
  'A Szegedi Tudományegyetem (SZTE) és az ELTE kutatói együtt dolgoztak rajta.',
  '- **Mikor?** December 10-én, csütörtökön\n- **Hol?** A Király utcai boltban (1077 Budapest, Király utca 148.)\n- **Mennyibe kerül?** A részvétel ingyenes, és az alapanyagokat is mi adjuk',
  '## ÚJ BOLT A KIRÁLY UTCÁBAN',
  '| Nap | Nyitvatartás |\n| --- | --- |\n| csütörtök | 10.00–18.00 |\n| péntek | zárva |',
];

async function found(locale: string, paragraphs: readonly string[]): Promise<string[]> {
  const text = `---\ntitle: Νέα\nlocale: ${locale}\n---\n\n${paragraphs.join('\n\n')}\n`.replace(
    'Νέα',
    locale === 'el' ? 'Νέα' : 'Hírek',
  );
  const brand = { ...smallBrand, voice: { address: { el: 'formal' as const, hu: 'formal' as const } } };
  const run = await check({ files: { 'content/a.md': text }, brand });
  expect(run.editions).toHaveLength(1);
  return run.editions
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => ofLanguage.has(rule))
    .map(({ rule, say }) => `${rule}: ${say}`);
}

test('Greek of every day is clean', async () => {
  expect(greek.length).toBeGreaterThanOrEqual(60);
  expect(await found('el', greek)).toEqual([]);
});

test('Hungarian of every day is clean', async () => {
  expect(hungarian.length).toBeGreaterThanOrEqual(60);
  expect(await found('hu', hungarian)).toEqual([]);
});

test('the same sentences with a slip in each are not', async () => {
  const slips = (text: string) => text.replace(/\. /, '.  ').replace(/, /, ' , ');
  expect((await found('el', greek.map(slips))).length).toBeGreaterThan(20);
  expect((await found('hu', hungarian.map(slips))).length).toBeGreaterThan(20);
});
