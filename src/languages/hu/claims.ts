import type { ClaimWords } from '../claim-words.js';

const grade =
  'leg(?:jobb|olcsóbb|kedvezőbb|alacsonyabb|gyorsabb|biztonságosabb|erősebb|hatékonyabb|megbízhatóbb|finomabb|tartósabb|egészségesebb|modernebb|korszerűbb|nagyobb|népszerűbb|kényelmesebb|környezetbarátabb)';
const offering =
  '(?:ár|ára|árat|áron|árú|árak\\p{L}{0,5}|minőség\\p{L}{0,6}|termék\\p{L}{0,8}|szolgáltatás\\p{L}{0,8}|ajánlat\\p{L}{0,8}|márk[aá]\\p{L}{0,6}|bolt\\p{L}{0,8}|boltlánc\\p{L}{0,6}|üzlet\\p{L}{0,8}|áruház\\p{L}{0,6}|cég\\p{L}{0,6}|gyártó\\p{L}{0,5}|forgalmazó\\p{L}{0,5}|kereskedő\\p{L}{0,5}|kávé\\p{L}{0,4}|kenyer\\p{L}{0,4}|kenyér|garanci[aá]\\p{L}{0,4})';

export const claims: ClaimWords = {
  superlatives: {
    say: [
      `${grade} (?:[\\p{L}-]+ )?${offering}`,
      'piacvezető\\p{L}{0,5}',
      '(?:verhetetlen|utolérhetetlen|felülmúlhatatlan)\\p{L}{0,4}',
      'páratlan (?:minőség|ár|árú|ízű?|élmény|ajánlat)\\p{L}{0,4}',
      'egyedülálló (?:minőség|termék|ajánlat|szolgáltatás|megoldás)\\p{L}{0,6}',
      'egyedülálló a (?:piacon|maga nemében)',
      'első számú (?:márk|választás|gyártó|forgalmazó|kereskedő|bolt)\\p{L}{0,6}',
      'világszínvonalú',
      'az egyetlen (?:\\p{L}+ ){1,3}?a piacon',
      '100 ?(?:%-osan|%-ban|százalékosan|százalékig) (?:biztonságos|hatékony|hatásos|garantált|veszélytelen)\\p{L}{0,4}',
    ],
    not: [
      `egyik ${grade}`,
      `${grade} (?:[\\p{L}-]+ )?\\p{L}+(?:unk|ünk)\\p{L}{0,4}`,
      '(?:30|harminc) nap\\p{L}* (?:\\p{L}+ ){0,2}?legalacsonyabb',
      'legalacsonyabb (?:[\\p{L}-]+ )?ár\\p{L}* (?:[\\p{L}\\p{N}]+ ){0,4}?(?:30|harminc)',
      'legjobb (?:esetben|tudás\\p{L}+|barát\\p{L}*|tanács\\p{L}*|szándék\\p{L}*)',
      '(?:legkedvezőbb|legnagyobb) (?:esetben|valószínűséggel|részt|részben)',
    ],
  },
  comparisons: {
    say: [
      '\\d+(?:[.,]\\d+)? ?(?:%-kal|százalékkal) (?:\\p{L}{2,}bb\\p{L}{0,3}|több\\p{L}{0,3})',
      '(?:kétszer|háromszor|négyszer|ötször|tízszer|\\d+-?sz[eoö]r) (?:olyan \\p{L}+|annyi\\p{L}*|\\p{L}{2,}bb\\p{L}{0,3}|több\\p{L}{0,3})',
    ],
  },
  studies: {
    say: [
      '(?:(?:egy|friss|új|legújabb|nemzetközi) )*(?:kutatások|felmérések|tanulmányok|vizsgálatok|felmérés|kutatás|tanulmány|tudósok|orvosok|bőrgyógyászok) szerint',
      '(?:kutatások|felmérések|tanulmányok|vizsgálatok) (?:is )?(?:(?:azt )?mutatják|bizonyítják|igazolják|kimutatták|bebizonyították|igazolták)',
      '(?:tudományosan|klinikailag) (?:bizonyított|igazolt|tesztelt|alátámasztott)\\p{L}{0,4}',
    ],
    not: [
      '(?:ez|saját|e|ezek) (?:a |az )?(?:kutatások|felmérések|vizsgálatok|felmérés|kutatás) szerint',
      '(?:által|című|nevű) (?:\\p{L}+ )?(?:tanulmány|kutatás|felmérés|vizsgálat)(?:ok|ek)? szerint',
    ],
  },
  sources: {
    say: [
      'egyetem\\p{L}*', '\\p{L}*intézet\\p{L}*', 'ksh', 'eurostat', 'bizottság\\p{L}*', 'minisztérium\\p{L}*', 'akadémi\\p{L}+',
      'alapítvány\\p{L}*', 'hivatal\\p{L}*', 'folyóirat\\p{L}*', 'szervezet\\p{L}*',
    ],
  }, // prettier-ignore
  modals: {
    say: [
      '\\p{L}{2,}(?:hat|het)(?:ja|i|nak|nek|ják|ik|tak|tek|ott|ett|ta|te)?', 'talán', 'valószínűleg', 'esetleg', 'lehet',
      'lehetséges', 'feltehetően', 'várhatóan', 'veszély\\p{L}*', 'kockázat\\p{L}*',
    ],
  }, // prettier-ignore
  effects: {
    help: { say: ['segít(?:i|ik|het|heti)?', 'segítenek'] },
    reduce: { say: ['(?:le|meg)?csökkent(?:i|ik|het|heti|hetik)?', 'mérsékel\\p{L}*', 'mérsékli\\p{L}?'] },
    cause: { say: ['okoz(?:za|zák|nak|hat|hatja|hatnak)?'] },
    improve: { say: ['javít(?:ja|ják|anak|hat|hatja)?'] },
    prevent: { say: ['megelőz(?:i|ik|nek|het|heti)?', 'megakadályoz(?:za|zák|hatja)?'] },
    increase: { say: ['növel(?:i|ik|nek|het|heti)?', 'fokoz(?:za|zák|hatja)'] },
    relieve: { say: ['enyhít(?:i|ik|enek|het|heti)?', 'csillapít(?:ja|ják|hatja)?'] },
    protect: { say: ['(?:meg)?véd(?:i|ik|enek|het|heti)?'] },
    cure: { say: ['(?:meg)?gyógyít(?:ja|ják|anak|hat|hatja)?'] },
    detach: { say: ['levál(?:ik|nak|hat|hatnak)', 'letör(?:ik|nek|het|hetnek)', 'lejön', 'lejöhet'] },
  },
  today: {
    say: ['csak ma', 'kizárólag ma', 'csak a mai napon', 'ma éjfélig', 'az (?:akció|ajánlat|leárazás) utolsó napja'],
    not: ['csak ma (?:tud|derül|vált|jelent|kap)\\p{L}*'],
  },
  lastChance: { say: ['utolsó (?:esély|lehetőség|órák|percek)\\p{L}{0,4}'] },
  hurry: {
    say: [
      'siessen', 'siess', 'most vagy soha', 'mielőtt (?:elfogy|késő lenne|túl késő)', 'rohamosan fogy', 'csak rövid ideig',
      'soha vissza nem térő \\p{L}+', 'egyszeri alkalom',
    ],
    not: ['ne siess\\p{L}*', 'nem kell siet\\p{L}*'],
  }, // prettier-ignore
  neutral: {
    say: ['(?:klíma|karbon|szén-dioxid[- ]|co[2₂][- ]?)semleges\\p{L}{0,6}', '(?:klíma|karbon)(?:pozitív|negatív)\\p{L}{0,5}'],
  }, // prettier-ignore
  green: {
    say: ['(?:környezet|klíma|bolygó|öko)barát\\p{L}{0,6}', 'környezetkímélő\\p{L}{0,5}', 'zöld (?:termék|csomagolás)\\p{L}{0,6}'],
  }, // prettier-ignore
  notClaimed: {
    say: [
      '20[2-9]\\d-(?:re|ra|ig)', 'cél\\p{L}*', 'terv\\p{L}*', 'stratégi\\p{L}+', 'átállás\\p{L}*', 'törvény\\p{L}*', 'irányelv\\p{L}*',
      'rendelet\\p{L}*', 'szabály\\p{L}*', 'jelent', 'jelenti', 'nem', 'soha', 'hogyan', 'váljon', 'válik', 'legyen',
    ],
  }, // prettier-ignore
  ours: { say: ['\\p{L}{3,}(?:unk|ünk)(?:at|et|ban|ben|hoz|hez|höz|ból|ből|ra|re|nak|nek|kal|kel|ról|ről)?', 'nálunk'] },
  endless: {
    say: [
      'örökre', 'örökké', 'mindörökké', 'örök (?:garanci|élettartam)\\p{L}*', 'élethosszig', 'életre szóló (?:garanci|jótállás)\\p{L}*',
      'mindig (?:elérhető|készleten|kapható|raktáron)', '(?:soha nem|sosem|sohasem) (?:romlik el|törik el|fogy el|jár le)',
    ],
    not: [
      'örökre (?:hálás|megváltoz|emlékezetes|elvesz|búcsú|bezár)\\p{L}*',
      '(?:megváltoz|elvesz|bezár|elbúcsúz|eltűn)\\p{L}* (?:\\p{L}+ ){0,2}?örökre',
      'nem (?:tart|él) örökké',
    ],
  }, // prettier-ignore
  reductions: { say: ['kedvezmén\\p{L}+', 'kedvezményes\\p{L}*', 'leáraz\\p{L}+', 'árengedmény\\p{L}*', 'olcsóbb\\p{L}*', 'akciós\\p{L}*'] },
  lowestOf30: { say: ['(?:30|harminc) (?:[\\p{L}\\p{N}]+ ){0,5}?legalacsonyabb', 'legalacsonyabb (?:[\\p{L}\\p{N}]+ ){0,7}?(?:30|harminc)'] },
  adLabels: ['#reklám', '#hirdetés', 'Reklám', 'Hirdetés', 'Fizetett hirdetés', '#fizetettegyüttműködés', 'Fizetett együttműködés', '#fizetettpartnerség', 'Fizetett partnerség', 'Fizetett tartalom', '(x)'],
  taxNumber: { say: ['adóazonosító(?: jel\\p{L}{0,4})?', 'adószám\\p{L}{0,4}', 'adóazonosítóm\\p{L}*', 'afm'] },
  socialNumber: { say: ['taj(?:-szám\\p{L}{0,4}| ?szám\\p{L}{0,4})?', 'társadalombiztosítási azonosító\\p{L}*', 'amka'] },
}; // prettier-ignore
