/** A secret that is somewhere in the brand, the environment or an error is never printed and never written. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { reportFormats } from '../../src/cli/flags.js';
import { looksSecret, secretsIn, withoutSecrets } from '../../src/io/secrets.js';
import { build, Project } from '../cli/project.js';

beforeAll(build);
let project: Project;
afterEach(() => project?.remove());

const canary = 'cAnArY-7f3<&"é>\'/+=x';
const forms = [canary, encodeURIComponent(canary), Buffer.from(canary).toString('base64').replace(/=+$/, '')];
const env = {
  SMTP_PASS: canary,
  GH_TOKEN: `${canary}-gh`,
  AWS_SECRET_ACCESS_KEY: `${canary}-aws`,
  SLACK_WEBHOOK_URL: `https://hooks.example/${canary}`,
  DEPLOY_KEY_BASE64: Buffer.from(canary).toString('base64'),
};
const content = { 'content/a.md': '---\ntitle: A\n---\n\nIt boils in 90 seconds.\n' };

function everything(dir: string): string {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(dir, name)).isFile())
    .map((name) => readFileSync(join(dir, name), 'latin1'))
    .join('\n');
}

function expectSilence(...texts: readonly string[]): void {
  for (const text of texts) for (const form of forms) expect(text).not.toContain(form);
}

test('no command, format or edition knows the environment', () => {
  project = new Project({ 'brand.config.json': '{ "name": "Lumen" }', ...content });
  for (const format of reportFormats) {
    const { out, err, code } = project.run(['check', '--verbose', '--format', format], env);
    expect(code).toBe(0);
    expectSilence(out, err);
  }
  project.run(['build'], env);
  expectSilence(everything(join(project.dir, 'editions')));
});

test.each([
  ['in an error of its own', `throw new Error('cannot reach ' + process.env.SMTP_PASS);`],
  ['in the name of a key', `export default { name: 'x', [process.env.SMTP_PASS]: 1 };`],
  ['in a value that does not fit', `export default { name: 'x', locale: { at: process.env.SMTP_PASS } };`],
  [
    'in what it prints as a bug',
    `export default new Proxy({}, { ownKeys() { throw new Error(process.env.GH_TOKEN); } });`,
  ],
])('code of a brand does not give it away %s', (_, code) => {
  project = new Project({ 'brand.config.ts': `${code}\n`, ...content });
  const plain = project.run(['check'], env);
  const json = project.run(['check', '--json'], env);
  expect(plain.code).not.toBe(0);
  expectSilence(plain.out, plain.err, json.out, json.err);
  expect(plain.err).toMatch(/\[(SMTP_PASS|GH_TOKEN)\]/);
});

test('an edition that would hold one is not written, and the variable is named', () => {
  const code = `export default { name: 'Lumen', boilerplate: 'Ask for ' + process.env.SMTP_PASS };\n`;
  project = new Project({ 'brand.config.ts': code, ...content });
  const { code: exit, out, err } = project.run(['build'], env);
  expect(exit).toBe(2);
  expect(err).toMatch(/a\/en\/[\w-]+\/.* would contain the value of the variable SMTP_PASS/);
  expectSilence(out, err);
  expect(() => statSync(join(project.dir, 'editions'))).toThrow();
});

/** Made up, and put together so that no scanner of this repository takes them for real. */
const keys: readonly (readonly [string, string])[] = [
  ['GitHub', ['ghp', 'a'.repeat(36)].join('_')],
  ['GitLab', ['glpat', 'a1'.repeat(10)].join('-')],
  ['npm', ['npm', 'a1'.repeat(18)].join('_')],
  ['Slack', ['xoxb', '123456789012', 'abcdef'].join('-')],
  ['a Slack webhook', `https://hooks.slack.${'com'}/services/T0/B0/x1`],
  ['a Discord webhook', `https://discord.${'com'}/api/webhooks/123/x`],
  ['Stripe', ['sk', 'live', 'a1'.repeat(10)].join('_')],
  ['AWS', `AKIA${'A1'.repeat(8)}`],
  ['Google', `AIza${'a1-'.repeat(12).slice(0, 35)}`],
  ['Mailchimp', `${'a1'.repeat(16)}-us6`],
  ['a JSON web token', ['eyJhbGciOiJIUzI1', 'eyJzdWIiOiIxMjM0', 'c2lnbmF0dXJlMTIz'].join('.')],
  ['a private key', '-----BEGIN ' + 'OPENSSH PRIVATE KEY-----'],
  ['a password in an address', `https://anna:${'hunter2'}@mail.example/`],
];

describe('a brand with a key of', () => {
  test.each(keys)('%s is refused at its place, without repeating it', (_, key) => {
    project = new Project({ 'brand.config.yaml': `name: Lumen\nfacts:\n  code: ${JSON.stringify(key)}\n`, ...content });
    const { code, out, err } = project.run(['check']);
    expect(err).toContain('brand.config.yaml:3:3: error: facts.code: looks like a secret');
    expect(code).toBe(2);
    expect(out + err).not.toContain(key);
  });
});

test.each([
  'token',
  'apiToken',
  'api-key',
  'api_key',
  'accessKey',
  'client_secret',
  'password',
  'webhook',
  'smtpPassword',
])('a key called %s is refused with a cure in each language', (name) => {
  project = new Project({ 'brand.config.json': JSON.stringify({ name: 'Lumen', mail: { [name]: canary } }, null, 2) });
  for (const [lang, says] of [
    ['en', 'Take it out'],
    ['el', 'Αφαιρέστε το'],
    ['hu', 'Vegye ki'],
  ] as const) {
    const { code, err } = project.run(['check', '--lang', lang]);
    expect(code).toBe(2);
    expect(err).toContain(`brand.config.json:4:5`);
    expect(err).toContain(says);
    expectSilence(err);
  }
});

test('what only sounds like one is a word as any other', () => {
  for (const text of [
    'Our secret is patience.',
    'https://shop.example/keys',
    'token',
    'The password is on the door.',
    'a@b.example',
    'https://a:b',
  ])
    expect(looksSecret(text), text).toBe(false);
  const words = {
    PASSWORD_RESET_URL: 'https://shop.example/reset',
    SECRET: 'newsletter',
    TOKEN: '',
    PASSWORD: 'kettle',
    EDITOR: 'a-long-value-of-no-secret',
  };
  expect(secretsIn(words)).toEqual([]);
  project = new Project({
    'brand.config.json': JSON.stringify({ name: 'Lumen', products: { secret: { name: 'Secret Garden' } } }),
    ...content,
  });
  expect(project.run(['check'], { PASSWORD: 'seconds' }).out).toContain('I read 1 message');
});

test('each form of a value gives way, the longer before the shorter', () => {
  const secrets = secretsIn({ A_TOKEN: 'one-two-3', B_TOKEN: 'one-two-3-four' });
  const text = `one-two-3 ${Buffer.from('one-two-3').toString('base64')} ${encodeURIComponent('one-two-3')}`;
  expect(withoutSecrets(text, secrets)).toBe('[A_TOKEN] [A_TOKEN] [A_TOKEN]');
  expect(withoutSecrets('x one-two-3-four', secrets)).toBe('x [B_TOKEN]');
});
