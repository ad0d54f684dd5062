import { insetText } from '../words/compare/compare-sentences';
import { type Display, formatQuantity, scaleOf } from '../words/format-figure';
import { scaleBar } from './scale-bar';
import { type Inset, type OneScale, unitSquare } from './one-scale';

/** The most that bar and square take: in drawing units, and as a part of a narrow sheet's width. */
const bar = { units: 110, part: 0.3 };
const square = { units: 52, part: 0.14 };

/** Scale bar and unit square of a sheet, with what is written beside them. */
export function sheetLabels(sheet: OneScale, display: Display) {
	const { size } = scaleOf('km2', display.unitSystem);
	const longest = ({ units, part }: typeof bar) => Math.min(units, part * sheet.width);
	const { side, area } = unitSquare(sheet.kmPerUnit, longest(square), size);
	return {
		bar: scaleBar(sheet.kmPerUnit, longest(bar), display),
		square: { side, label: formatQuantity(area, 'km2', area / 10, display) }
	};
}

/** What an inset says of itself, and its own scale bar. */
export function insetLabels({ kmPerUnit }: OneScale, { times, radius }: Inset, display: Display) {
	return {
		times: insetText(times, display.language),
		bar: scaleBar(kmPerUnit / times, 1.3 * radius, display)
	};
}
