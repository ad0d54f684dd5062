import { type Measure, typeface } from '../../pictures/picture-file';

/** How wide texts run in this browser, once the typeface is there. Rejects where there is no canvas. */
export async function measureText(): Promise<Measure> {
	await document.fonts.ready;
	const context = document.createElement('canvas').getContext('2d');
	if (!context) throw new Error('this browser has no canvas');
	return (text, size, bold = false) => {
		context.font = `${bold ? 600 : 400} ${size}px ${typeface}`;
		return context.measureText(text).width;
	};
}
