import type { TimeWords } from './en-time.js';

/** Magyarul azok a parancsok, amelyek az üzeneteket időben nézik. */
export const huTime: TimeWords = {
  verify: {
    states: {
      edited: 'az elkészítése óta kézzel módosították',
      missing: 'elkészült, de nincs meg',
      foreign: 'nem az onmessage készítette',
    },
    fine: (files, messages) => `Összevetettem ${messages} üzenet ${files} fájlját: mind olyan, amilyennek elkészült.`,
    wrong: (n, files) => `Összevetettem ${files} fájlt: ${n} nem olyan, amilyennek elkészült.`,
    cure: 'Vezesse át a változtatást az üzenetbe, a sablonba vagy a márkába, majd: onmessage build',
  },
  audit: {
    next: 'Ami következik:',
    nothing: 'Semmi sem jár le, és semmi sem vár felülvizsgálatra.',
    overdue: 'lejárt határidő',
    kinds: {
      expires: 'lejár', review: 'felülvizsgálandó', leaves: 'megjelenik', waiver: 'felmentés lejár', licence: 'kép felhasználási joga lejár',
      fact: 'adat érvénye lejár', legal: 'jogi szöveg lejár', claim: 'állítás lejár', boilerplate: 'cégismertető lejár', logo: 'logó lejár',
    }, // prettier-ignore
    stale: 'Elfogadásuk óta az eredeti megváltozott:',
    staleLine: (n) => `${n} rész`,
    living: 'Élő üzenetek piaconként:',
    lives: { draft: 'vázlat', future: 'jövőbeli', living: 'élő', history: 'lezárt' },
    everywhere: 'minden piac',
    more: (n) => `… és még ${n}: a --verbose mindet mutatja.`,
  },
  whereUsed: {
    kinds: {
      fact: 'adat', claim: 'állítás', legal: 'jogi szöveg', term: 'kifejezés', person: 'személy', product: 'termék',
      place: 'hely', picture: 'kép', template: 'sablon', value: 'érték', words: 'szöveg',
    }, // prettier-ignore
    quoted: (text) => `„${text}”`,
    brand: 'A márkában:',
    changeable: 'Még módosítható:',
    history: 'Már kiment vagy lezárult, nem vonható vissza:',
    nowhere: 'Sehol sem szerepel.',
    unknown: (id) => `Sem a márkában, sem üzenetben nincs „${id}” nevű dolog, és egyetlen üzenet sem írja.`,
    lives: { draft: 'vázlat', future: 'jövőbeli', living: 'élő', history: 'lezárt' },
    more: (n) => `… és még ${n} hely: a --verbose mindet mutatja.`,
  },
  diff: {
    needsBrand: 'Melyik márkát vessük össze a mostanival?',
    needsBrandHint: 'onmessage diff --brand new.config.ts',
    same: 'Egyetlen élő üzenet sem változik.',
    changes: (messages, renditions, all) => `${all} változatból ${renditions} módosulna, ${messages} üzenetben.`,
    unseen: 'csak a megjelenés vagy a gépeknek szóló adat; a szöveg nem változik',
    gone: 'többé nem készül el',
    made: 'újonnan készül el',
    appear: 'Új találatok:',
    vanish: 'Megszűnő találatok:',
    more: (n) => `… és még ${n}: a --verbose mindet mutatja.`,
  },
};
