import { resolve } from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Everything but the native database module goes into the bundle. */
const BUNDLED = ['docx', 'drizzle-orm', 'fflate', 'papaparse', 'pptxgenjs', 'zod'];

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: { exclude: BUNDLED },
      rolldownOptions: {
        input: { main: resolve('electron/main.ts') },
        external: ['better-sqlite3'],
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: resolve('electron/preload.ts') },
        // A sandboxed preload script must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: 'preload.cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      // Read from this machine's own disk: one large chunk costs nothing.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: resolve('renderer/index.html') },
    },
  },
});
