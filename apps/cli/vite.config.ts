// Bundles the command line and all it needs into one file, so that it starts at once.
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    ssr: 'src/main.ts',
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'sinew.mjs', codeSplitting: false } },
  },
  ssr: { noExternal: true },
});
