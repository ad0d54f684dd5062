import { type BoardField, boardFields, type BoardFilter } from '../../model/board-filter';
import { type FigureBoardRow, publishedReceipt } from '../../model/figure-board';

/** By its names alone: a row does not say of which kind it is. */
export function matches(row: FigureBoardRow, filter: BoardFilter): boolean {
	const receipt = publishedReceipt(row);
	return boardFields.every(
		(field) => filter[field] === null || (receipt[field] ?? '') === filter[field]
	);
}

/** A value of a field, empty for none, with its Ukrainian where it has one. */
export interface BoardValue {
	readonly value: string;
	readonly uk?: string;
}

/** All values of a field, the one with most figures first, and among equals by name. */
export function valuesOf(rows: readonly FigureBoardRow[], field: BoardField): BoardValue[] {
	const found = new Map<string, { value: string; uk?: string; count: number }>();
	for (const row of rows) {
		const receipt = publishedReceipt(row);
		const value = receipt[field] ?? '';
		const uk = field === 'publisher' ? undefined : receipt[`${field}Uk`];
		const count = (found.get(value)?.count ?? 0) + 1;
		found.set(value, { value, count, ...(uk ? { uk } : {}) });
	}
	return [...found.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
