/** Which names and values are secret, in which forms a value is found, and what stands there instead. */
import { describe, expect, test } from 'vitest';
import type { UserError } from '../../src/errors.js';
import { discreet, refuseSecrets } from '../../src/cli/secrets.js';
import { wordsOf } from '../../src/cli/words/index.js';
import type { World } from '../../src/cli/world.js';
import { isSecretName, looksSecret, secretIn, secretsIn, withoutSecrets } from '../../src/io/secrets.js';
import type { Edition } from '../../src/model.js';

describe('a key of a brand', () => {
  test.each([
    'token', 'tokens', 'apiToken', 'secret', 'clientSecrets', 'password', 'Passwords', 'passwd', 'passphrase', 'credential', 'credentials', 'webhook', 'slackWebhooks', 'apiKey', 'api-keys', 'api_key', 'api.key', 'api key',
    'accessKey', 'private-key', 'secretKey', 'signingKeys', 'auth_key',
  ])('%s is secret', (name) => expect(isSecretName(name)).toBe(true)); // prettier-ignore
  test.each([
    'tokenize',
    'secretary',
    'passwordless',
    'key',
    'keys',
    'monkey',
    'publicKey',
    'webhookUrl',
    'api--key',
    'a:key',
    'colour',
  ])('%s is not', (name) => expect(isSecretName(name)).toBe(false));
});

describe('a variable', () => {
  const value = 'A-long-enough-value';
  test.each([
    'TOKEN', 'GH_TOKEN', 'TOKENS', 'gh_token', 'CLIENT_SECRET', 'SECRET_VALUE', 'DB_PASSWORD', 'DB_PASSWD', 'PASSPHRASE', 'CREDENTIAL', 'GOOGLE_CREDENTIALS', 'WEBHOOK', 'SLACK_WEBHOOK_URL', 'WEBHOOK_ID', 'SMTP_PASS', 'APIKEY', 'API_KEY', 'ACCESS_KEY',
    'ACCESSKEY', 'PRIVATE_KEY_BASE64', 'PRIVATEKEY', 'SIGNING_KEY', 'SIGNINGKEY', 'TOKEN_URLS', 'TOKENURL',
  ])('%s holds a secret', (name) => expect(secretsIn({ [name]: value }).map((one) => one.name)).toEqual([name])); // prettier-ignore
  test.each([
    'PASSWORD_RESET_URL', 'TOKEN_URI', 'TOKEN_ENDPOINT', 'SECRET_FILE', 'CREDENTIALS_PATH', 'TOKEN_DIR', 'TOKEN_HOST', 'TOKEN_PORT', 'API_KEY_ID', 'SECRET_NAME', 'TOKEN_USER', 'token_ttl', 'PATH', 'COMPASS', 'PASS', 'SMTP_PASSENGER', 'KEY', 'HOME',
  ])('%s does not', (name) => expect(secretsIn({ [name]: value })).toEqual([])); // prettier-ignore

  test('whose value is short or a plain word keeps no secret', () => {
    for (const plain of ['', '   ', undefined, 'Ab3-5_7', ' Ab3-5_7 ', 'newsletter', 'abcdefghijklmno'])
      expect(secretsIn({ A_TOKEN: plain }), plain).toEqual([]);
    for (const real of ['Ab3-5_78', ' Ab3-5_78\n', 'newsletteR', 'newsletter1', '1newsletter', 'abcdefghijklmnop'])
      expect(secretsIn({ A_TOKEN: real })[0]?.forms, real).toContain(real.trim());
  });
  test('of any name holds one when its value looks like one', () => {
    const key = ['ghp', 'a'.repeat(36)].join('_');
    expect(secretsIn({ EDITOR: key, PAGER: 'less-is-more' }).map(({ name }) => name)).toEqual(['EDITOR']);
  });
});

