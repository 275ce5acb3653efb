// Loaded before a command: whoever opens a socket, asks for a name or fetches is told where, and the command fails.
'use strict';
const { syncBuiltinESMExports } = require('node:module');
const { writeSync } = require('node:fs');

function forbid(owner, names, what) {
  for (const name of names) {
    if (typeof owner[name] !== 'function') continue;
    owner[name] = () => {
      const error = new Error(`socket forbidden: ${what}.${name}`);
      writeSync(2, `${error.stack}\n`);
      process.exit(99);
    };
  }
}

for (const [module, names] of Object.entries({
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer'],
  dgram: ['createSocket'],
  dns: ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveTxt', 'reverse'],
})) {
  const loaded = require(`node:${module}`);
  forbid(loaded, names, module);
  if (loaded.promises) forbid(loaded.promises, names, `${module}.promises`);
}
forbid(require('node:net').Socket.prototype, ['connect'], 'net.Socket');
forbid(require('node:net').Server.prototype, ['listen'], 'net.Server');
for (const name of ['fetch', 'WebSocket', 'EventSource'])
  if (name in globalThis) forbid(globalThis, [name], 'globalThis');
syncBuiltinESMExports();
