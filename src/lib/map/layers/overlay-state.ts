import type { StyleState } from './style-state';

/** All that the layers of the overlay depend on besides their features. */
export type OverlayState = Pick<StyleState, 'theme'>;
