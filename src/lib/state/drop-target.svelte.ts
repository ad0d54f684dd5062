/** What a drop brings. */
interface Handlers {
	readonly onfile: (file: File) => void;
	/** Whether a file is for this place; left out: any is. */
	readonly takesFile?: (file: File) => boolean;
	/** Without it, dropped text is the browser's business. */
	readonly ontext?: (text: string) => void;
	/** Whether a place takes text itself, such as a field. */
	readonly takesText?: (target: EventTarget | null) => boolean;
}

/** A window that files, and texts, can be dropped on. Its methods are for the events of the same kind. */
export class DropTarget {
	readonly #on: Handlers;
	/** Whether something that can be dropped is being held over it. */
	over = $state(false);

	constructor(handlers: Handlers) {
		this.#on = handlers;
	}

	readonly dragover = (event: DragEvent): void => {
		const types = event.dataTransfer?.types ?? [];
		if (!types.includes('Files') && !(types.includes('text/plain') && this.#isOurs(event))) return;
		event.preventDefault();
		this.over = true;
	};

	readonly dragleave = (event: DragEvent): void => {
		if (event.relatedTarget === null) this.over = false;
	};

	readonly drop = (event: DragEvent): void => {
		this.over = false;
		const file = event.dataTransfer?.files[0];
		const text = event.dataTransfer?.getData('text/plain') ?? '';
		if (file) {
			if (event.defaultPrevented || this.#on.takesFile?.(file) === false) return;
			event.preventDefault();
			this.#on.onfile(file);
		} else if (text !== '' && this.#isOurs(event)) {
			event.preventDefault();
			this.#on.ontext?.(text);
		}
	};

	#isOurs({ target }: DragEvent): boolean {
		return this.#on.ontext !== undefined && !this.#on.takesText?.(target);
	}
}
