import { type Holder, holders as allHolders } from '../../model/holder';
import { type Side, type SideHolders, sides } from '../../model/swap';
import { element } from '../../model/xml';
import { type Pen, short } from '../pen';

/** Of ground held that stays as it is, so that parcels stand off it. */
export const heldOpacity = 0.34;

/** What a side's parcels, or contested ground, are filled with. */
export const fillOf = (what: Side | Holder, pen: Pen) => `url(#${pen.id(what)})`;

/** Patterns, so that nothing is told by colour alone: `offers` in lines, `asks` in dots, contested hatched. */
export function patterns(holders: SideHolders, pen: Pen): string[] {
	const size = Math.max(5, Math.round(0.4 * pen.size));
	const white = pen.colour('paper');
	const tile = (what: Side | Holder, turn: number, content: readonly string[]) =>
		element(
			'pattern',
			{
				...{ id: pen.id(what), width: size, height: size },
				patternUnits: 'userSpaceOnUse',
				patternTransform: `rotate(${turn})`
			},
			content
		);
	const line = { 'stroke-width': short(0.22 * size) };
	const middle = size / 2;
	const drawn = {
		offers: element('path', { d: `M0 ${middle}H${size}`, stroke: white, ...line }),
		asks: element('circle', { cx: middle, cy: middle, r: short(0.2 * size), fill: white })
	};
	return [
		...sides.map((side) => {
			const ground = { width: size, height: size, fill: pen.held(holders[side]) };
			return tile(side, side === 'asks' ? 45 : 0, [element('rect', ground), drawn[side]]);
		}),
		...allHolders.map((holder) =>
			tile(holder, holder === 'RU' ? 45 : -45, [
				element('path', { d: `M${middle} 0V${size}`, stroke: pen.held(holder), ...line })
			])
		)
	];
}
