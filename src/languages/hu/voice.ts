/** How people write Hungarian: lists that rules of voice look words up in. */
import type { VoiceWords } from '../language.js';

export const voice: VoiceWords = {
  sentence: { max: 34, average: 20, longWord: 14, longShare: 0.16 },
  address: {
    // Formal address takes the third person: only the pronoun shows it.
    formal: ['Ön', 'Önt', 'Önnek', 'Önnel', 'Önhöz', 'Öntől', 'Önről', 'Önért', 'Önre', 'Önben', 'Önnél', 'Önöket', 'Önök', 'Önöknek', 'Önökkel', 'Önökhöz', 'Önöktől', 'Önökről', 'Önökre', 'Öné', 'Önöké'],
    informal: [
      'te', 'téged', 'neked', 'veled', 'tőled', 'hozzád', 'rólad', 'nálad', 'tiéd', 'titeket', 'nektek',
      'veletek', 'nézd', 'nézz', 'gyere', 'gyertek', 'próbáld', 'ismerd', 'vedd', 'hívj', 'írj', 'rendelj', 'olvasd',
      'regisztrálj', 'kattints', 'látogass', 'fedezd', 'válassz', 'válaszd', 'kövess', 'jelentkezz', 'iratkozz',
      'töltsd', 'hozd', 'kóstold', 'szerezd', 'használd', 'foglalj', 'keresd', 'kérd', 'nyerj', 'csatlakozz', 'ne feledd', 'tietek', 'hozzátok', 'írd', 'írjátok', 'nézzétek', 'hívd', 'hívjatok', 'küldd', 'küldj', 'mondd', 'oszd', 'kövesd',
      'lájkold', 'szavazz', 'olvass', 'vásárolj', 'rendeld', 'süss', 'szólj', 'vigyél', 'hozz', 'jelentkezzetek',
    ],
  },
  inclusive: [
    { phrases: ['fogyatékosok', 'a fogyatékosokat', 'a fogyatékosoknak', 'a fogyatékosokkal'], instead: 'fogyatékossággal élő emberek' },
    { phrases: ['értelmi fogyatékosok'], instead: 'értelmi fogyatékossággal élő emberek' },
    { phrases: ['tolószékhez kötött', 'kerekesszékhez kötött', 'tolókocsihoz kötött'], instead: 'kerekesszéket használó' },
    { phrases: ['tolószék'], instead: 'kerekesszék' },
    { phrases: ['süketnéma', 'süketnémák'], instead: 'siket' },
    { phrases: ['vakok és gyengénlátók'], instead: 'látássérült emberek' },
    { phrases: ['gyengébbik nem', 'gyengébbik nemnek', 'szebbik nem'], instead: 'nők' },
    { phrases: ['takarítónő', 'takarítónők'], instead: 'takarító' },
    { phrases: ['illegális bevándorló', 'illegális bevándorlók'], instead: 'papírok nélküli bevándorló' },
    { phrases: ['autizmustól szenved', 'autizmustól szenvedő', 'autizmusban szenvedő'], instead: 'autista, autizmussal élő' },
    { phrases: ['öregek', 'vénemberek'], instead: 'idősek' },
    { phrases: ['elmebeteg', 'elmebetegek'], instead: 'mentális betegséggel élő' },
  ],
  hype: [
    'verhetetlen', 'verhetetlen ár', 'hihetetlen ár', 'hihetetlen akció', 'kihagyhatatlan', 'forradalmi', 'világszínvonalú',
    'forradalmasítja', 'páratlan lehetőség', 'egyszeri lehetőség', 'soha vissza nem térő', 'őrületes', 'brutális árak',
    'ne hagyja ki', 'ne hagyd ki', 'siessen', 'siess', 'lenyűgöző', 'elképesztő', 'lehengerlő', 'álomszép', 'csúcskategóriás',
    'mindent vivő', 'next level', 'must-have', 'game changer', 'sokkoló ár', 'lélegzetelállító', 'fergeteges', 'brutális akció', 'zseniális ár', 'őrült akció',
  ],
  stopWords: [
    'és', 'az', 'hogy', 'egy', 'nem', 'is', 'van', 'ez', 'azt', 'csak', 'már', 'vagy', 'mint', 'ezt', 'meg', 'amely',
    'után', 'szerint', 'között', 'ha', 'volt', 'lesz', 'minden', 'több', 'ami',
  ],
  vagueLinks: [
    'itt', 'ide', 'kattintson ide', 'kattints ide', 'ide kattintva', 'kattintson', 'ezen a linken', 'link', 'a linken',
    'ez', 'ezt', 'bővebben', 'tovább', 'tovább olvasom', 'több információ', 'további információ', 'részletek',
    'olvasson tovább', 'további részletek', 'itt olvasható', 'itt található', 'további infó', 'bővebb információ', 'részletek itt', 'erre a linkre', 'tudjon meg többet',
  ],
  byColour: [
    '(?:kattintson|kattints|nyomja meg|nyomd meg|válassza|használja) (?:a |az )?(?:nagy )?(?:piros|zöld|kék|sárga|narancssárga|szürke|fekete|fehér|lila) (?:gomb|link|ikon|mező|nyíl|doboz)\\p{L}*',
    '(?:pirossal|zölddel|kékkel|sárgával|narancssárgával|szürkével) (?:jelölt|jelöltük|kiemelt|kiemeltük|szedett|írt|jelezzük)',
    '(?:jobb|bal) oldali (?:gomb|link|mező|menü|űrlap)\\p{L}*',
  ],
  questionWords: [
    'mikor', 'hol', 'hová', 'honnan', 'ki', 'kik', 'mi', 'mit', 'miért', 'hogyan', 'hogy', 'mennyi', 'mennyibe', 'hány',
    'melyik', 'milyen', 'van', 'kérdése', 'tudta', 'mely',
  ],
  pictureOpeners: [
    '(?:(?:az?|egy) )?(?:fény)?kép(?:en|ünkön)',
    '(?:(?:az?|egy) )?fotó(?:n|nkon)',
    '(?:fény)?kép (?:az?|egy)',
    'fotó (?:az?|egy)',
    '(?:(?:fény)?kép|fotó) \\p{L}+r[óő]l',
    '(?:(?:fény)?kép|fotó):?,? (?:amelyen|melyen|amin)',
  ],
}; // prettier-ignore
