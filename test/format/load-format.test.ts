import { expect, test } from 'vitest';
import { FORMAT_NAMES, loadFormat } from '../../src/format/load-format.ts';

test.each(['text', 'toString', undefined])('a format that there is not is refused: %s', (name) =>
  expect(loadFormat(name as 'plain')).rejects.toThrow(
    expect.objectContaining({
      code: 'option',
      message: `unknown format ${name && `"${name}"`}; known: ${FORMAT_NAMES.join(', ')}`,
    }),
  ),
);
