/** Every word that the map shows or reads out, in the interface's language. */
export interface MapWords {
	/** Name of the map for screen readers. */
	readonly title: string;
	/** How to move and choose by keyboard; read out with the title. */
	readonly keys: string;
	/** Name of the list of regions in view. */
	readonly inView: string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	/** The button that shows the whole dossier again. */
	readonly home: string;
	/** Name of the button that opens the credits on small screens. */
	readonly about: string;
	/** The date that the map stands for, e.g. `As of 12 February 2025`. */
	readonly asOf: string;
	/** That this projection draws the north too large. */
	readonly projection: string;
	readonly km: string;
	readonly mi: string;
	readonly credits: readonly Credit[];
}

export interface Credit {
	readonly text: string;
	readonly href: string | null;
}
