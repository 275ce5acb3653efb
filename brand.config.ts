/**
 * The sample brand: Tiliona, a retailer that does not exist. Its domain is reserved (`.example`), its telephone
 * numbers lie in ranges nobody is given, its people are invented.
 */
import { defineBrand } from 'onmessage';

export default defineBrand({
  name: 'Tiliona',
  not: { en: ['Tilliona'], el: ['Τιλιόνα', 'Τηλιόνα', 'Tilliona'], hu: ['Tilióna', 'Tilliona'] },
  legalName: { en: 'Tiliona Hellas S.A.', el: 'Tiliona Ελλάς Α.Ε.', hu: 'Tiliona Magyarország Kft.' },
  tagline: {
    en: 'Good things for home and kitchen',
    el: 'Όμορφα πράγματα για το σπίτι και την κουζίνα',
    hu: 'Jó holmik otthonra, konyhába',
  },
  locale: 'en',
  locales: { en: ['GR', 'HU'], el: ['GR'], hu: ['HU'] },

  markets: {
    GR: {
      name: { en: 'Greece', el: 'Ελλάδα', hu: 'Görögország' },
      inName: { en: 'in Greece', el: 'στην Ελλάδα', hu: 'Görögországban' },
      currency: 'EUR',
      timeZone: 'Europe/Athens',
      callingCode: '+30',
      legalEntity: { en: 'Tiliona Hellas S.A.', el: 'Tiliona Ελλάς Α.Ε.', hu: 'Tiliona Hellas S.A.' },
      vatNote: {
        en: 'Prices in euros include 24% VAT.',
        el: 'Οι τιμές περιλαμβάνουν ΦΠΑ 24%.',
        hu: 'Az euróban megadott árak 24% áfát tartalmaznak.',
      },
      phone: '+30 210 555 0100',
      email: 'help.gr@tiliona.example',
    },
    HU: {
      name: { en: 'Hungary', el: 'Ουγγαρία', hu: 'Magyarország' },
      inName: { en: 'in Hungary', el: 'στην Ουγγαρία', hu: 'Magyarországon' },
      currency: 'HUF',
      timeZone: 'Europe/Budapest',
      callingCode: '+36',
      legalEntity: {
        en: 'Tiliona Magyarország Kft.',
        el: 'Tiliona Magyarország Kft.',
        hu: 'Tiliona Magyarország Kft.',
      },
      vatNote: {
        en: 'Prices in forints include 27% VAT.',
        el: 'Οι τιμές σε φιορίνια περιλαμβάνουν ΦΠΑ 27%.',
        hu: 'Az árak a 27%-os áfát tartalmazzák.',
      },
      phone: '+36 1 555 0100',
      email: 'help.hu@tiliona.example',
    },
  },

  site: { url: 'https://tiliona.example', path: '/{locale}/news/{slug}' },

  look: {
    colors: {
      ground: '#faf6ef',
      surface: '#ffffff',
      text: '#2a2622',
      muted: '#655c52',
      accent: '#47662f',
      onAccent: '#ffffff',
      line: '#ddd3c4',
    },
    colorsDark: {
      ground: '#1c1a17',
      surface: '#26231f',
      text: '#f4eee5',
      muted: '#bdb3a5',
      accent: '#b3cc93',
      onAccent: '#1a2312',
      line: '#484138',
    },
    fonts: {
      body: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
      heading: "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, 'Times New Roman', serif",
    },
    logo: { light: 'assets/logo.svg', dark: 'assets/logo-dark.svg', alt: 'Tiliona' },
    radius: 6,
  },

  voice: {
    tone: {
      en: 'Warm, exact and calm. Short sentences. We say what a thing is made of and what it costs; we do not shout.',
      el: 'Ζεστά, με ακρίβεια και ηρεμία. Μικρές προτάσεις. Λέμε από τι είναι φτιαγμένο κάτι και πόσο κοστίζει· δεν φωνάζουμε.',
      hu: 'Barátságosan, pontosan, nyugodtan. Rövid mondatok. Elmondjuk, miből van valami és mennyibe kerül; nem kiabálunk.',
    },
    address: { en: 'informal', el: 'formal', hu: 'formal' },
    avoid: {
      en: ['cheap', 'unbeatable', 'game-changing', 'must-have', 'world-class'],
      el: ['φτηνός', 'φτηνά', 'ασυναγώνιστες τιμές', 'απίστευτο', 'μοναδική ευκαιρία'],
      hu: ['olcsó', 'verhetetlen', 'hihetetlen ár', 'kihagyhatatlan', 'forradalmi'],
    },
  },

  facts: {
    customerLine: {
      value: { GR: '+30 210 555 0100', HU: '+36 1 555 0100' },
      labels: { en: ['customer line'], el: ['εξυπηρέτηση πελατών'], hu: ['ügyfélszolgálat', 'ügyfélszolgálatunk'] },
    },
    recallLine: {
      value: { GR: '+30 800 555 0142', HU: '+36 80 555 014' },
      labels: { en: ['free line'], el: ['γραμμή χωρίς χρέωση'], hu: ['ingyenes vonal', 'zöld szám'] },
    },
    customerMail: { value: { GR: 'help.gr@tiliona.example', HU: 'help.hu@tiliona.example' } },
    freeDelivery: {
      value: { GR: '49 EUR', HU: '19990 HUF' },
      labels: {
        en: ['free delivery', 'delivered free of charge'],
        el: ['δωρεάν παράδοση', 'δωρεάν μεταφορικά'],
        hu: ['ingyenes kiszállítás', 'ingyen kiszállítjuk'],
      },
    },
    deliveryDays: { value: { GR: '3 days', HU: '2 days' } },
    returnDays: '60 days',
    vat: { GR: '24 %', HU: '27 %' },
    registration: { GR: 'GEMI 000555010001', HU: '01-09-555010' },
  },

  people: {
    ceo: {
      name: { en: 'Hanna Csepregi', el: 'Χάνα Τσεπρέγκι', hu: 'Csepregi Hanna' },
      title: { en: 'Chief Executive', el: 'Διευθύνουσα Σύμβουλος', hu: 'vezérigazgató' },
      forms: { en: ['Csepregi'], el: ['Τσεπρέγκι'], hu: ['Csepregi'] },
    },
    'head-of-design': {
      name: { en: 'Myrto Keramida', el: 'Μυρτώ Κεραμιδά', hu: 'Myrto Keramida' },
      title: { en: 'Head of Design', el: 'Επικεφαλής Σχεδιασμού', hu: 'vezető tervező' },
      forms: { en: ['Keramida'], el: ['Κεραμιδά'], hu: ['Keramida'] },
    },
    cook: {
      name: { en: 'Áron Somlódi', el: 'Άρον Σόμλοντι', hu: 'Somlódi Áron' },
      title: { en: 'cook and teacher', el: 'μάγειρας και εκπαιδευτής', hu: 'szakács, főzőtanár' },
      forms: { en: ['Somlódi'], el: ['Σόμλοντι'], hu: ['Somlódi'] },
    },
    'press-greece': {
      name: { en: 'Stathis Linaras', el: 'Στάθης Λιναράς', hu: 'Stathis Linaras' },
      title: { en: 'Press Office, Greece', el: 'Γραφείο Τύπου', hu: 'görögországi sajtóiroda' },
      forms: { en: ['Linaras'], el: ['Λιναράς'], hu: ['Linaras'] },
      phone: '+30 210 555 0171',
      email: 'press.gr@tiliona.example',
      press: ['el'],
    },
    'press-hungary': {
      name: { en: 'Dorka Széplaki', el: 'Ντόρκα Σέπλακι', hu: 'Széplaki Dorka' },
      title: { en: 'Press Office, Hungary', el: 'Γραφείο Τύπου, Ουγγαρία', hu: 'sajtóreferens' },
      forms: { en: ['Széplaki'], el: ['Σέπλακι'], hu: ['Széplaki'] },
      phone: '+36 1 555 0171',
      email: 'press.hu@tiliona.example',
      press: ['hu'],
    },
    'press-international': {
      name: { en: 'Rhea Colborne', el: 'Ρέα Κόλμπορν', hu: 'Rhea Colborne' },
      title: { en: 'International Press Office', el: 'Διεθνές Γραφείο Τύπου', hu: 'nemzetközi sajtóiroda' },
      phone: '+30 210 555 0172',
      email: 'press@tiliona.example',
      press: ['en'],
    },
  },

  places: {
    aiolou: {
      name: { en: 'Aiolou Street shop', el: 'Κατάστημα Αιόλου', hu: 'Aiolou utcai bolt' },
      forms: { en: ['Aiolou Street'], el: ['κατάστημα της οδού Αιόλου', 'Αιόλου'], hu: ['Aiolou utca'] },
      market: 'GR',
      city: { en: 'Athens', el: 'Αθήνα', hu: 'Athén' },
      address: {
        en: '212 Aiolou Street, 105 51 Athens',
        el: 'Αιόλου 212, 105 51 Αθήνα',
        hu: 'Aiolou 212, 105 51 Athén',
      },
      phone: '+30 210 555 0111',
      hours: 'Mo-Fr 09:00-21:00; Sa 09:00-20:00; Su,PH off',
    },
    pangrati: {
      name: { en: 'Pangrati shop', el: 'Κατάστημα Παγκρατίου', hu: 'Pangrati bolt' },
      forms: { en: ['Pangrati'], el: ['Παγκράτι'], hu: ['Pangrati'] },
      market: 'GR',
      city: { en: 'Athens', el: 'Αθήνα', hu: 'Athén' },
      address: {
        en: '398 Ymittou Street, 116 33 Athens',
        el: 'Υμηττού 398, 116 33 Αθήνα',
        hu: 'Ymittou 398, 116 33 Athén',
      },
      phone: '+30 210 555 0112',
      hours: 'Mo-Fr 09:00-21:00; Sa 09:00-20:00; Su,PH off',
    },
    thessaloniki: {
      name: { en: 'Thessaloniki shop', el: 'Κατάστημα Θεσσαλονίκης', hu: 'Szaloniki bolt' },
      forms: { en: ['Thessaloniki'], el: ['Θεσσαλονίκη'] },
      market: 'GR',
      city: { en: 'Thessaloniki', el: 'Θεσσαλονίκη', hu: 'Szaloniki' },
      address: {
        en: '240 Tsimiski Street, 546 21 Thessaloniki',
        el: 'Τσιμισκή 240, 546 21 Θεσσαλονίκη',
        hu: 'Tsimiski 240, 546 21 Szaloniki',
      },
      phone: '+30 2310 555 011',
      hours: 'Mo-Fr 09:00-21:00; Sa 09:00-20:00; Su,PH off',
    },
    kiraly: {
      name: { en: 'Király utca shop', el: 'Κατάστημα Király utca', hu: 'Király utcai bolt' },
      forms: { en: ['Király utca'], el: ['Király utca'], hu: ['Király utca'] },
      market: 'HU',
      city: { en: 'Budapest', el: 'Βουδαπέστη', hu: 'Budapest' },
      address: {
        en: 'Király utca 148, 1077 Budapest',
        el: 'Király utca 148, 1077 Βουδαπέστη',
        hu: '1077 Budapest, Király utca 148.',
      },
      phone: '+36 1 555 0111',
      hours: 'Mo-Sa 10:00-20:00; Su 10:00-18:00; PH off',
    },
    pozsonyi: {
      name: { en: 'Pozsonyi út shop', el: 'Κατάστημα Pozsonyi út', hu: 'Pozsonyi úti bolt' },
      forms: { en: ['Pozsonyi út'], el: ['Pozsonyi út'], hu: ['Pozsonyi út'] },
      market: 'HU',
      city: { en: 'Budapest', el: 'Βουδαπέστη', hu: 'Budapest' },
      address: {
        en: 'Pozsonyi út 190, 1137 Budapest',
        el: 'Pozsonyi út 190, 1137 Βουδαπέστη',
        hu: '1137 Budapest, Pozsonyi út 190.',
      },
      phone: '+36 1 555 0112',
      hours: 'Mo-Sa 10:00-20:00; Su 10:00-18:00; PH off',
    },
    szeged: {
      name: { en: 'Szeged shop', el: 'Κατάστημα Σέγκεντ', hu: 'Szegedi bolt' },
      forms: { en: ['Szeged'], el: ['Σέγκεντ'], hu: ['Szeged'] },
      market: 'HU',
      city: { en: 'Szeged', el: 'Σέγκεντ', hu: 'Szeged' },
      address: {
        en: 'Kárász utca 44, 6720 Szeged',
        el: 'Kárász utca 44, 6720 Σέγκεντ',
        hu: '6720 Szeged, Kárász utca 44.',
      },
      phone: '+36 62 555 011',
      hours: 'Mo-Fr 10:00-19:00; Sa 10:00-18:00; Su,PH off',
    },
  },

  products: {
    ferna: {
      name: { en: 'Ferna kettle', el: 'Βραστήρας Ferna', hu: 'Ferna vízforraló' },
      forms: { en: ['Ferna'], el: ['Ferna'], hu: ['Ferna'] },
      not: { en: ['Fernna', 'Fern kettle'], el: ['Φέρνα'], hu: ['Férna', 'Fernna'] },
      url: 'https://tiliona.example/{locale}/ferna',
    },
    ruvo: {
      name: { en: 'Ruvo teapot', el: 'Τσαγιέρα Ruvo', hu: 'Ruvo teáskanna' },
      forms: { en: ['Ruvo'], el: ['Ruvo'], hu: ['Ruvo'] },
      not: { en: ['Ruvvo', 'Rouvo'], el: ['Ρούβο'], hu: ['Ruvó', 'Ruvvo'] },
    },
    'board-oil': {
      name: { en: 'Linseed board oil', el: 'Λινέλαιο για ξύλα κοπής', hu: 'Lenolaj vágódeszkához' },
      forms: {
        en: ['linseed board oil'],
        el: ['λινέλαιο για ξύλα κοπής'],
        hu: ['lenolaj vágódeszkához', 'vágódeszkákhoz való lenolaj'],
      },
    },
  },

  terms: {
    'e-shop': {
      name: { en: 'e-shop', el: 'ηλεκτρονικό κατάστημα', hu: 'webáruház' },
      forms: { el: ['ηλεκτρονικό μας κατάστημα', 'ηλεκτρονικού μας καταστήματος'] },
      not: {
        en: ['webshop', 'web shop', 'online store', 'online shop'],
        el: ['e-shop', 'eshop', 'διαδικτυακό κατάστημα', 'ιντερνετικό κατάστημα'],
        hu: ['webshop', 'e-shop', 'webbolt', 'online bolt'],
      },
    },
    newsletter: {
      name: { en: 'newsletter', el: 'ενημερωτικό δελτίο', hu: 'hírlevél' },
      not: { en: ['news letter', 'e-newsletter'], el: ['newsletter'], hu: ['newsletter', 'hír levél'] },
    },
    recall: {
      name: { en: 'recall', el: 'ανάκληση', hu: 'visszahívás' },
      not: { en: ['product withdrawal'], el: ['απόσυρση προϊόντος'], hu: ['visszarendelés', 'termékvisszarendelés'] },
    },
    guarantee: {
      name: { en: 'guarantee', el: 'εγγύηση', hu: 'garancia' },
      forms: { hu: ['jótállás'] },
      confusedWith: ['statutory-warranty'],
    },
    'statutory-warranty': { name: { en: 'statutory warranty', el: 'νόμιμη εγγύηση', hu: 'kellékszavatosság' } },
  },

  claims: {
    'keeps-warm': {
      text: {
        en: 'keeps water hot for up to 40 minutes',
        el: 'κρατάει το νερό ζεστό έως και 40 λεπτά',
        hu: 'akár 40 percig melegen tartja a vizet',
      },
      proof: 'Measurement of 2 September 2026 in our own laboratory, file K-26-118: above 75 °C, room at 21 °C.',
      owner: 'Product quality',
      from: '2026-09-02',
      until: '2028-09-01',
    },
  },

  forbidden: {
    health: {
      words: {
        en: ['detox', 'detoxifying', 'non-toxic', 'antibacterial'],
        el: ['αποτοξίνωση', 'αποτοξινώνει', 'αντιβακτηριακό', 'αντιβακτηριακή'],
        hu: ['méregtelenít*', 'antibakteriális*', 'méreganyagmentes*'],
      },
      why: {
        en: 'a kitchen thing has no effect on health that we could prove',
        el: 'τα είδη κουζίνας δεν έχουν επίδραση στην υγεία που να μπορούμε να αποδείξουμε',
        hu: 'a konyhai eszköznek nincs bizonyítható egészségügyi hatása',
      },
      source: 'Regulation (EC) No 1924/2006; Regulation (EU) No 528/2012, art. 72',
    },
    durability: {
      words: {
        en: ['unbreakable', 'indestructible'],
        el: ['άθραυστο', 'άθραυστη', 'άθραυστος'],
        hu: ['törhetetlen*'],
      },
      why: {
        en: 'clay, glass and enamel break',
        el: 'ο πηλός, το γυαλί και το εμαγιέ σπάνε',
        hu: 'az agyag, az üveg és a zománc törik',
      },
    },
  },

  service: {
    types: ['recall'],
    pages: ['https://tiliona.example/shops', 'https://tiliona.example/delivery'],
  },

  legal: {
    'company-gr': {
      text: {
        en: 'Tiliona Hellas S.A., 212 Aiolou Street, 105 51 Athens. Greek Commercial Registry (GEMI) no. 000555010001.',
        el: 'Tiliona Ελλάς Α.Ε., Αιόλου 212, 105 51 Αθήνα. Αρ. ΓΕΜΗ 000555010001.',
        hu: 'Tiliona Hellas S.A., Aiolou 212, 105 51 Athén. Görög cégjegyzékszám (GEMI): 000555010001.',
      },
      markets: ['GR'],
      channels: ['newsletter', 'press-release', 'mobile-page'],
    },
    'company-hu': {
      text: {
        en: 'Tiliona Magyarország Kft., Király utca 148, 1077 Budapest. Hungarian company registration no. 01-09-555010.',
        el: 'Tiliona Magyarország Kft., Király utca 148, 1077 Βουδαπέστη. Ουγγρικός αριθμός μητρώου 01-09-555010.',
        hu: 'Tiliona Magyarország Kft., 1077 Budapest, Király utca 148. Cégjegyzékszám: 01-09-555010.',
      },
      markets: ['HU'],
      channels: ['newsletter', 'press-release', 'mobile-page'],
    },
    'vat-gr': {
      text: {
        en: 'Prices in euros include 24% VAT.',
        el: 'Οι τιμές περιλαμβάνουν ΦΠΑ 24%.',
        hu: 'Az euróban megadott árak 24% áfát tartalmaznak.',
      },
      markets: ['GR'],
      channels: ['newsletter', 'press-release', 'mobile-page'],
      types: ['launch', 'news'],
    },
    'vat-hu': {
      text: {
        en: 'Prices in forints include 27% VAT.',
        el: 'Οι τιμές σε φιορίνια περιλαμβάνουν ΦΠΑ 27%.',
        hu: 'Az árak a 27%-os áfát tartalmazzák.',
      },
      markets: ['HU'],
      channels: ['newsletter', 'press-release', 'mobile-page'],
      types: ['launch', 'news'],
    },
    'recall-rights': {
      text: {
        en: 'Product safety recall under Regulation (EU) 2023/988. Your statutory rights are not affected.',
        el: 'Ανάκληση προϊόντος για λόγους ασφαλείας σύμφωνα με τον Κανονισμό (ΕΕ) 2023/988. Τα νόμιμα δικαιώματά σας δεν θίγονται.',
        hu: 'Termékbiztonsági visszahívás az (EU) 2023/988 rendelet alapján. Az Ön törvényes jogait ez nem érinti.',
      },
      channels: ['newsletter', 'press-release', 'mobile-page', 'poster'],
      types: ['recall'],
    },
    correction: {
      text: {
        en: 'We correct our mistakes openly. All corrections stay on our site.',
        el: 'Διορθώνουμε τα λάθη μας ανοιχτά. Όλες οι διορθώσεις μένουν αναρτημένες στον ιστότοπό μας.',
        hu: 'Hibáinkat nyíltan helyesbítjük. Minden helyesbítésünk olvasható marad a honlapunkon.',
      },
      channels: ['press-release', 'mobile-page'],
      types: ['correction'],
    },
  },

  boilerplate: {
    en: 'Tiliona sells things for home and kitchen made of wood, linen, clay, glass and enamelled steel. The company has shops in Athens, Thessaloniki, Budapest and Szeged and an e-shop that delivers throughout Greece and Hungary. Its designers work with small workshops in both countries, and everything it sells can be repaired: spare parts are kept for every product that has parts.',
    el: 'Η Tiliona πουλάει είδη για το σπίτι και την κουζίνα από ξύλο, λινό, πηλό, γυαλί και εμαγιέ ατσάλι. Έχει καταστήματα στην Αθήνα, τη Θεσσαλονίκη, τη Βουδαπέστη και το Σέγκεντ, καθώς και ηλεκτρονικό κατάστημα με παραδόσεις σε όλη την Ελλάδα και την Ουγγαρία. Οι σχεδιαστές της συνεργάζονται με μικρά εργαστήρια στις δύο χώρες, και ό,τι πουλάει επισκευάζεται: για κάθε προϊόν που έχει εξαρτήματα υπάρχουν και ανταλλακτικά.',
    hu: 'A Tiliona fából, lenvászonból, agyagból, üvegből és zománcozott acélból készült otthoni és konyhai holmikat árul. Athénban, Szalonikiben, Budapesten és Szegeden vannak boltjai, webáruháza pedig egész Görögországba és Magyarországra szállít. Tervezői mindkét országban kis műhelyekkel dolgoznak együtt, és amit a Tiliona elad, az javítható is: minden termékéhez, amelynek vannak alkatrészei, tart pótalkatrészt.',
  },

  mail: {
    from: { name: { en: 'Tiliona', el: 'Tiliona', hu: 'Tiliona' }, email: 'letter@tiliona.example' },
    replyTo: 'hello@tiliona.example',
    service: 'listmonk',
  },

  social: {
    x: {
      handle: 'tiliona_example',
      hashtags: { en: ['Tiliona'], el: ['Tiliona'], hu: ['Tiliona'] },
    },
    bluesky: {
      handle: 'tiliona.example',
      hashtags: { en: ['Tiliona'], el: ['Tiliona'], hu: ['Tiliona'] },
    },
    mastodon: {
      handle: '@tiliona@social.tiliona.example',
      url: 'https://social.tiliona.example/@tiliona',
      hashtags: {
        en: ['Tiliona', 'HomeAndKitchen'],
        el: ['Tiliona', 'ΣπίτιΚαιΚουζίνα'],
        hu: ['Tiliona', 'OtthonÉsKonyha'],
      },
    },
    threads: { handle: 'tiliona.example', hashtags: { en: ['Tiliona'], el: ['Tiliona'], hu: ['Tiliona'] } },
    linkedin: {
      handle: 'tiliona-example',
      hashtags: {
        en: ['Tiliona', 'Retail'],
        el: ['Tiliona', 'Λιανεμπόριο'],
        hu: ['Tiliona', 'Kiskereskedelem'],
      },
    },
    facebook: { handle: 'tiliona.example', hashtags: { en: ['Tiliona'], el: ['Tiliona'], hu: ['Tiliona'] } },
    instagram: {
      handle: 'tiliona.example',
      hashtags: {
        en: ['Tiliona', 'HomeAndKitchen'],
        el: ['Tiliona', 'ΣπίτιΚαιΚουζίνα'],
        hu: ['Tiliona', 'OtthonÉsKonyha'],
      },
    },
  },

  links: [
    {
      label: { en: 'Shops and opening hours', el: 'Καταστήματα και ωράριο', hu: 'Boltok és nyitvatartás' },
      url: 'https://tiliona.example/shops',
    },
    {
      label: { en: 'Delivery and returns', el: 'Αποστολές και επιστροφές', hu: 'Szállítás és visszaküldés' },
      url: 'https://tiliona.example/delivery',
    },
    {
      label: { en: 'Press', el: 'Γραφείο Τύπου', hu: 'Sajtó' },
      url: 'https://tiliona.example/press',
    },
  ],

  utm: {
    medium: {
      newsletter: 'email',
      x: 'social',
      bluesky: 'social',
      mastodon: 'social',
      threads: 'social',
      linkedin: 'social',
      facebook: 'social',
      'press-release': 'referral',
    },
    campaign: '{id}',
    off: ['mobile-page', 'press-release'],
  },

  channels: {
    everyday: [
      'newsletter',
      'x',
      'bluesky',
      'mastodon',
      'threads',
      'linkedin',
      'facebook',
      'instagram',
      'press-release',
      'mobile-page',
    ],
  },

  types: {
    launch: {
      label: { en: 'New in our shops', el: 'Νέο στα καταστήματά μας', hu: 'Újdonság boltjainkban' },
      required: ['newsletter', 'mobile-page', 'press-release', 'x', 'bluesky', 'facebook', 'instagram'],
      optional: ['mastodon', 'threads', 'linkedin'],
      legal: ['vat-gr', 'vat-hu'],
    },
    hours: {
      label: { en: 'Opening hours', el: 'Ωράριο', hu: 'Nyitvatartás' },
      required: ['newsletter', 'mobile-page', 'facebook', 'x', 'instagram'],
      optional: ['bluesky', 'mastodon', 'threads', 'linkedin', 'press-release'],
      hashtags: false,
    },
    event: {
      label: { en: 'Event', el: 'Εκδήλωση', hu: 'Esemény' },
      required: ['newsletter', 'mobile-page', 'facebook', 'instagram'],
      optional: ['x', 'bluesky', 'mastodon', 'threads', 'linkedin', 'press-release', 'poster'],
    },
    recall: {
      label: { en: 'Product safety recall', el: 'Ανάκληση προϊόντος', hu: 'Termékbiztonsági visszahívás' },
      required: ['newsletter', 'mobile-page', 'press-release', 'facebook', 'x', 'bluesky', 'instagram'],
      optional: ['mastodon', 'threads', 'linkedin', 'poster'],
      legal: ['recall-rights'],
      hashtags: false,
    },
    correction: {
      label: { en: 'Correction', el: 'Διόρθωση', hu: 'Helyesbítés' },
      required: ['newsletter', 'mobile-page', 'press-release', 'linkedin'],
      optional: ['x', 'bluesky', 'mastodon', 'facebook', 'threads', 'instagram'],
      legal: ['correction'],
      hashtags: false,
    },
    news: {
      label: { en: 'News', el: 'Νέα', hu: 'Hírek' },
      required: ['newsletter', 'mobile-page', 'facebook'],
      optional: ['x', 'bluesky', 'mastodon', 'threads', 'linkedin', 'instagram', 'press-release'],
      legal: ['vat-gr', 'vat-hu'],
    },
  },

  formats: { hu: { thousands: ' ' } },
});
