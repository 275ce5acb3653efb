import { parts } from './parts.mjs';

// One part of parts.mjs, which run.mjs names.
const part = process.env['PART'] ?? '';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'bench/mutation/vitest.config.mjs' },
  coverageAnalysis: 'perTest',
  mutate: (process.env['PLACES'] ?? parts[part].mutate.join('\n')).split('\n'),
  concurrency: Number(process.env['CONCURRENCY'] ?? 2),
  // A change that ends in a loop without end counts as noticed; a test that only waits for a busy machine must not.
  timeoutMS: Number(process.env['TIMEOUT'] ?? 20_000),
  reporters: ['json'],
  jsonReporter: { fileName: `test-output/mutation/${part}.json` },
  tempDirName: `test-output/stryker-${part}`,
  ignorePatterns: ['dist', 'editions', 'test-output', 'docs', 'bench/*.*'],
  // Types are not checked here, and the compiler's own reader of its settings is of another version.
  tsconfigFile: 'none',
};
