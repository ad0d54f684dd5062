import { MediaQuery } from 'svelte/reactivity';

const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoiceName = (typeof themeChoices)[number];

/** Where the choice is kept; `src/before-paint.js` reads it before the first paint. */
const key = 'salient-theme';

/** Light or dark: as the system has it, until someone says otherwise. */
export class ThemeChoice {
	chosen = $state<ThemeChoiceName>('system');
	#systemDark = new MediaQuery('(prefers-color-scheme: dark)', false);

	/** The theme on the screen. */
	get shown(): 'light' | 'dark' {
		if (this.chosen !== 'system') return this.chosen;
		return this.#systemDark.current ? 'dark' : 'light';
	}

	/** Take over what an earlier visit chose. */
	recall() {
		const kept = document.documentElement.dataset.theme;
		this.chosen = themeChoices.find((theme) => theme === kept) ?? 'system';
	}

	choose(theme: ThemeChoiceName) {
		this.chosen = theme;
		const root = document.documentElement;
		if (theme === 'system') delete root.dataset.theme;
		else root.dataset.theme = theme;
		try {
			if (theme === 'system') localStorage.removeItem(key);
			else localStorage.setItem(key, theme);
		} catch {
			// Storage may be switched off or full: the choice then lasts as long as the page.
		}
	}
}
