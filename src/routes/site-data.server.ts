import { drawingLayers, type DrawingLayers, overviewLayers } from '$lib/dossier/drawing-layers';
import { loadDossier, type LoadedDossier } from '$lib/dossier/load-dossier';
import { shippedFiles } from '$lib/dossier/source-files';
import type { KnownSeries } from '$lib/model/series';
import { unpackSeries } from '$lib/series/unpack-series';

/** The shipped dossier, read once per build. Throws, and so ends the build, with every fault found. */
export const siteData = once((): LoadedDossier => {
	const result = loadDossier(shippedFiles);
	if (!result.ok) throw new Error(`The dossier cannot be built:\n${result.reason}`);
	return result.value;
});

/** The areas by day. */
export const siteSeries = once((): KnownSeries => {
	const series = unpackSeries(siteData().series);
	if (!series.ok) throw new Error(series.reason.code);
	return series.value;
});

/** The shipped layers, simplified for drawing. */
export const mapLayers = once((): DrawingLayers => {
	const { layers, dossier } = siteData();
	return drawingLayers(layers, dossier.layerGroups);
});

/** The shipped layers, as coarse as the opening view allows. */
export const mapOverview = once((): DrawingLayers => {
	const { layers, dossier } = siteData();
	return overviewLayers(layers, dossier.layerGroups, dossier.bounds);
});

function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}
