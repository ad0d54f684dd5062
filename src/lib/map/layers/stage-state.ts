import type { StyleState } from './style-state';

/** All that the layers of the stage depend on besides their features. */
export type StageState = Pick<StyleState, 'theme'>;
