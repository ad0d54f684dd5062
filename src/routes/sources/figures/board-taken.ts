import type { BoardFilter } from '$lib/model/board-filter';
import type { FigureBoard } from '$lib/model/figure-board';
import { m } from '$lib/paraglide/messages';
import { tableCsv } from '$lib/state/publish/figure-files';
import type { Ui } from '$lib/ui/context';
import { matches } from '$lib/ui/figures/board-filter';
import type { Taken } from '$lib/ui/publish/taken';
import { boardTable } from '$lib/words/publish/board-table';

/** What can be taken along of the published figures that were chosen. */
export function boardTaken(
	board: FigureBoard,
	filter: BoardFilter,
	ui: Ui,
	link: () => string
): Taken {
	const { language } = ui.display;
	const rows = () =>
		board.groups
			.filter(({ kind }) => filter.kind === null || filter.kind === kind)
			.flatMap((group) => group.rows.filter((row) => matches(row, filter)));
	return {
		link,
		data: [
			{
				label: m.take_data_csv(),
				save: () => ({
					file: new Blob([tableCsv(boardTable(rows(), language), language)], { type: 'text/csv' }),
					name: 'salient-published-figures.csv'
				})
			}
		],
		cited: () => ({
			kind: 'data',
			title: m.board_page_title(),
			asOf: null,
			note: null,
			figure: null
		}),
		print: () => ui.print()
	};
}
