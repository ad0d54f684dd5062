// npm run build: writes build/ anew, and notes what it was made from, so that `npm start` can tell
// whether it is still good. `-- --site=https://example.org` is the same as SALIENT_SITE: see docs/hosting.md.
import { buildSite } from './lib/build.mjs';

const site = process.argv.find((one) => one.startsWith('--site='));
if (site) process.env.SALIENT_SITE = site.slice('--site='.length);
process.exitCode = await buildSite();
