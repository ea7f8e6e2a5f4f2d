import { defineConfig } from 'tsup';

const LIBRARY = {
  index: 'src/index.ts',
  format: 'src/format/index.ts',
  report: 'src/report/index.ts',
  yaml: 'src/yaml.ts',
  node: 'src/node/index.ts',
};

export default defineConfig({
  // The command line has the words of English from the library; scripts/bundle-command.ts bundles the rest of it.
  entry: { ...LIBRARY, 'english-data': 'src/language/data/english.ts' },
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'neutral',
  external: [/^node:/],
  esbuildOptions: (options) => {
    options.mainFields = ['module', 'main'];
  },
  dts: { entry: LIBRARY },
  splitting: true,
  shims: true,
  clean: true,
  sourcemap: false,
  treeshake: true,
});
