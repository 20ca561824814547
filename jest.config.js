/** ESM throughout: the toolkit's packages have only an `import` condition, so jest runs with the VM-modules flag (see package.json). */
export default {
  testEnvironment: 'node',
  // Jest leaves one core to whoever sits before the machine. Half of the stories wait for processes and servers: none need be left.
  maxWorkers: '100%',
  // `--onlyChanged` and `--findRelatedTests` know of a source only what lies within a root.
  roots: ['<rootDir>/demo', '<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testSequencer: '<rootDir>/test/slow-first.mjs',
  reporters: ['default', '<rootDir>/test/retried-tests.mjs'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'] },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: { target: 'es2023', parser: { syntax: 'typescript' }, keepClassNames: true },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  collectCoverageFrom: ['src/**/*.ts'],
  coverageProvider: 'v8',
  restoreMocks: true,
  // The stories start real processes and servers: on a busy machine a few seconds are soon gone, and one that fails must not
  // keep the run from ending by the server that it left open.
  testTimeout: 60_000,
  forceExit: true,
};
