/** Drawing a shape on the map, as the components ask for it. */
export interface Drawing {
	/** The tool that is out. */
	readonly tool: 'lasso' | 'polygon' | null;
	/** Whether what was drawn last enclosed nothing. */
	readonly missed: boolean;
	start(tool: 'lasso' | 'polygon'): void;
	stop(): void;
}
