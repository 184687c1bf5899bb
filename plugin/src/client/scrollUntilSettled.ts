/** Frames in which what stands above may still get its height. */
const frames = 30;
/** What a reader does who goes elsewhere. */
const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Scrolls to an element in the next frame, and again where the page moves it out of view while it is still being laid out.
 *
 * @returns gives up, as any move of the reader does
 */
export function scrollUntilSettled(find: () => Element | null): () => void {
  let left = frames;
  const step = (): void => {
    const element = find();
    if (left === frames || (element !== null && !isInView(element))) {
      element?.scrollIntoView();
    }
    left--;
    if (left > 0) frame = requestAnimationFrame(step);
    else stop();
  };
  let frame = requestAnimationFrame(step);
  const stop = (): void => {
    cancelAnimationFrame(frame);
    moves.forEach((move) => window.removeEventListener(move, stop));
  };
  moves.forEach((move) => window.addEventListener(move, stop, {passive: true}));
  return stop;
}

function isInView(element: Element): boolean {
  const {top} = element.getBoundingClientRect();
  return top >= 0 && top < window.innerHeight;
}
