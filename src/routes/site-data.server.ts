import { drawingLayers, type DrawingLayers } from '$lib/dossier/drawing-layers';
import { loadDossier, type LoadedDossier } from '$lib/dossier/load-dossier';
import { shippedFiles } from '$lib/dossier/source-files';

let loaded: LoadedDossier | undefined;

/** The shipped dossier, read once per build. Throws, and so ends the build, with every fault found. */
export function siteData(): LoadedDossier {
	if (!loaded) {
		const result = loadDossier(shippedFiles);
		if (!result.ok) throw new Error(`The dossier cannot be built:\n${result.reason}`);
		loaded = result.value;
	}
	return loaded;
}

let drawn: DrawingLayers | undefined;

/** The shipped layers, simplified for drawing, once per build. */
export function mapLayers(): DrawingLayers {
	const { layers, dossier } = siteData();
	drawn ??= drawingLayers(layers, dossier.layerGroups);
	return drawn;
}