/** Made up, and put together so that no scanner of this repository takes them for real. */
const a = (count: number) => 'a1'.repeat(count).slice(0, count);
const keys: readonly string[] = [
  ...['ghp', 'gho', 'ghu', 'ghs', 'ghr'].map((kind) => [kind, a(30)].join('_')), `x:${['ghp', 'A'.repeat(30)].join('_')}`,
  ['github', 'pat', a(30)].join('_'), ['github', 'pat', 'a_'.repeat(15)].join('_'), ['glpat', a(20)].join('-'), ['glpat', '_-'.repeat(10)].join('-'), ['npm', a(36)].join('_'),
  ...[...'abeoprs'].map((kind) => [`xox${kind}`, '0a-_'.repeat(3).slice(0, 10)].join('-')),
  ...['live', 'test', 'proj', 'ant'].flatMap((kind) => [['sk', kind, a(16)].join('_'), ['rk', kind, 'a-'.repeat(8)].join('-')]),
  `AKIA${'A1'.repeat(8)}`, `AIza${'a-'.repeat(18).slice(0, 35)}`, ['SG', a(16), 'a-'.repeat(8)].join('.'), `${'0f'.repeat(16)}-us6`, `${'0f'.repeat(16)}-us16`,
  ['eyJ' + a(10), 'eyJ' + a(10), 'a-'.repeat(5)].join('.'),
  `https://hooks.slack.${'com'}/services/T`, `hooks.slack.${'com'}/workflows/T`, `HOOKS.SLACK.${'COM'}/triggers/T`, `discord.${'com'}/api/webhooks/1`, `https://Discordapp.${'com'}/api/webhooks/1`,
  `https://a.webhook.office.${'com'}/x`, `https://a.logic.azure.${'com'}/workflows/x`, `https://a.logic.azure.${'com'}:443/workflows/x`,
  '-----BEGIN ' + 'PRIVATE KEY-----', '-----BEGIN ' + 'RSA PRIVATE KEY-----', 'https://a:b@c', 'x smtp+tls.x-1://anna:pass@mail', 'POSTGRES://a:b@c',
]; // prettier-ignore
const harmless: readonly string[] = [
  ['ghp', a(29)].join('_'), ['xghp', a(36)].join('_'), ['ghx', a(36)].join('_'), ['ghp', `${a(20)}-${a(20)}`].join('_'), ['github', 'pat', a(29)].join('_'), ['glpat', a(19)].join('-'), ['npm', a(35)].join('_'), ['xoxc', a(12)].join('-'), ['xoxb', '123456789'].join('-'),
  ['sk', 'prod', a(16)].join('_'), ['sk', 'live', a(15)].join('_'), ['ask', 'live', a(16)].join('_'), ['sk', 'live', a(20)].join(' '), `AKIA${'A1'.repeat(7)}A`, `AKIA${'A1'.repeat(8)}A`, `xAKIA${'A1'.repeat(8)}`, `AIza${'a'.repeat(34)}`, ['SG', a(15), a(16)].join('.'), ['SG', a(16), a(15)].join('.'),
  ['SG', a(16)].join('.'), `${'0f'.repeat(16)}-us`, `${'0f'.repeat(16)}-us123`, `${'0f'.repeat(15)}0-us6`, `${'0g'.repeat(16)}-us6`, ['eyJ' + a(9), 'eyJ' + a(10), a(10)].join('.'), ['eyJ' + a(10), 'eyJ' + a(9), a(10)].join('.'), ['eyJ' + a(10), 'eyJ' + a(10), a(9)].join('.'),
  ['eyJ' + a(10), 'xyJ' + a(10), a(10)].join('.'), `hooks.slack.${'com'}/services/`, `hooks.slack.${'com'}/help/T`, `discord.${'com'}/api/webhooks/x`, `discord.${'com'}/invite/1`, `a.webhook.office.${'com'}`, `a.logic.azure.${'com'}/x`, `a.logic.azure.${'com'}:/workflows/x`, '-----BEGIN ' + 'PUBLIC KEY-----', '-----BEGIN ' + 'private KEY-----',
  'https://a:b', 'https://a@b', 'https://a:@b', 'https://:b@c', 'https://a/b:c@d', 'https://a b:c@d', 'https://a:b c@d', 'a:b@c', 'https://a:b/c@d', 'https://a:b:c@d', 'mailto:a@b.c', '1://a:b@c',
]; // prettier-ignore
test('values that look like keys to something', () => {
  for (const key of keys)
    for (const text of [key, `Use ${key} here`, `"${key}"`]) expect(looksSecret(text), text).toBe(true);
  for (const text of harmless) expect(looksSecret(text), text).toBe(false);
});

