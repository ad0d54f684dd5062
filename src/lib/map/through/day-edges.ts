import { eachEdgeOn, edgeNumbers } from '../../geo/edge-spans';
import type { EdgeSpans } from '../../model/own-through';

/** Three vertices an edge, each with all of its numbers. */
const width = 3 * edgeNumbers;
const nowhere = [Infinity, Infinity, -Infinity, -Infinity] as const;

/** The edges of one day on the graphics card, picked from those of all days. */
export class DayEdges {
	readonly #gl: WebGL2RenderingContext;
	readonly #spans: EdgeSpans;
	readonly #buffer: WebGLBuffer;
	readonly #array: WebGLVertexArrayObject;
	#numbers = new Float32Array(1024 * width);
	#day = -1;
	#count = 0;
	/** Left, top, right and bottom of the day's edges, from the origin; not finite where there are none. */
	box: readonly [number, number, number, number] = nowhere;

	constructor(gl: WebGL2RenderingContext, spans: EdgeSpans) {
		this.#gl = gl;
		this.#spans = spans;
		this.#array = gl.createVertexArray();
		this.#buffer = gl.createBuffer();
		gl.bindVertexArray(this.#array);
		gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
		const parts = [
			[4, 0],
			[2, 4],
			[1, 6]
		] as const;
		parts.forEach(([size, from], place) => {
			gl.enableVertexAttribArray(place);
			gl.vertexAttribPointer(place, size, gl.FLOAT, false, 4 * edgeNumbers, 4 * from);
		});
		gl.bindVertexArray(null);
	}

	/** Draws a triangle for each edge, by the program in use. */
	draw(day: number): void {
		const gl = this.#gl;
		this.turn(day);
		gl.bindVertexArray(this.#array);
		gl.drawArrays(gl.TRIANGLES, 0, 3 * this.#count);
		gl.bindVertexArray(null);
	}

	delete(): void {
		this.#gl.deleteBuffer(this.#buffer);
		this.#gl.deleteVertexArray(this.#array);
	}

	/** Picks the edges of a day, unless they are there. */
	turn(day: number): void {
		if (day === this.#day) return;
		this.#day = day;
		this.#count = 0;
		const { table } = this.#spans;
		let [left, top, right, bottom] = nowhere;
		eachEdgeOn(this.#spans, day, (from) => {
			if ((this.#count + 1) * width > this.#numbers.length) this.#grow();
			const numbers = this.#numbers;
			let to = width * this.#count++;
			for (let vertex = 0; vertex < 3; vertex++)
				for (let i = 0; i < edgeNumbers; i++) numbers[to++] = table[from + i]!;
			// Rings are closed: each corner is the first of an edge.
			const [x, y] = [table[from]!, table[from + 1]!];
			if (x < left) left = x;
			if (x > right) right = x;
			if (y < top) top = y;
			if (y > bottom) bottom = y;
		});
		this.box = [left, top, right, bottom];
		const gl = this.#gl;
		gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
		gl.bufferData(gl.ARRAY_BUFFER, this.#numbers, gl.DYNAMIC_DRAW, 0, width * this.#count);
	}

	#grow(): void {
		const before = this.#numbers;
		this.#numbers = new Float32Array(2 * before.length);
		this.#numbers.set(before);
	}
}
