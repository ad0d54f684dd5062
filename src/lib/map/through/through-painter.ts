import type { MeaningParts } from '../../model/mapping';
import type { OwnThrough } from '../../model/own-through';
import { hatchLean, hatchSpacing, hatchStroke } from '../hatch';
import { ownLook, ownOpacity } from '../layers/own';
import type { Theme } from '../palette';
import { DayEdges } from './day-edges';
import { Program } from './programs';
import type { ClipPlane } from './world-copies';

export interface ThroughView {
	readonly plane: ClipPlane;
	/** Of a CSS pixel. */
	readonly pixelRatio: number;
	/** How much larger patterns are drawn than they are. */
	readonly patternScale: number;
	readonly theme: Theme;
	/** Counted from 0. */
	readonly day: number;
	/** Of outlines, in CSS pixels. */
	readonly width: { readonly casing: number; readonly outline: number; readonly claimed: number };
}

type Colour = readonly [number, number, number, number];
type Numbers = readonly number[];

/** Draws people's own ground of any of its days from what holds all of them. */
export class ThroughPainter {
	readonly #gl: WebGL2RenderingContext;
	readonly #origin: readonly [number, number];
	readonly #statuses: readonly { readonly parts: MeaningParts; readonly edges: DayEdges }[];
	readonly #programs;

	/** Throws Error where the graphics card does not take it. */
	constructor(gl: WebGL2RenderingContext, { origin, statuses }: OwnThrough) {
		this.#gl = gl;
		this.#origin = origin;
		this.#programs = {
			fan: new Program(gl, 'fan'),
			band: new Program(gl, 'band'),
			fill: new Program(gl, 'fill')
		};
		this.#statuses = statuses.map(({ parts, edges }) => ({
			parts,
			edges: new DayEdges(gl, edges)
		}));
	}

	/** Draws the ground. Leaves the stencil clear: what the map had in it has to be made anew. */
	drawGround(view: ThroughView): void {
		const gl = this.#gl;
		this.#prepare();
		gl.enable(gl.STENCIL_TEST);
		gl.stencilMask(0xff);
		gl.clearStencil(0);
		gl.clear(gl.STENCIL_BUFFER_BIT);
		const { scale, offset } = this.#placed(view);
		// In view, so that what is far off does not shift what is near.
		const anchor = [-offset[0]! / scale[0]!, -offset[1]! / scale[1]!];
		for (const { parts, edges } of this.#statuses) {
			const look = ownLook(parts, view.theme);
			if (!look.fill) continue;
			gl.colorMask(false, false, false, false);
			gl.stencilFunc(gl.ALWAYS, 0, 0xff);
			gl.stencilOp(gl.KEEP, gl.KEEP, gl.INVERT);
			this.#programs.fan.use({ u_scale: scale, u_offset: offset, u_anchor: anchor });
			edges.draw(view.day);
			gl.colorMask(true, true, true, true);
			gl.stencilFunc(gl.NOTEQUAL, 0, 0xff);
			gl.stencilOp(gl.KEEP, gl.KEEP, gl.ZERO);
			const lean = look.hatch && parts.holder ? hatchLean[parts.holder] : 0;
			const px = view.pixelRatio * view.patternScale;
			this.#programs.fill.use({
				u_box: edges.box.map((side, i) => side * scale[i % 2]! + offset[i % 2]!),
				u_colour: faded(look.fill, ownOpacity),
				u_strokes: colourOf(look.hatch ?? look.fill),
				u_hatch: [lean, hatchSpacing * px, (hatchStroke * px * Math.SQRT2) / 2],
				u_from: this.#pixelsOf(offset)
			});
			gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
		}
		gl.disable(gl.STENCIL_TEST);
	}

	/** Draws the outlines: those of a casing first, of all statuses. */
	drawOutlines(view: ThroughView): void {
		this.#prepare();
		const looks = this.#statuses.map(({ parts, edges }) => ({
			...{ edges, isFilled: parts.status !== 'claimed' },
			...ownLook(parts, view.theme)
		}));
		for (const { edges, isFilled, casing } of looks)
			if (isFilled) this.#drawBand(edges, view, colourOf(casing), view.width.casing, [0, 0]);
		for (const { edges, isFilled, outline } of looks)
			if (isFilled) this.#drawBand(edges, view, colourOf(outline), view.width.outline, [0, 0]);
		const { claimed } = view.width;
		for (const { edges, isFilled, outline } of looks)
			if (!isFilled)
				this.#drawBand(edges, view, colourOf(outline), claimed, [claimed, 2.3 * claimed]);
	}

	delete(): void {
		for (const program of Object.values(this.#programs)) program.delete();
		for (const { edges } of this.#statuses) edges.delete();
	}

	#drawBand(
		edges: DayEdges,
		view: ThroughView,
		colour: Colour,
		width: number,
		dash: readonly [number, number]
	): void {
		const { scale, offset } = this.#placed(view);
		const half = this.#half();
		const px = view.pixelRatio;
		this.#programs.band.use({
			...{ u_scale: scale, u_offset: offset, u_half: half },
			...{ u_width: [width * px], u_px: [scale[0]! * half[0]!] },
			...{ u_colour: colour, u_dash: dash.map((length) => length * px) }
		});
		edges.draw(view.day);
	}

	/** The plane for positions that are counted from the origin. */
	#placed({ plane: { scale, offset } }: ThroughView): { scale: Numbers; offset: Numbers } {
		return {
			scale,
			offset: [0, 1].map((axis) => scale[axis]! * this.#origin[axis]! + offset[axis]!)
		};
	}

	/** Half of the picture's sides, in its own pixels. */
	#half(): [number, number] {
		return [this.#gl.drawingBufferWidth / 2, this.#gl.drawingBufferHeight / 2];
	}

	#pixelsOf(at: Numbers): Numbers {
		return this.#half().map((half, axis) => (at[axis]! + 1) * half);
	}

	#prepare(): void {
		const gl = this.#gl;
		gl.enable(gl.BLEND);
		gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
	}
}

/** `#rrggbb` as parts of one, opaque. */
function colourOf(hex: string): Colour {
	const part = (at: number) => parseInt(hex.slice(at, at + 2), 16) / 255;
	return [part(1), part(3), part(5), 1];
}

/** With its colour in proportion, as the map mixes it. */
function faded(hex: string, opacity: number): Numbers {
	return colourOf(hex).map((part) => part * opacity);
}
