import { createContext } from 'svelte';
import { OwnLayers } from '../../state/yours/own-layers.svelte';

const [getOwnLayers, setOwnLayers] = createContext<OwnLayers>();

/** People's own ground, for the components of any room. */
export { getOwnLayers };

/** For the frame of every page: one for the site. */
export function provideOwnLayers(): void {
	setOwnLayers(new OwnLayers());
}
