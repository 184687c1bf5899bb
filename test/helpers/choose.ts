import type {Locator} from 'playwright-core';

/**
 * Checks a radio button or a box that may be out of view. Diffs get their true height when they come near the view, so what
 * stands below them can move once more in the frame after a jump; a press that spans that frame would end on something else.
 */
export async function choose(option: Locator): Promise<void> {
  await option.scrollIntoViewIfNeeded();
  // It begins by waiting until the option stands still.
  await option.check();
}
