import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
	globalIgnores(['build/', 'dist/', '.svelte-kit/', '.cache/', 'src/lib/paraglide/']),
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } }
	},
	{
		rules: {
			// The type check knows the names that exist, in .mjs files too.
			'no-undef': 'off',
			'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-else-return': 'error',
			// With noUncheckedIndexedAccess every array read may be undefined; the mark says that the
			// loop around it proves otherwise.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'object-shorthand': 'error',
			'prefer-const': 'error',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'separate-type-imports' }
			],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
		}
	},
	{
		// What runs in a browser or in an engine room reports through its results, not the console.
		files: ['src/**'],
		ignores: ['src/cli/**'],
		rules: { 'no-console': 'error' }
	}
);
