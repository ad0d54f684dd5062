import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2 AA and what it builds on, with axe's own good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The violations on the page as it stands, one readable text each: rule, what to do, and the
 * elements. An empty list is what a test expects.
 */
export async function axe(page: Page, { exclude = [] as string[] } = {}): Promise<string[]> {
	// Our pages have no frames: the mode without a second page finds the same. What passes needs no
	// list of its elements, which is half of the work; no rule among ours reads style sheets.
	let builder = new AxeBuilder({ page })
		.options({ resultTypes: ['violations'], preload: { assets: ['media'] } })
		.withTags(TAGS)
		.setLegacyMode();
	for (const selector of exclude) builder = builder.exclude(selector);
	const { violations } = await builder.analyze();
	return violations.map(({ id, impact, help, nodes }) => {
		const elements = nodes.map(({ target, failureSummary }) => {
			const why = (failureSummary ?? '')
				.split('\n')
				.slice(1)
				.map((line) => line.trim());
			return `    ${target.join(' ')}: ${why.join('; ')}`;
		});
		return [`${id} (${impact ?? 'unknown'}): ${help}`, ...elements].join('\n');
	});
}
