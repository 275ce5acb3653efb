import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { parts } from './parts.mjs';

const root = process.cwd();
const { include } = parts[process.env['PART']];

export default defineConfig({
  resolve: { alias: { onmessage: resolve(root, 'src/index.ts') } },
  test: { root, include, testTimeout: 60_000 },
});
