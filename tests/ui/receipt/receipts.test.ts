import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/lib/model/figure';
import { withInputs } from '../../../src/lib/model/find-figure';
import { Receipts } from '../../../src/lib/ui/receipt/receipts.svelte';
import { derived, dossier, measured } from '../../fixtures/dossier';
import Page from './Page.svelte';

const of = (id: string) => dossier.figures[id]!;
const ids = (figures: readonly { id: string }[]) => figures.map(({ id }) => id);

describe('a figure with its inputs', () => {
	it('is followed by all that its arithmetic starts from, each once', () => {
		const twice = derived('twice', 1, 'times', ['share-total', 'area-asked']);
		expect(ids(withInputs(twice, of))).toEqual([
			'twice',
			'share-total',
			'area-asked',
			'official-UA'
		]);
	});
});

describe('the receipts of a page', () => {
	const [a, b] = [measured('a'), measured('b')];

	it('come with a figure and go with the last one that shows it', async () => {
		const receipts = new Receipts();
		receipts.show([a, b]);
		receipts.show([a]);
		receipts.letGo([a, b]);
		await Promise.resolve();
		expect(ids(receipts.list)).toEqual(['a']);
		receipts.letGo([a]);
		await Promise.resolve();
		expect(receipts.list).toEqual([]);
	});

	it('stay the same ones where another figure takes the place at once', async () => {
		const receipts = new Receipts();
		receipts.show([a]);
		const [before] = receipts.list;
		receipts.letGo([a]);
		receipts.show([{ ...a, value: 7 }]);
		await Promise.resolve();
		expect(receipts.list).toEqual([before]);
		expect(receipts.find('a').value).toBe(7);
	});
});

describe('the receipts that the build printed', () => {
	const [a, b] = [measured('a'), measured('b')];

	it('keep their order and place, also of what has not come to life', () => {
		const receipts = new Receipts();
		receipts.show([b]);
		receipts.adopt(['a', 'b']);
		expect(ids(receipts.list)).toEqual(['a', 'b']);
		expect(() => receipts.find('a')).toThrow('No receipt of a');
		receipts.show([a]);
		expect(ids(receipts.list)).toEqual(['a', 'b']);
		expect(receipts.find('a')).toBe(a);
	});

	it('go with what was printed, but for those that are shown', () => {
		const receipts = new Receipts();
		receipts.adopt(['a', 'b']);
		receipts.show([b]);
		receipts.forgetPrinted();
		expect(ids(receipts.list)).toEqual(['b']);
	});

	it('are not looked for where one was not printed', () => {
		const receipts = new Receipts();
		receipts.show([a]);
		receipts.adopt(['b']);
		expect(receipts.list.map(({ id, isLate }) => [id, isLate])).toEqual([
			['b', false],
			['a', true]
		]);
	});
});

/** What opens, and what there is to be opened, in the HTML that a page is prerendered as. */
function rendered(shown: readonly Figure[], own: readonly Figure[] = []) {
	const { body } = render(Page, { props: { shown, own } });
	const all = (pattern: RegExp) => [...body.matchAll(pattern)].map(([, id]) => id!);
	return {
		opened: all(/popovertarget="([^"]+)"/g),
		receipts: all(/popover="[^"]*"[^>]*? id="([^"]+)"/g)
	};
}

describe('a prerendered page', () => {
	const all = Object.values(dossier.figures);

	it('has the receipt of each figure that it shows, and of what its receipt shows, once', () => {
		fc.assert(
			fc.property(fc.subarray(all), (shown) => {
				const { opened, receipts } = rendered([...shown, ...shown]);
				expect(new Set(receipts)).toEqual(new Set(opened));
				expect(receipts).toHaveLength(new Set(receipts).size);
			}),
			{ numRuns: 30 }
		);
		expect(rendered([of('share-total')]).receipts).toEqual([
			'receipt-share-total',
			'receipt-area-asked',
			'receipt-official-UA'
		]);
	});

	it('has those of figures that a room works out, of one another and of the dossier’s', () => {
		const part = measured('part');
		const share = derived('share', 1, 'percent', ['part', 'measured-asked']);
		const { receipts } = rendered([share], [part, share]);
		expect(receipts).toEqual(['receipt-share', 'receipt-part', 'receipt-measured-asked']);
	});

	it('cannot be made where an input is not known: it would be a button that opens nothing', () => {
		const lost = derived('lost', 1, 'times', ['nowhere']);
		expect(() => rendered([lost])).toThrow('no figure nowhere');
	});
});
