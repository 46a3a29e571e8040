'use strict';

// Databases sessions and the process both run in UTC; set before any worker starts.
process.env.TZ = 'UTC';
process.env.STRAPI_TELEMETRY_DISABLED = 'true';

const base = {
  rootDir: __dirname,
  roots: ['<rootDir>/src', '<rootDir>/tests', '<rootDir>/storefront', '<rootDir>/packages'],
  testEnvironment: 'node',
  // Compiled code and packages run as they are; only TypeScript goes through swc.
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: false }, target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/', '/\\.build/'],
};

// Suites that need the compiled server and PostgreSQL.
const booted = {
  ...base,
  setupFiles: ['<rootDir>/tests/support/errors-of-node.ts', '<rootDir>/tests/support/late-waits.ts'],
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
};

module.exports = {
  maxWorkers: 2,
  // A suite's Strapi stays in the memory of its process; one that has grown so large makes room for a fresh one.
  workerIdleMemoryLimit: '1500MB',
  // A limit for hooks too: a suite's first one boots Strapi.
  testTimeout: 120_000,
  projects: [
    { ...base, displayName: 'domain', testMatch: ['<rootDir>/{src,storefront,packages}/**/*.test.ts'] },
    { ...base, displayName: 'house', testMatch: ['<rootDir>/tests/house/*.test.ts'] },
    {
      ...booted,
      displayName: 'boot',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['house', 'browser', 'durability'].map((part) => `<rootDir>/tests/${part}/`).concat('/node_modules/'),
    },
    { ...booted, displayName: 'durability', testMatch: ['<rootDir>/tests/durability/*.test.ts'] },
  ],
};
