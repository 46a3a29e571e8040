import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';
import { house } from './eslint/house.mjs';

const TYPESCRIPT = ['**/*.{ts,tsx}'];
const TESTS = ['**/*.test.ts', 'tests/**/*.ts'];
const PANEL = ['src/admin/**', 'src/plugins/*/admin/**'];
const STOREFRONT = ['storefront/**', 'packages/client/**'];
const COMMAND_LINE = ['scripts/**', 'bench/**', 'src/plugins/*/strapi-server.js'];

export default tseslint.config(
  {
    ignores: [
      '.artel/',
      '.build/',
      '.cache/',
      '.strapi/',
      'build/',
      'coverage/',
      'dist/',
      'node_modules/',
      // Written by `npm run client`.
      'packages/client/src/schema.ts',
      'public/',
      'types/generated/',
      'tests/house/planted/',
    ],
  },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.tests.json', './tsconfig.admin.json', './tsconfig.storefront.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { noInlineConfig: true },
    plugins: { house },
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': 'off',
      '@typescript-eslint/max-params': ['error', { max: 4 }],
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
      'house/file-name': 'error',
      'house/identifier-name': 'error',
      'house/file-length': 'warn',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Numbers and booleans read well in messages; objects would print as [object Object].
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true, allowNullish: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Strapi's contracts ask for promises that have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      // Type guards of what arrives from outside are written as comparisons that types call needless.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-deprecated': 'warn',
      // Slugs and names are taken apart by code point on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }, 'string'] }],
    },
  },
  {
    files: ['src/**/*.ts', 'config/**/*.ts'],
    ignores: [...TESTS, ...PANEL],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: { esm: true, cjs: false, window: false },
          enableFixer: false,
          require: { FunctionDeclaration: true, ClassDeclaration: true, MethodDefinition: false },
          contexts: ['ExportNamedDeclaration > TSInterfaceDeclaration'],
          // What Strapi calls by itself (register, a router, a configuration) says so by its place.
          exemptEmptyFunctions: true,
        },
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      // A suite is one function; its size says nothing.
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    files: [...PANEL, ...STOREFRONT],
    rules: { 'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }] },
  },
  { files: COMMAND_LINE, rules: { 'no-console': 'off' } },
);
