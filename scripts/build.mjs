// npm run build: writes build/ anew, and notes what it was made from, so that `npm start` can tell
// whether it is still good.
import { buildSite } from './lib/build.mjs';

process.exitCode = await buildSite();
