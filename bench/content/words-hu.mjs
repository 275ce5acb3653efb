/** What the generated messages say in Hungarian. */
export const words = {
  things: ['lámpa', 'szék', 'tálca', 'teáskanna', 'kosár', 'pad', 'óra', 'kancsó', 'polc', 'tál'],
  title: (thing, n) => `Új, javítható termékünk: ${thing}, ${n}. darab`,
  summary: (thing, n) => `A Tiliona-sorozat ${n}. darabja, egy ${thing}, {{day:from}} kapható boltjainkban, ára {{price}}.`,
  short: (thing, n) => `${n}. darab: ${thing}, {{day:short}}, {{price}}.`,
  cta: (thing, n) => `Nézze meg: ${thing}, ${n}. darab`,
  quote: 'Tartós holmit kérnek tőlünk, ezért minden illesztést úgy rajzolunk meg, hogy egyetlen csavarhúzóval nyitható legyen.',
  by: 'Myrto Keramida, vezető tervező',
  opening: (thing, n, watts) =>
    `Elsőre a fa tűnik fel: olajozott kőris, egyetlen erdőből, télen vágva, egy teljes éven át szárítva. Sorozatunk ${n}. darabja egy ${thing}, ára {{price}}, és {{day:from}} kapható boltjainkban. Súlya ${watts} kg, **egyetlen csavarhúzóval szétszedhető**, és minden ajtón befér.`,
  heading: 'Ami új benne',
  list: (cm, days) => [
    `Szélessége ${cm} cm, egy tenyérrel kevesebb, mint az előzőé.`,
    'A talp, az illesztés és a borítás külön is kapható [pótalkatrészként](https://tiliona.example/delivery).',
    `Ha nem illik a szobájába, ${days} napon belül visszahozhatja.`,
  ],
  places: 'Hol kapható?',
  paragraphs: [
    'Budapesti és szegedi boltjainkban és webáruházunkban kapható. Munkatársaink megmutatják, hogyan nyílik, hogyan kell olajozni és újra összerakni, a régit pedig visszaveszik.',
    'A {{freeDelivery}} feletti rendeléseket ingyen szállítjuk ki. Papírba és kartonba csomagoljuk: műanyag és hab nélkül.',
    'Gondozása egyszerű. Törölje le száraz ruhával, óvja a naptól, és tél elején adjon neki egy kevés olajat. Alkatrészeinek rajza a dobozban van.',
    'Egy családi műhellyel készítjük, amely a kezdetek óta velünk dolgozik. Ők választották a fát, ők készítették az első darabokat, és jelük ott van mindegyik talpán.',
    'A színeket a műhely közelében bányászott agyag adja. Nincs két egyforma darab, és szerintünk ez így van rendjén.',
    'Iskolák és könyvtárak egy hónapra kölcsönkérhetnek egyet. Írja meg nekünk az intézmény nevét és egy napot: elvisszük, majd el is hozzuk.',
  ],
  repair: 'Ha valami elromlik, {{repairDays}} alatt megjavítjuk.',
};
