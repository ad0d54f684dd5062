import type { MapTool } from '../../model/map-overlay';
import { draw, type DrawEvent, type DrawNote, type DrawState, nothingDrawn } from './draw-state';

interface DrawingHooks {
	/** There is something else to show. At most once per frame. */
	readonly onshow: (state: DrawState) => void;
	readonly onnote: (note: DrawNote) => void;
}

/** One tool in use: feeds what the hand does to the state, and tells the room that gave the tool. */
export class Drawing {
	readonly #tool: MapTool;
	readonly #hooks: DrawingHooks;
	#state: DrawState;
	/** Positions that the room knows of. */
	#reported: DrawState['positions'];
	#frame = 0;

	constructor(tool: MapTool, hooks: DrawingHooks) {
		this.#tool = tool;
		this.#hooks = hooks;
		this.#state = nothingDrawn(tool.kind);
		this.#reported = this.#state.positions;
	}

	get state(): DrawState {
		return this.#state;
	}

	feed(event: DrawEvent): void {
		const before = this.#state;
		const { state, done, note } = draw(before, event);
		this.#state = state;
		if (note) this.#hooks.onnote(note);
		if (done) {
			this.#reported = state.positions;
			this.#showNow();
			this.#tool.ondone(done);
		} else if (state.positions.length === 0 && before.positions.length > 0) {
			this.#tell();
			this.#showNow();
		} else if (state !== before) {
			this.#frame ||= requestAnimationFrame(() => {
				this.#tell();
				this.#showNow();
			});
		}
	}

	/** Escape: gives up what is drawn; with nothing drawn, the tool is put away. */
	escape(): void {
		if (this.#state.positions.length > 0) this.feed({ type: 'giveUp' });
		else this.#tool.oncancel();
	}

	/** The tool is taken away: what was being drawn with it is given up. */
	end(): void {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
		this.#state = nothingDrawn(this.#tool.kind);
		this.#tell();
	}

	#showNow(): void {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
		this.#hooks.onshow(this.#state);
	}

	#tell(): void {
		const { positions } = this.#state;
		if (positions === this.#reported || (positions.length === 0 && this.#reported.length === 0))
			return;
		this.#reported = positions;
		this.#tool.onprogress(positions);
	}
}
