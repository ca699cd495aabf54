import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** `_` names what stands there only to be passed over. */
const unused = {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true};

const typescript = {
  files: ['**/*.ts'],
  extends: [tseslint.configs.recommendedTypeChecked],
  languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
  rules: {
    // Lit binds `this` for `@click=${this.method}`, which the rule cannot see.
    '@typescript-eslint/unbound-method': 'off',
    '@typescript-eslint/no-unused-vars': ['error', unused],
  },
};

const elements = {
  files: ['src/**/*.ts', 'test/**/*.ts'],
  extends: [
    lit['flat/recommended'],
    wc['flat/recommended'],
    {plugins: {'lit-a11y': litA11y}, rules: litA11y.configs.recommended.rules},
  ],
  rules: {
    // Safari drops the role of a list without markers unless it is written out.
    'lit-a11y/no-redundant-role': 'off',
  },
};

const tests = {
  files: ['test/**/*.ts'],
  rules: {
    // Chai's `expect(x).to.be.true` is a getter that asserts.
    '@typescript-eslint/no-unused-expressions': 'off',
    // @open-wc/testing declares that `expect(x).to.equal(y)` gives a promise, for the sake of its snapshots.
    '@typescript-eslint/no-floating-promises': [
      'error',
      {allowForKnownSafeCalls: [{from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal'}]},
    ],
  },
};

export default defineConfig(
  {ignores: ['dist/', 'coverage/']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {rules: {'no-unused-vars': ['error', unused]}},
  typescript,
  elements,
  tests,
  {
    files: ['tools/**/*.mjs', 'test/hosts/**/*.mjs', '*.mjs', '*.js'],
    languageOptions: {globals: globals.node},
  },
  {
    files: ['demo/**/*.js', 'test/pages/**/*.js', 'test/consumers/**/*.js'],
    languageOptions: {globals: globals.browser},
  },
);
