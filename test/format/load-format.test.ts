import { expect, test } from 'vitest';
import { FORMAT_NAMES, loadFormat } from '../../src/format/load-format.ts';

test.each(['text', 'toString', undefined])('an unknown format is refused: %s', (name) =>
  expect(loadFormat(name as 'plain')).rejects.toThrow(
    expect.objectContaining({
      code: 'option',
      message: `unknown format ${name && `"${name}"`}; known: ${FORMAT_NAMES.join(', ')}`,
    }),
  ),
);
