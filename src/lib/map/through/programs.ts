/** What every program is told of the view: a position is `scale` times itself and `offset`, in clip space. */
const shared = `#version 300 es
precision highp float;
uniform vec2 u_scale;
uniform vec2 u_offset;
`;

/** An edge: each of its three vertices has all of it, and knows by its number which one it is. */
const edge = `${shared}
layout(location = 0) in vec4 a_ends;
layout(location = 1) in vec2 a_pivot;
layout(location = 2) in float a_along;
`;

/** The triangle of an edge with its pivot; of a chord, with one point for all of them. See `edge-spans` of geo. */
const fan = `${edge}
uniform vec2 u_anchor;
void main() {
	int corner = gl_VertexID % 3;
	vec2 pivot = a_along < 0.0 ? u_anchor : a_pivot;
	vec2 at = corner == 0 ? pivot : corner == 1 ? a_ends.xy : a_ends.zw;
	gl_Position = vec4(at * u_scale + u_offset, 0.0, 1.0);
}`;

const unseen = `${shared}
out vec4 colour;
void main() {
	colour = vec4(0.0);
}`;

/** A triangle around the band of each edge, wide enough for its round ends and for a soft rim. */
const band = `${edge}
uniform vec2 u_half;
uniform float u_width;
uniform float u_px;
out vec2 v_at;
flat out float v_length;
flat out float v_begin;
void main() {
	vec2 from = (a_ends.xy * u_scale + u_offset) * u_half;
	vec2 way = (a_ends.zw - a_ends.xy) * u_scale * u_half;
	float reach = 0.5 * u_width + 1.0;
	v_length = length(way);
	v_begin = a_along * u_px;
	vec2 along = v_length > 0.0 ? way / v_length : vec2(1.0, 0.0);
	int corner = gl_VertexID % 3;
	v_at = vec2(-reach);
	if (corner == 1) v_at.x += 2.0 * (v_length + 2.0 * reach);
	if (corner == 2) v_at.y += 4.0 * reach;
	vec2 at = from + v_at.x * along + v_at.y * vec2(-along.y, along.x);
	gl_Position = a_along < 0.0 ? vec4(2.0, 2.0, 2.0, 1.0) : vec4(at / u_half, 0.0, 1.0);
}`;

/** `u_dash`: of a dash and of the dash with its gap, in pixels; 0 for none. */
const stroke = `${shared}
uniform vec4 u_colour;
uniform float u_width;
uniform vec2 u_dash;
in vec2 v_at;
flat in float v_length;
flat in float v_begin;
out vec4 colour;
void main() {
	float beyond = max(max(-v_at.x, v_at.x - v_length), 0.0);
	float cover = clamp(0.5 * u_width + 0.5 - length(vec2(beyond, v_at.y)), 0.0, 1.0);
	if (u_dash.y > 0.0) {
		float at = mod(v_begin + clamp(v_at.x, 0.0, v_length), u_dash.y);
		cover *= clamp(min(at, u_dash.x - at) + 0.5, 0.0, 1.0);
	}
	colour = u_colour * cover;
}`;

/** A box in clip space. */
const box = `${shared}
uniform vec4 u_box;
void main() {
	vec2 part = vec2(gl_VertexID / 2, gl_VertexID % 2);
	gl_Position = vec4(mix(u_box.xy, u_box.zw, part), 0.0, 1.0);
}`;

/** One colour, with strokes of another: `u_hatch` is how they lean, how far apart and how wide they are, in pixels. */
const fill = `${shared}
uniform vec4 u_colour;
uniform vec4 u_strokes;
uniform vec3 u_hatch;
uniform vec2 u_from;
out vec4 colour;
void main() {
	colour = u_colour;
	if (u_hatch.x == 0.0) return;
	vec2 at = gl_FragCoord.xy - u_from;
	float off = mod(at.x - u_hatch.x * at.y, u_hatch.y);
	float cover = clamp((u_hatch.z - min(off, u_hatch.y - off)) * 0.7071 + 0.5, 0.0, 1.0);
	colour = mix(colour, u_strokes, cover);
}`;

const sources = {
	fan: [fan, unseen],
	band: [band, stroke],
	fill: [box, fill]
} as const;

type ProgramName = keyof typeof sources;

/** A program with its uniforms by name. */
export class Program {
	readonly #gl: WebGL2RenderingContext;
	readonly #program: WebGLProgram;
	readonly #places = new Map<string, WebGLUniformLocation | null>();

	/** Throws Error where the graphics card takes no such program. */
	constructor(gl: WebGL2RenderingContext, name: ProgramName) {
		this.#gl = gl;
		this.#program = gl.createProgram();
		sources[name].forEach((source, i) => {
			const shader = gl.createShader(i === 0 ? gl.VERTEX_SHADER : gl.FRAGMENT_SHADER)!;
			gl.shaderSource(shader, source);
			gl.compileShader(shader);
			gl.attachShader(this.#program, shader);
			gl.deleteShader(shader);
		});
		gl.linkProgram(this.#program);
		if (!gl.getProgramParameter(this.#program, gl.LINK_STATUS) && !gl.isContextLost())
			throw new Error(`${name}: ${gl.getProgramInfoLog(this.#program)}`);
	}

	/** Takes it into use, with numbers for its uniforms: one to four each. */
	use(uniforms: Readonly<Record<string, readonly number[]>>): void {
		this.#gl.useProgram(this.#program);
		const gl = this.#gl;
		for (const [name, values] of Object.entries(uniforms)) {
			const place = this.#placeOf(name);
			if (values.length === 1) gl.uniform1f(place, values[0]!);
			else if (values.length === 2) gl.uniform2fv(place, values);
			else if (values.length === 3) gl.uniform3fv(place, values);
			else gl.uniform4fv(place, values);
		}
	}

	delete(): void {
		this.#gl.deleteProgram(this.#program);
	}

	#placeOf(name: string): WebGLUniformLocation | null {
		let place = this.#places.get(name);
		if (place === undefined) {
			place = this.#gl.getUniformLocation(this.#program, name);
			this.#places.set(name, place);
		}
		return place;
	}
}
