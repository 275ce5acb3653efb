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
  reporters: ['json'],
  jsonReporter: { fileName: `test-output/mutation/${part}.json` },
  tempDirName: `test-output/stryker-${part}`,
  ignorePatterns: ['dist', 'editions', 'test-output', 'docs', 'bench/*.*'],
  // Types are not checked here, and the compiler's own reader of its settings is of another version.
  tsconfigFile: 'none',
};
