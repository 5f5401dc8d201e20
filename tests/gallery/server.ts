import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const project = fileURLToPath(new URL('../..', import.meta.url));

/** The gallery on a free port of this computer only. */
export async function serveGallery(): Promise<{ url: string; close(): Promise<void> }> {
  const server: ViteDevServer = await createServer({
    configFile: false,
    root: here,
    logLevel: 'error',
    cacheDir: `${project}node_modules/.vite-gallery`,
    resolve: { alias: { '@': project } },
    server: { host: '127.0.0.1', port: 0, hmr: false, fs: { allow: [project] } },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (typeof address !== 'object' || address === null) throw new Error('the gallery has no address');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
