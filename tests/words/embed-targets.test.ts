import { expect, it } from 'vitest';
import { embedTarget } from '../../src/lib/words/publish/embed-targets';

it('names every page for frames in both languages, whatever the page’s own is', () => {
	for (const name of ['swap', 'control', 'time', 'days', 'map'] as const) {
		const { label, title } = embedTarget(name);
		expect(label.uk).toMatch(/\p{Script=Cyrillic}/u);
		expect(title.uk).toMatch(/\p{Script=Cyrillic}/u);
		expect(label.en + title.en).not.toMatch(/\p{Script=Cyrillic}/u);
	}
});
