/** The parts of the page that F6 goes through, each by the element that takes its focus. */
const REGIONS = [
  '.ribbon button',
  '[role=grid]',
  '[role=tab][aria-selected=true]',
  'iframe[data-pane]',
] as const;

/**
 * F6 and Shift+F6 move between the parts of the page, as in Excel: inside the grid Tab moves between
 * cells, so there must be another way out. Returns the way to stop.
 */
export function moveBetweenRegions(target: Window, page: Document): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    focusNext(page, event.shiftKey ? -1 : 1);
  };
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}

function focusNext(page: Document, step: 1 | -1): void {
  const found = REGIONS.map((selector) => page.querySelector<HTMLElement>(selector));
  const shown = found.filter((element) => element !== null);
  const here = shown.findIndex((element) => regionOf(element).contains(page.activeElement));
  const next = shown[(here + step + shown.length) % shown.length];
  if (next instanceof HTMLIFrameElement) next.contentWindow?.focus();
  next?.focus();
}

/** The part of the page that an element stands for. */
function regionOf(element: HTMLElement): Element {
  return element.closest('.ribbon, .grid-frame, [role=tablist]') ?? element;
}
