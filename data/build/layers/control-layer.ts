import type { Front } from '../control/front.ts';
import { dissolve } from '../grid/dissolve.ts';
import type { FaceLabel } from '../geography/label-faces.ts';
import type { Partition } from '../geography/partition.ts';
import { regionList, type Name } from '../geography/region-list.ts';
import { polygonGeometry, type Feature } from './geojson.ts';

/** The four oblasts whose whole ground Russia claimed in 2022. */
export const claimedRegions = ['UA-09', 'UA-14', 'UA-23', 'UA-65'] as const;

/** Id of the held area that a face belongs to, null when it belongs to none. */
export function controlIdOf({ front, region, status }: FaceLabel): string | null {
	if (!front || !region || !status) return null;
	const { id, holder, layerGroup } = front.rules;
	return `${region}:${holder}:${status}${layerGroup === 'kursk' ? `:${id}` : ''}`;
}

/** `control.geojson`: the held areas, one feature per layer, region, holder and status; without waters. */
export function controlLayer({ graph, labels }: Partition, asOf: string): Feature[] {
	const grounds = dissolve(graph, labels.map(controlIdOf));
	const facts = new Map(labels.map((label) => [controlIdOf(label), label]));
	return [...grounds]
		.map(([id, polygons]): Feature => {
			const { front, region, status } = facts.get(id)!;
			const { holder, layerGroup } = front!.rules;
			return {
				type: 'Feature',
				properties: {
					id,
					layer: layerGroup === 'kursk' ? front!.rules.id : region,
					layerGroup,
					region,
					holder,
					status,
					asOf,
					name: nameOf(front!, region!, status!)
				},
				geometry: polygonGeometry(polygons)
			};
		})
		.sort((a, b) => (String(a.properties.id) < String(b.properties.id) ? -1 : 1));
}

/** `claimed.geojson`: claimed by Russia in 2022, neither held nor contested. */
export function claimedLayer({ graph, labels }: Partition, asOf: string): Feature[] {
	const grounds = dissolve(
		graph,
		labels.map(({ region, front }) =>
			!front && claimedRegions.some((id) => id === region) ? region : null
		)
	);
	return claimedRegions.map((region) => {
		const { en, uk } = regionName(region);
		return {
			type: 'Feature',
			properties: {
				id: `${region}:claimed`,
				region,
				claimedBy: 'RU',
				asOf,
				name: {
					en: `${en}, claimed by Russia, not held`,
					uk: `${uk}: претендує Росія, але не контролює`
				}
			},
			geometry: polygonGeometry(grounds.get(region) ?? [])
		};
	});
}

const kurskNames: Record<string, { held: Name; contested: Name }> = {
	sudzha: {
		held: { en: 'Salient around Sudzha', uk: 'Виступ навколо Суджі' },
		contested: { en: 'Contested territory around Sudzha', uk: 'Сіра зона навколо Суджі' }
	},
	tyotkino: {
		held: { en: 'Pocket near Tyotkino', uk: 'Околиці Тьоткіного' },
		contested: { en: 'Contested territory near Tyotkino', uk: 'Сіра зона біля Тьоткіного' }
	}
};

function nameOf({ rules }: Front, region: string, status: 'held' | 'contested'): Name {
	const own = kurskNames[rules.id];
	if (own) return own[status];
	const { en, uk } = regionName(region);
	return status === 'held'
		? { en: `${en}, held by Russia`, uk: `${uk}, під контролем Росії` }
		: { en: `${en}, contested`, uk: `${uk}, сіра зона` };
}

function regionName(id: string): Name {
	return regionList.find((entry) => entry.id === id)!.name;
}
