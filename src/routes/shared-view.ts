import { createContext } from 'svelte';
import type { ViewState } from '$lib/state/view-state.svelte';

/** The one view of the site, which its pages and the map share. */
export const [getView, setView] = createContext<ViewState>();
