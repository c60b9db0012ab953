/** What the keyboard can stand on. */
const STOPS = 'button, a[href], input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/**
 * Keeps the keyboard in the pane: where what had the focus goes away, it goes on with what stands nearest, never with
 * the page as a whole. Answers a function that ends it.
 */
export function keepFocus(root: HTMLElement): () => void {
  let path: readonly HTMLElement[] = [];
  const remember = ({ target }: FocusEvent) => {
    path = target instanceof HTMLElement ? ancestorsOf(target, root) : [];
  };
  const mend = () => {
    const [last] = path;
    if (last === undefined || !isLost(root)) return;
    if (last.isConnected && !last.matches(':disabled')) return;
    const near = path.slice(1).find((element) => element.isConnected);
    if (near) focusWithin(near);
  };
  const watch = new MutationObserver(mend);
  root.addEventListener('focusin', remember);
  watch.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
  return () => {
    watch.disconnect();
    root.removeEventListener('focusin', remember);
  };
}

/** Whether nothing in the pane has the focus while the pane has: an officer who types in the sheet is left alone. */
function isLost({ ownerDocument }: HTMLElement): boolean {
  const { activeElement, body } = ownerDocument;
  return ownerDocument.hasFocus() && (activeElement === null || activeElement === body);
}

function ancestorsOf(element: HTMLElement, root: HTMLElement): readonly HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let one: HTMLElement | null = element; one !== null; one = one.parentElement) {
    path.push(one);
    if (one === root) break;
  }
  return path;
}

/** The first stop inside, else the element itself. */
function focusWithin(element: HTMLElement): void {
  const stop = [...element.querySelectorAll<HTMLElement>(STOPS)].find(
    (one) => !one.matches(':disabled') && one.offsetParent !== null,
  );
  if (stop) return stop.focus();
  element.tabIndex = -1;
  element.focus();
}
