import { type ComparedArea, type ComparedTables, parseComparedAreas } from './compared-areas';
import type { Figure } from '../model/figure';
import { phrase } from '../model/figure-codes';
import type { ClaimFacts } from '../model/judgement';
import { landOnlyId } from '../model/land-only';
import { referenceFigure } from './reported-figures';

/**
 * Facts with the areas that sizes are compared with: their names in the gazetteer, their figures.
 * Throws Error where an id or a spelling is taken already.
 */
export function withCompared(facts: ClaimFacts, areas: readonly ComparedArea[]): ClaimFacts {
	const figures = areas.map((area) => referenceFigure(area, area.name));
	const land = areas.flatMap((area) => (area.landSqKm === null ? [] : landFigure(area)));
	const { gazetteer } = facts;
	const taken = new Set([
		...Object.keys(facts.figures),
		...gazetteer.sizes.flatMap(({ id, names }) => [id, ...names])
	]);
	const twice = areas.flatMap(({ id, spellings }, index) =>
		[id, figures[index]!.id, ...spellings].filter((one) => taken.has(one))
	);
	if (twice.length > 0)
		throw new Error(`data/facts/compared-areas.csv: ${twice.join(', ')}: known already`);
	const sizes = areas.map(({ id, spellings }, index) => ({
		id,
		names: [...spellings],
		figure: figures[index]!.id
	}));
	return {
		...facts,
		gazetteer: { ...gazetteer, sizes: [...gazetteer.sizes, ...sizes] },
		figures: {
			...facts.figures,
			...Object.fromEntries([...figures, ...land].map((figure) => [figure.id, figure]))
		}
	};
}

/** Its area without waters, under the id that land-only counterparts have. */
function landFigure(area: ComparedArea): Figure {
	const figure = referenceFigure({ ...area, areaSqKm: area.landSqKm! }, area.name);
	return {
		...figure,
		id: landOnlyId(figure.id),
		label: phrase('land-only', { of: figure.label })
	};
}

/** The same from the tables as they are: a third of what their figures are to transfer. */
export function withComparedTables(facts: ClaimFacts, tables: ComparedTables): ClaimFacts {
	const areas = parseComparedAreas(tables);
	if (!areas.ok) throw new Error(areas.reason);
	return withCompared(facts, areas.value);
}
