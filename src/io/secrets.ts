/** What must never be printed: values that look like keys to something, and those of variables that are named so. */

/** Names of variables and of keys whose values are secret. */
const secretName =
  /(?:tokens?|secrets?|passwords?|passwd|passphrase|credentials?|webhooks?|(?:api|access|private|secret|signing|auth)[-_. ]?keys?)$/i;
/** `SMTP_PASS`, `GH_TOKEN`, `AWS_SECRET_ACCESS_KEY`, `SLACK_WEBHOOK_URL`. */
const secretVariable =
  /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|WEBHOOK|_PASS$|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|SIGNING_?KEY)/i;

/** `PASSWORD_RESET_URL`, `TOKEN_ENDPOINT`: where something is, or how it is called. */
const plainVariable = /_(?:URL|URI|ENDPOINT|FILE|PATH|DIR|HOST|PORT|ID|NAME|USER|TTL)$/i;

/** Shapes that services give to their keys, so that they can be found where they should not be. */
const shapes = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{30,}/,
  /\bgithub_pat_[A-Za-z0-9_]{30,}/,
  /\bglpat-[\w-]{20,}/,
  /\bnpm_[A-Za-z0-9]{36}/,
  /\bxox[abeoprs]-[\w-]{10,}/,
  /\b(?:sk|rk)[_-](?:live|test|proj|ant)[_-][\w-]{16,}/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bAIza[\w-]{35}/,
  /\bSG\.[\w-]{16,}\.[\w-]{16,}/,
  /\b[0-9a-f]{32}-us\d{1,2}\b/,
  /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/,
  /hooks\.slack\.com\/(?:services|workflows|triggers)\/\w/i,
  /discord(?:app)?\.com\/api\/webhooks\/\d/i,
  /\.webhook\.office\.com\/|\.logic\.azure\.com(?::\d+)?\/workflows\//i,
  /\b[a-z][a-z\d+.-]*:\/\/[^\s/:@]+:[^\s/:@]+@/i,
];

export const isSecretName = (name: string) => secretName.test(name);
const isSecretVariable = (name: string) =>
  secretVariable.test(name) && (!plainVariable.test(name) || /WEBHOOK/i.test(name));
export const looksSecret = (text: string) => shapes.some((shape) => shape.test(text));

export interface Secret {
  /** Name of the variable. */
  readonly name: string;
  /** The value, and how it looks in an address or in base64. */
  readonly forms: readonly string[];
}

/** Shorter values are words that stand anywhere, and so are plain words. */
const isGuessable = (value: string) => value.length < 8 || /^[a-z]{1,15}$/.test(value);

export function secretsIn(env: Readonly<Record<string, string | undefined>>): Secret[] {
  return Object.entries(env).flatMap(([name, given = '']) => {
    const value = given.trim();
    if (isGuessable(value) || !(isSecretVariable(name) || looksSecret(value))) return [];
    return [{ name, forms: formsOf(value) }];
  });
}

/** As it is, line by line, and as it stands in an address, in JSON, in a page and in base64; the longest first. */
function formsOf(value: string): string[] {
  const base64 = Buffer.from(value).toString('base64').replace(/=+$/, '');
  const html = value.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
  const named = value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  const lines = value.split(/[\r\n]+/).filter((line) => line.length > 20 && !line.startsWith('-----'));
  const forms = [value, ...lines, encodeURIComponent(value), JSON.stringify(value).slice(1, -1), html, named, base64];
  return [...new Set([...forms, named.replaceAll("'", '&#39;')])].sort((a, b) => b.length - a.length);
}

/** The text with `[SMTP_PASS]` in place of the value of that variable. */
export function withoutSecrets(text: string, secrets: readonly Secret[]): string {
  const all = secrets.flatMap(({ name, forms }) => forms.map((form) => ({ name, form })));
  let clean = text;
  for (const { name, form } of all.sort((a, b) => b.form.length - a.form.length))
    clean = clean.replaceAll(form, `[${name}]`);
  return clean;
}

/** Name of the first variable whose value stands in these bytes. */
export function secretIn(bytes: Uint8Array, secrets: readonly Secret[]): string | undefined {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return secrets.find(({ forms }) => forms.some((form) => content.includes(form)))?.name;
}
