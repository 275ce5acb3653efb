/**
 * Canonical units and the symbols that every language shares. Symbols keep their case: `MB` is not `Mb`, `dB` is not `db`.
 * Words for them stand in each language's values.
 */
export const unitSymbols: Readonly<Record<string, readonly string[]>> = {
  kg: ['kg', 'Kg', 'KG'],
  g: ['g', 'gr'],
  dkg: ['dkg'],
  mg: ['mg'],
  l: ['l', 'L', 'lt', 'ℓ'],
  ml: ['ml', 'mL', 'ML'],
  cl: ['cl'],
  dl: ['dl'],
  W: ['W'],
  kW: ['kW', 'KW'],
  MW: ['MW'],
  Wh: ['Wh'],
  kWh: ['kWh', 'KWh', 'kwh'],
  V: ['V'],
  mAh: ['mAh'],
  Hz: ['Hz'],
  kHz: ['kHz'],
  MHz: ['MHz'],
  GHz: ['GHz'],
  '°C': ['°C', '° C', '℃', 'ºC'],
  '°F': ['°F', '° F', '℉', 'ºF'],
  mm: ['mm'],
  cm: ['cm'],
  m: ['m'],
  km: ['km'],
  'm²': ['m²', 'm2'],
  'm³': ['m³', 'm3'],
  ha: ['ha'],
  'km/h': ['km/h'],
  kB: ['kB', 'KB'],
  MB: ['MB'],
  GB: ['GB'],
  TB: ['TB'],
  Mbps: ['Mbps', 'Mbit/s'],
  Gbps: ['Gbps', 'Gbit/s'],
  kcal: ['kcal'],
  kJ: ['kJ'],
  dB: ['dB'],
  lm: ['lm'],
  bar: ['bar'],
  px: ['px'],
  MP: ['MP'],
  rpm: ['rpm'],
};

/** Symbols of lengths of time. A bare `s` needs a blank before it: “the 90s” is a decade. */
export const durationSymbols = { second: ['sec'], minute: ['min'], hour: ['h', 'hr'] } as const;

/** Symbols whose Hungarian name has front vowels: `5 l-től`, but `5 kg-tól`. */
export const frontVowelSymbols = new Set('l ml cl dl Hz kHz MHz GHz mm cm m km m² m³ px dB lm Mbps Gbps MP'.split(' '));
