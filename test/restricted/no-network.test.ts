/** `check` and `build` work with every way to the network shut, and never try one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { build, Project } from '../cli/project.js';

beforeAll(build);
let project: Project;
afterEach(() => project?.remove());

/** Loaded before anything else: whoever opens a socket or asks for an address leaves a mark and fails. */
const shut = `const { writeFileSync } = require('node:fs');
const no = (name) => () => { writeFileSync(__dirname + '/tried', name); throw new Error('no network'); };
for (const [module, names] of Object.entries({
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect'],
})) for (const name of names) require('node:' + module)[name] = no(module + '.' + name);
require('node:net').Socket.prototype.connect = no('socket');
globalThis.fetch = no('fetch');
globalThis.WebSocket = no('WebSocket');
require('node:module').syncBuiltinESMExports();
`;

const files = {
  'shut.cjs': shut,
  'brand.config.json': JSON.stringify({ name: 'Lumen', site: { url: 'https://lumen.example' } }),
  'content/a.md':
    '---\ntitle: A kettle\nsummary: It is here.\ncta: { label: See it, url: https://lumen.example/a }\n---\n\nIt costs €24.90. [More](https://lumen.example/b) ![A kettle](https://lumen.example/k.jpg)\n',
};

test.each(['check', 'build'])('%s', (command) => {
  project = new Project(files);
  const ran = project.run([command], { NODE_OPTIONS: `--require=${join(project.dir, 'shut.cjs')}` });
  expect(ran.err).toBe('');
  expect(ran.code, ran.out).toBe(0);
  expect(existsSync(join(project.dir, 'tried'))).toBe(false);
});

test('the network really is shut', () => {
  project = new Project({
    ...files,
    'brand.config.mjs': `await fetch('http://127.0.0.1:9');\nexport default { name: 'x' };\n`,
  });
  const ran = project.run(['check', '--brand', 'brand.config.mjs'], {
    NODE_OPTIONS: `--require=${join(project.dir, 'shut.cjs')}`,
  });
  expect(ran.code).toBe(2);
  expect(project.read('tried')).toBe('fetch');
});
