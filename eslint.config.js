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
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			]
		}
	},
	{
		files: ['**/*.svelte'],
		rules: {
			// Props are declared with let when one of them is bindable; the Svelte rule knows.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all' }],
			// Components know no routes: they get finished addresses as props, many of them to
			// sources elsewhere.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		// The documents are our own files, made HTML when the site is built; nobody else writes them.
		files: ['src/lib/ui/sources/DocumentText.svelte'],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	{
		// State classes replace their sets, in $state.raw, and never change them.
		files: ['src/lib/state/**'],
		rules: { 'svelte/prefer-svelte-reactivity': 'off' }
	},
	{
		// What runs in a browser or in an engine room reports through its results. Faults of ours
		// may go to the console: every end-to-end test fails on them.
		files: ['src/**'],
		ignores: ['src/cli/**'],
		rules: { 'no-console': ['error', { allow: ['error'] }] }
	}
);
