import { brotliCompressSync, constants } from 'node:zlib';
import type { Problems } from './problems.ts';

export const rawBudgetBytes = 2_500_000;
export const brotliBudgetBytes = 700_000;

export interface FileSize {
	name: string;
	rawBytes: number;
	brotliBytes: number;
}

/** Sizes of the written files, raw and as brotli (quality 11). */
export function fileSizes(files: ReadonlyMap<string, string>): FileSize[] {
	return [...files].map(([name, text]) => {
		const raw = Buffer.from(text);
		const params = {
			[constants.BROTLI_PARAM_QUALITY]: 11,
			[constants.BROTLI_PARAM_SIZE_HINT]: raw.length
		};
		return { name, rawBytes: raw.length, brotliBytes: brotliCompressSync(raw, { params }).length };
	});
}

export function checkBudgets(sizes: readonly FileSize[], problems: Problems): void {
	const raw = sizes.reduce((total, size) => total + size.rawBytes, 0);
	const brotli = sizes.reduce((total, size) => total + size.brotliBytes, 0);
	problems.expect(raw < rawBudgetBytes, `layers: ${raw} bytes, the budget is ${rawBudgetBytes}`);
	problems.expect(
		brotli < brotliBudgetBytes,
		`layers: ${brotli} bytes as brotli, the budget is ${brotliBudgetBytes}`
	);
}