describe('a value', () => {
  const value = `k"'<>&/é=1`;
  const [secret] = secretsIn({ A_TOKEN: ` ${value}\n` });
  const written = {
    'as it is': value,
    'in an address': encodeURIComponent(value),
    'in JSON': JSON.stringify(value).slice(1, -1),
    'in a page, by numbers': `k&#34;&#39;&#60;&#62;&#38;/é=1`,
    'in a page, by names': `k&quot;'&lt;&gt;&amp;/é=1`,
    'in a page, by both': `k&quot;&#39;&lt;&gt;&amp;/é=1`,
    'in base64': Buffer.from(value).toString('base64').replace(/=+$/, ''),
  };
  test.each(Object.entries(written))('is found %s', (_, form) => {
    expect(withoutSecrets(`a ${form} b ${form}`, [secret!])).toBe('a [A_TOKEN] b [A_TOKEN]');
    expect(secretIn(Buffer.from(`a ${form} b`), [secret!])).toBe('A_TOKEN');
  });
  test('has each form once, the longest first', () => {
    const lengths = secret!.forms.map(({ length }) => length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect([...secret!.forms].sort()).toEqual([...new Set(Object.values(written))].sort());
    expect(secretsIn({ A_TOKEN: 'Plain-value' })[0]!.forms).toHaveLength(2);
  });
  test('of many lines is also found line by line, but not its frame', () => {
    const key = [
      '-----BEGIN ' + 'PRIVATE KEY-----',
      'a1B2'.repeat(6),
      'short-line',
      'c3D4'.repeat(6),
      '-----END PRIVATE KEY-----',
    ];
    for (const glue of ['\n', '\r\n', '\n\n']) {
      const { forms } = secretsIn({ DEPLOY: key.join(glue) })[0]!;
      expect(forms).toEqual(expect.arrayContaining([key[1], key[3]]));
      for (const line of [key[0], key[2], key[4], '']) expect(forms).not.toContain(line);
    }
    const edge = 'x'.repeat(20);
    expect(secretsIn({ A_TOKEN: `${edge}\n${edge}y` })[0]!.forms).toEqual(expect.arrayContaining([`${edge}y`]));
    expect(secretsIn({ A_TOKEN: `${edge}\n${edge}y` })[0]!.forms).not.toContain(edge);
  });
  test('is found in base64 however it ends', () => {
    for (const value of ['Plain-value-1', 'Plain-value-12', 'Plain-value-123'])
      expect(secretsIn({ A_TOKEN: value })[0]!.forms).toContain(
        Buffer.from(value).toString('base64url').replaceAll('-', '+'),
      );
  });
  test('that holds another goes first', () => {
    const secrets = secretsIn({ A_TOKEN: 'one-two-3', B_TOKEN: 'one-two-3-four' });
    expect(withoutSecrets('one-two-3-four one-two-3', secrets)).toBe('[B_TOKEN] [A_TOKEN]');
    expect(withoutSecrets('nothing', [])).toBe('nothing');
  });
  test('is looked for in these bytes and no others', () => {
    const bytes = Buffer.from(`${value} harmless`);
    const tail = new Uint8Array(bytes.buffer, bytes.byteOffset + Buffer.byteLength(value), 9);
    expect(secretIn(tail, [secret!])).toBeUndefined();
    expect(secretIn(bytes, [secret!])).toBe('A_TOKEN');
  });
});

const worldWith = (env: World['env']) => {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  return { said, world: { env, out: say, err: say, terminal: false } as unknown as World };
};

test('nobody reads a secret on a screen', () => {
  const { said, world } = worldWith({ A_TOKEN: 'one-two-3', HOME: '/home/anna-maria' });
  discreet(world).out('a one-two-3 /home/anna-maria');
  discreet(world).err('b one-two-3');
  expect(said).toEqual(['a [A_TOKEN] /home/anna-maria', 'b [A_TOKEN]']);
  expect(discreet(world)).toMatchObject({ env: world.env, terminal: false });
  const plain = worldWith({ HOME: '/home' }).world;
  expect(discreet(plain)).toBe(plain);
});

test('an edition with a secret is refused by file and variable', () => {
  const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });
  const edition = (...files: object[]) =>
    ({
      message: { id: 'kettle' },
      renditions: [{ draft: { locale: 'el', channel: 'fax' }, files }],
    }) as unknown as Edition;
  const { world } = worldWith({ A_TOKEN: 'one-two-3' });
  const refused = (world: World, ...editions: Edition[]): UserError | undefined => {
    try {
      for (const one of editions) refuseSecrets(one, world, wordsOf('en'));
      return undefined;
    } catch (error) {
      return error as UserError;
    }
  };
  const good = edition(file('a.txt', 'fine'));
  const bad = edition(file('a.txt', 'fine'), file('b.txt', 'x one-two-3 y'));
  expect(refused(world, good)).toBeUndefined();
  expect(refused(worldWith({}).world, bad)).toBeUndefined();
  const error = refused(world, good, bad)!;
  expect(error.message).toMatch(/kettle\/el\/fax\/b\.txt .*A_TOKEN/);
  expect(error.hint).toMatch(/Take it out/);
  expect(`${error.message}${error.hint}`).not.toContain('one-two-3');
});
