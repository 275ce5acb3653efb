/** A brand is read by many and printed everywhere: what opens a door has no place in it. */
import type { BrandProblem } from './brand-problems.js';
import { isSecretName, looksSecret } from './secrets.js';

const say = {
  en: 'looks like a secret (a key, a token or a password), and a brand is read by everyone. Take it out, make it invalid where it came from, and keep the new one in a variable of the CI service.',
  el: 'μοιάζει με μυστικό (κλειδί, token ή κωδικό πρόσβασης), ενώ τη μάρκα τη διαβάζουν όλοι. Αφαιρέστε το, ακυρώστε το στην υπηρεσία που το εξέδωσε και κρατήστε το νέο σε μεταβλητή του CI.',
  hu: 'titoknak látszik (kulcs, token vagy jelszó), a márkát pedig mindenki olvassa. Vegye ki, érvénytelenítse ott, ahonnan való, és az újat a CI-szolgáltatás egyik változójában tartsa.',
};

/** Every value that is named or shaped like a secret. It is not repeated. */
export function brandSecrets(
  data: unknown,
  path: (string | number)[] = [],
  above: readonly object[] = [],
): BrandProblem[] {
  if (typeof data === 'string') {
    const name = path.at(-1);
    const isNamed = typeof name === 'string' && data.trim() !== '' && isSecretName(name);
    return isNamed || looksSecret(data) ? [{ path, say }] : [];
  }
  if (typeof data !== 'object' || data === null || above.includes(data)) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    brandSecrets(value, [...path, Array.isArray(data) ? Number(key) : key], [...above, data]),
  );
}
