import { writeFileSync } from 'node:fs';
import { buildPage } from './build';

/** `npm run verify:page`: writes `public/verifier.html`, which is committed and goes with the extension. */
const html = await buildPage();
writeFileSync(new URL('../../../public/verifier.html', import.meta.url), html);
console.log(`public/verifier.html: ${Buffer.byteLength(html)} bytes`);
