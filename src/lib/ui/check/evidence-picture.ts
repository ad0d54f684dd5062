import type { Verdict } from '../../model/judgement';
import type { EvidenceCard } from '../../words/evidence/evidence-card';
import { layOutCard, type TextStyle } from '../../pictures/lay-out-card';

/** Pixels to the unit: sharp on screens that have two to a point. */
const pixels = 2;
const font = "'IBM Plex Sans', 'Helvetica Neue', Arial, sans-serif";
/** The colours of the light theme: a picture is shown on pages of others. */
const colours = { paper: '#ffffff', ink: '#1d1f21', muted: '#565b60', rule: '#dad7d1' };

/** A card of evidence as a PNG. Null where the browser gives no canvas to draw on. */
export async function evidencePicture(card: EvidenceCard): Promise<Blob | null> {
	await document.fonts.ready;
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d');
	if (!context) return null;
	const { width, height, marks } = layOutCard(card, (text, style) => {
		context.font = fontOf(style);
		return context.measureText(text).width;
	});
	canvas.width = width * pixels;
	canvas.height = height * pixels;
	context.scale(pixels, pixels);
	context.fillStyle = colours.paper;
	context.fillRect(0, 0, width, height);
	for (const mark of marks) {
		if (mark.type === 'text') {
			context.font = fontOf(mark);
			context.fillStyle = mark.muted ? colours.muted : colours.ink;
			context.fillText(mark.text, mark.x, mark.y);
		} else if (mark.type === 'verdict') {
			drawVerdict(context, mark.verdict, mark.x, mark.y);
		} else {
			const [w, h] = mark.type === 'rule' ? [mark.width, 1] : [4, mark.height];
			context.fillStyle = colours.rule;
			context.fillRect(mark.x, mark.y, w, h);
		}
	}
	return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

function fontOf({ size, bold }: TextStyle): string {
	return `${bold ? 600 : 400} ${size}px ${font}`;
}

/** Paths in a circle of 12 around 0, 0: told apart by their shapes alone. */
const signs: Readonly<Record<Verdict, string>> = {
	fits: 'M-5 0L-1.5 4L5.5 -4',
	close: 'M-6 -2.5q3 -3.5 6 0t6 0M-6 3.5q3 -3.5 6 0t6 0',
	depends: 'M0 6V0M0 0L-5 -5M0 0L5 -5',
	'does-not-fit': 'M-4 -4L4 4M4 -4L-4 4',
	'no-answer': 'M-5 0H5'
};

/** A sign in a ring. */
function drawVerdict(context: CanvasRenderingContext2D, verdict: Verdict, x: number, y: number) {
	context.strokeStyle = colours.ink;
	context.lineWidth = 2.5;
	context.lineCap = 'round';
	context.lineJoin = 'round';
	const ring = new Path2D();
	ring.arc(x, y, 12, 0, 2 * Math.PI);
	context.stroke(ring);
	context.save();
	context.translate(x, y);
	context.stroke(new Path2D(signs[verdict]));
	context.restore();
}
