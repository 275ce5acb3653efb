/** Szavak, amelyek egy értékről azt mondják, hogy korábban volt érvényes, vagy nem az. Ékezet nélkül; a szóköz egész szót jelent. */
export const former: readonly string[] = [
  'helyett ', 'volt ', 'eddig', 'korabb', 'elozo', 'regi ', 'nem ', 'teves', 'hibas', 'hiba', 'irtuk ', 'eredeti', 'akcio',
  'kedvezmeny', 'leszallit', 'helyesbit', 'javit', 'addig', 'listaar', 'csokken', 'kerult ', 'rendes', 'szokasos', 'megtakarit',
]; // prettier-ignore
