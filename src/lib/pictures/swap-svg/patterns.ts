import { holders, otherHolder } from '../../model/holder';
import { type Side, type SideHolders, sides } from '../../model/swap';
import { element } from '../../model/xml';
import type { PictureColours } from './content';

/** Of ground held that stays as it is, so that parcels stand off it. */
export const heldOpacity = 0.34;

/** A side's parcels are drawn in the hue of whoever would get them. */
export function sideColour(side: Side, holders: SideHolders, colours: PictureColours): string {
	return colours.held[otherHolder(holders[side])];
}

/** Patterns, so that nothing is told by colour alone: `offers` in lines, `asks` in dots, contested hatched. */
export function patterns(side: SideHolders, colours: PictureColours): string[] {
	const tile = (id: string, size: number, turn: number, content: string[]) =>
		element(
			'pattern',
			{
				id,
				width: size,
				height: size,
				patternUnits: 'userSpaceOnUse',
				patternTransform: `rotate(${turn})`
			},
			content
		);
	const drawn = {
		offers: element('path', { d: 'M0 3H7', stroke: colours.halo, 'stroke-width': 1.5 }),
		asks: element('circle', { cx: 3.5, cy: 3.5, r: 1.4, fill: colours.halo })
	};
	return [
		...sides.map((one) =>
			tile(`side-${one}`, 7, one === 'asks' ? 45 : 0, [
				element('rect', { width: 7, height: 7, fill: sideColour(one, side, colours) }),
				drawn[one]
			])
		),
		...holders.map((holder) =>
			tile(`contested-${holder}`, 7, holder === 'RU' ? 45 : -45, [
				element('path', { d: 'M3.5 0V7', stroke: colours.held[holder], 'stroke-width': 2 })
			])
		)
	];
}
