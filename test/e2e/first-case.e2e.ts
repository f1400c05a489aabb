import { goThroughFirstCase } from './support/first-case-flow.ts';
import { expect, test } from './support/fixtures.ts';

test('a first case goes from the empty vault to the meeting-room screen with the keyboard alone', async ({
  page,
  complaints,
  vault,
  editor,
  keyboard,
  board,
  present,
}) => {
  test.slow();
  await goThroughFirstCase({ page, vault, editor, keyboard, board, present });
  expect(complaints).toEqual([]);
});
