import type { ToolWords } from '$lib/map/map-words';
import { m } from '$lib/paraglide/messages';

/** Everything that the map says while something is drawn or laid over it, in the page's language. */
export function toolWords(): ToolWords {
	return {
		how: {
			lasso: m.tool_how_lasso(),
			polygon: m.tool_how_polygon(),
			line: m.tool_how_line(),
			brush: m.tool_how_brush(),
			point: m.tool_how_point()
		},
		corner: (count) => m.tool_corner({ count }),
		removed: (count) => m.tool_removed({ count }),
		needMore: (least) => m.tool_need_more({ least }),
		penDown: m.tool_pen_down(),
		done: m.tool_done(),
		givenUp: m.tool_given_up(),
		tooSmall: m.tool_too_small(),
		placement: (label) => m.tool_placement({ label }),
		turn: m.tool_turn(),
		turned: (degrees) => m.tool_turned({ degrees })
	};
}
