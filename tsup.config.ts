import { defineConfig } from 'tsup';

const LIBRARY = {
  index: 'src/index.ts',
  format: 'src/format/index.ts',
  report: 'src/report/index.ts',
  yaml: 'src/yaml.ts',
  node: 'src/node/index.ts',
};

export default defineConfig({
  entry: { ...LIBRARY, 'cli/bin': 'src/cli/bin.ts', 'cli/worker': 'src/cli/worker.ts' },
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'neutral',
  external: [/^node:/],
  dts: { entry: LIBRARY },
  splitting: true,
  shims: true,
  clean: true,
  sourcemap: false,
  treeshake: true,
});
