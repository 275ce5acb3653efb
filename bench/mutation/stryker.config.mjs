// Run by `npm --prefix bench/mutation start`: see README.md beside this file.
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'bench/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  mutate: ['src/pipeline/parse/caps.ts'],
  concurrency: 2,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'test-output/mutation.json' },
  thresholds: { high: 95, low: 85, break: 85 },
  tempDirName: 'test-output/stryker',
  ignorePatterns: ['dist', 'editions', 'test-output'],
  // Types are not checked here, and the compiler's own reader of its settings is of another version.
  tsconfigFile: 'none',
};
