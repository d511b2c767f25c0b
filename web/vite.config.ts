import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** While the console is worked on, `npm run dev:console` shows it with a Bellhop that runs already. */
const bellhop = process.env.BELLHOP_URL ?? 'http://localhost:8080';

export default defineConfig({
  root: import.meta.dirname,
  server: { proxy: { '/v1': bellhop, '/docs': bellhop, '/openapi.json': bellhop } },
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // What tools/build-console.ts measures the first load by.
    manifest: true,
    // A picture inside a style sheet would be one more thing that the Content-Security-Policy has to allow.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
  },
});
