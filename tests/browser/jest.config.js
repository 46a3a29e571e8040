'use strict';

const path = require('node:path');

process.env.TZ = 'UTC';

module.exports = {
  rootDir: path.resolve(__dirname, '../..'),
  roots: ['<rootDir>/tests'],
  displayName: 'browser',
  testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  globalSetup: '<rootDir>/tests/support/browser/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/browser/global-teardown.ts',
  testTimeout: 120_000,
};
