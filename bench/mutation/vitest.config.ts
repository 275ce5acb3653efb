import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = process.cwd();

export default defineConfig({
  resolve: { alias: { onmessage: resolve(root, 'src/index.ts') } },
  test: { root, include: ['test/parse/caps.test.ts'], testTimeout: 60_000 },
});
