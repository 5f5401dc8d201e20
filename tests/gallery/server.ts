import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The gallery on a free port of this computer only. It is built first: served module by module, as for development, each
 * picture fetched hundreds of files and took over a second. With React's development build, whose warnings count as faults.
 */
export async function serveGallery(): Promise<{ url: string; close(): Promise<void> }> {
  const shared = {
    configFile: false,
    root: here,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    resolve: { alias: { '@': project } },
    build: {
      outDir: `${project}.output/gallery-pages`,
      emptyOutDir: true,
      minify: false,
      chunkSizeWarningLimit: 20_000,
    },
  } as const;
  await build(shared);
  const server = await preview({ ...shared, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.httpServer.address();
  if (typeof address !== 'object' || address === null) throw new Error('the gallery has no address');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
