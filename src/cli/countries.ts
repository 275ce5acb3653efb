/** What `init` knows about a country: currency, time zone, calling code. */
export interface Country {
  readonly currency: string;
  readonly timeZone: string;
  readonly callingCode: string;
}

const euro = (timeZone: string, callingCode: string): Country => ({ currency: 'EUR', timeZone, callingCode });

/** ISO 4217, IANA zones and ITU codes, as of 2026 (Bulgaria has the euro since 2026-01-01). */
export const countries: Readonly<Record<string, Country>> = {
  AT: euro('Europe/Vienna', '+43'),
  BE: euro('Europe/Brussels', '+32'),
  BG: euro('Europe/Sofia', '+359'),
  CH: { currency: 'CHF', timeZone: 'Europe/Zurich', callingCode: '+41' },
  CY: euro('Asia/Nicosia', '+357'),
  CZ: { currency: 'CZK', timeZone: 'Europe/Prague', callingCode: '+420' },
  DE: euro('Europe/Berlin', '+49'),
  DK: { currency: 'DKK', timeZone: 'Europe/Copenhagen', callingCode: '+45' },
  EE: euro('Europe/Tallinn', '+372'),
  ES: euro('Europe/Madrid', '+34'),
  FI: euro('Europe/Helsinki', '+358'),
  FR: euro('Europe/Paris', '+33'),
  GB: { currency: 'GBP', timeZone: 'Europe/London', callingCode: '+44' },
  GR: euro('Europe/Athens', '+30'),
  HR: euro('Europe/Zagreb', '+385'),
  HU: { currency: 'HUF', timeZone: 'Europe/Budapest', callingCode: '+36' },
  IE: euro('Europe/Dublin', '+353'),
  IT: euro('Europe/Rome', '+39'),
  LT: euro('Europe/Vilnius', '+370'),
  LU: euro('Europe/Luxembourg', '+352'),
  LV: euro('Europe/Riga', '+371'),
  MT: euro('Europe/Malta', '+356'),
  NL: euro('Europe/Amsterdam', '+31'),
  NO: { currency: 'NOK', timeZone: 'Europe/Oslo', callingCode: '+47' },
  PL: { currency: 'PLN', timeZone: 'Europe/Warsaw', callingCode: '+48' },
  PT: euro('Europe/Lisbon', '+351'),
  RO: { currency: 'RON', timeZone: 'Europe/Bucharest', callingCode: '+40' },
  RS: { currency: 'RSD', timeZone: 'Europe/Belgrade', callingCode: '+381' },
  SE: { currency: 'SEK', timeZone: 'Europe/Stockholm', callingCode: '+46' },
  SI: euro('Europe/Ljubljana', '+386'),
  SK: euro('Europe/Bratislava', '+421'),
  US: { currency: 'USD', timeZone: 'America/New_York', callingCode: '+1' },
};

/** Countries that mainly read a language: to which a text in it speaks. */
export const speakers: Readonly<Record<string, readonly string[]>> = { el: ['GR', 'CY'], hu: ['HU'] };

/** `Ελλάδα` for GR in Greek. */
export function countryName(code: string, lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code;
}
