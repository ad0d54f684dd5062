// A swap as a person would compose it: whole areas, grown parcels, lassos and brushes on both sides.
import type { Ground, Parcel, Shape, Swap } from '../../src/lib/model/swap';

/** A wobbly ring of so many positions, some `radiusKm` wide, as a hand draws it. */
function lasso(x: number, y: number, radiusKm: number, positions: number): Shape {
	const ring: number[] = [];
	for (let i = 0; i < positions; i++) {
		const turn = (2 * Math.PI * i) / positions;
		const radius = radiusKm * 1000 * (1 + 0.2 * Math.sin(5 * turn + x));
		ring.push(
			x + Math.round(1.4 * radius * Math.cos(turn)),
			y + Math.round(radius * Math.sin(turn))
		);
	}
	return { type: 'outline', rings: [ring] };
}

/** A disc of about `cells` cells. */
function brush(row: number, column: number, cells: number): Shape {
	const radius = Math.sqrt(cells / Math.PI);
	const runs: number[] = [];
	for (let down = Math.ceil(-radius); down <= radius; down++) {
		const half = Math.floor(Math.sqrt(radius * radius - down * down));
		runs.push(row + down, column - half, 2 * half + 1);
	}
	return { type: 'cells', sizeKm: 2, runs };
}

export function tenParcels(): Swap {
	const areas = ['UA-14:RU:contested', 'UA-14:RU:held', 'UA-23:RU:contested', 'UA-23:RU:held'];
	const parcels: Parcel[] = [];
	/** A new parcel is kept away from all that are there already. */
	const add = (areas: string[], shape: Shape, name: string | null = null) => {
		const near = parcels.filter(({ ground }) => ground.areas.some((id) => areas.includes(id)));
		const steps: Ground['steps'] = [
			{ do: 'add', shape },
			...near.map(({ ground }) => ({ do: 'remove', shape: { type: 'ground', ground } }) as const)
		];
		const id = parcels.length + 1;
		parcels.push({ id, name, locked: id === 3, ground: { areas, steps } });
	};
	const free = (areas: string[]): Ground => ({
		areas,
		steps: [
			{ do: 'add', shape: { type: 'all' } },
			...parcels.map(({ ground }) => ({ do: 'remove', shape: { type: 'ground', ground } }) as const)
		]
	});
	add(['RU-KRS:UA:held:sudzha', 'RU-KRS:UA:contested:sudzha'], { type: 'all' });
	add(['RU-KRS:UA:held:tyotkino', 'RU-KRS:UA:contested:tyotkino'], { type: 'all' });
	const grown = (target: number, at: [number, number] | null): Shape => ({
		type: 'grown',
		within: free(areas),
		from: { type: 'line', at },
		targetSqKm: target
	});
	add(areas, grown(423.1073918273, null), 'Next to the line of contact');
	add(areas, grown(500, [3771234, 4812345]));
	add(areas, lasso(3802345, 4798765, 12, 30), 'Північ Донеччини');
	add(areas, lasso(3752345, 4758765, 25, 32));
	add(areas, lasso(3612345, 4738765, 18, 29));
	add(areas, brush(-85, 210, 60));
	add(areas, brush(-120, 150, 62), 'Brushed');
	add(['UA-48:RU:held'], { type: 'all' });
	return {
		name: 'A swap of ten parcels, to see how long its link is',
		offers: parcels.slice(0, 2),
		asks: parcels.slice(2),
		nextId: 11
	};
}
