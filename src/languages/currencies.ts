/** ISO 4217 codes in use. */
const codes =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG';
export const currencyCodes: ReadonlySet<string> = new Set(codes.split(' '));

/** Codes that are also words in capitals: `TOP 10`, `ALL 24`. Read only when the text asks for money. */
const words = 'ALL AMD BAM BOB CAD COP CUP ERN GEL LAK MAD MOP MUR PEN RON SOS TOP TRY'.split(' ');
export const plainCodes: readonly string[] = codes.split(' ').filter((code) => !words.includes(code));

/** Signs that stand for one currency. */
export const currencySigns: Readonly<Record<string, string>> = {
  '€': 'EUR',
  US$: 'USD',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₹': 'INR',
  '₽': 'RUB',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  FT: 'HUF',
  лв: 'BGN',
};

/** Decimal places of an amount as it is written. */
export function decimalsOf(currency: string): number {
  if (/^(?:HUF|JPY|KRW|CLP|ISK|VND|PYG|UGX|RWF|XAF|XOF|XPF|KMF|GNF|DJF|BIF|VUV)$/.test(currency)) return 0;
  return /^(?:BHD|IQD|JOD|KWD|LYD|OMR|TND)$/.test(currency) ? 3 : 2;
}
