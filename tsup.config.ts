import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', yaml: 'src/yaml.ts', node: 'src/node/index.ts', 'cli/bin': 'src/cli/bin.ts' },
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'neutral',
  external: [/^node:/],
  dts: { entry: { index: 'src/index.ts', yaml: 'src/yaml.ts', node: 'src/node/index.ts' } },
  splitting: true,
  shims: true,
  clean: true,
  sourcemap: false,
  treeshake: true,
});
