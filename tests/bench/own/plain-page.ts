// The plain way to show a folder of days: MapLibre, and for each day `JSON.parse` and `setData`.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const engine = ['maplibre-gl', 'maplibre-gl-shared', 'maplibre-gl-worker'];

const script = `
import { Map, setWorkerUrl } from '/maplibre-gl.js';
setWorkerUrl('/maplibre-gl-worker.js');
const names = await (await fetch('/days.json')).json();
const days = await Promise.all(names.map(async (name) => (await fetch('/days/' + name)).text()));
const map = new Map({
	container: 'map',
	center: [37.5, 48.3],
	zoom: 5.5,
	attributionControl: false,
	style: {
		version: 8,
		sources: { own: { type: 'geojson', data: JSON.parse(days[0]) } },
		layers: [
			{ id: 'land', type: 'background', paint: { 'background-color': '#efede8' } },
			{ id: 'own', type: 'fill', source: 'own', paint: { 'fill-color': '#8a4f7d' } },
			{ id: 'line', type: 'line', source: 'own', paint: { 'line-color': '#222' } }
		]
	}
});
const slider = document.querySelector('input');
slider.max = days.length - 1;
slider.addEventListener('input', () => map.getSource('own').setData(JSON.parse(days[slider.value])));
map.once('idle', () => performance.mark('map-idle'));
`;

/** Writes the page, with the days, into a folder that can be served. */
export function writePlainPage(folder: string, days: string): void {
	mkdirSync(join(folder, 'days'), { recursive: true });
	for (const name of engine) {
		const path = `node_modules/maplibre-gl/dist/${name}.mjs`;
		const text = readFileSync(path, 'utf8').replaceAll(
			/(maplibre-gl[a-z-]*)\.mjs(?!\.map)/g,
			'$1.js'
		);
		writeFileSync(join(folder, `${name}.js`), text);
	}
	const names = readdirSync(days).sort();
	for (const name of names) copyFileSync(join(days, name), join(folder, 'days', name));
	writeFileSync(join(folder, 'days.json'), JSON.stringify(names));
	writeFileSync(join(folder, 'main.js'), script);
	writeFileSync(
		join(folder, 'index.html'),
		`<!doctype html><html lang="en"><meta charset="utf-8"><title>Days</title>
<link rel="icon" href="data:,"><style>body{margin:0}#map{position:absolute;inset:60px 0 0 30%}</style>
<input type="range" min="0" value="0" style="width:900px"><div id="map"></div>
<script type="module" src="/main.js"></script></html>`
	);
}
