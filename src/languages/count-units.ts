/** What lengths are counted in, in the words of a report. Channels name their units in English. */
const UNITS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  el: {
    bytes: 'byte',
    'bytes of style sheets': 'byte των φύλλων στυλ',
    characters: 'χαρακτήρες',
    graphemes: 'χαρακτήρες',
    'characters as X weighs them': 'χαρακτήρες όπως τους μετρά το X',
    'characters as Mastodon counts them': 'χαρακτήρες όπως τους μετρά το Mastodon',
    'characters as Threads counts them': 'χαρακτήρες όπως τους μετρά το Threads',
    hashtags: 'hashtag',
    links: 'σύνδεσμοι',
    mentions: 'αναφορές λογαριασμών',
    topics: 'θέματα',
  },
  hu: {
    bytes: 'bájt',
    'bytes of style sheets': 'bájt stíluslap',
    characters: 'karakter',
    graphemes: 'karakter',
    'characters as X weighs them': 'karakter az X számítása szerint',
    'characters as Mastodon counts them': 'karakter a Mastodon számítása szerint',
    'characters as Threads counts them': 'karakter a Threads számítása szerint',
    hashtags: 'hashtag',
    links: 'hivatkozás',
    mentions: 'említés',
    topics: 'téma',
  },
};

/** A unit of a channel's limit in the language of a report; as the channel says it where we have no word. */
export function countUnit(unit: string, locale: string): string {
  return UNITS[locale.split('-')[0]!]?.[unit] ?? unit;
}
