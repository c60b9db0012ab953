import type { Frame } from 'playwright-core';

/**
 * The texts of the pane that cannot be read whole, one line each: cut by a box that does not scroll and says the rest
 * nowhere (an ellipsis whose box has a title does), or standing outside the pane. Widths in CSS pixels.
 */
export function clippedTexts(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const SLACK = 1; // browsers round boxes to whole pixels, but not texts
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    const outside = (text: DOMRect, box: DOMRect, sideways: boolean) =>
      sideways
        ? text.left < box.left - SLACK || text.right > box.right + SLACK
        : text.top < box.top - SLACK || text.bottom > box.bottom + SLACK;

    /** Why a text is cut along one axis; null where it is not. */
    const cutBy = (node: Text, sideways: boolean): string | null => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      for (let box = node.parentElement; box; box = box.parentElement) {
        const style = getComputedStyle(box);
        const overflow = sideways ? style.overflowX : style.overflowY;
        if (scrolls(overflow) || box === document.body) break;
        if (!hides(overflow) || !outside(text, box.getBoundingClientRect(), sideways)) continue;
        return box.closest('[title]') === null ? `cut by .${box.className}` : null;
      }
      const inScroller = node.parentElement?.closest('.paper, .task-list') !== null;
      if (!sideways || inScroller) return null;
      return text.left < -SLACK || text.right > window.innerWidth + SLACK ? 'outside' : null;
    };

    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const owner = node.parentElement;
      if (words === '' || owner === null || !(node instanceof Text)) continue;
      if (owner.closest('.unseen, select, script, style') || !owner.checkVisibility()) continue;
      const why = cutBy(node, true) ?? cutBy(node, false);
      if (why !== null) found.push(`“${words.slice(0, 50)}” ${why}`);
    }
    const pen = document.createElement('canvas').getContext('2d');
    for (const field of document.querySelectorAll<HTMLInputElement>('input.input')) {
      if (field.scrollWidth > field.clientWidth + SLACK)
        found.push(`“${field.value}” cut by input`);
    }
    for (const list of document.querySelectorAll('select')) {
      const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(list);
      list.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })); // may bring a title
      if (pen === null || list.title !== '' || !list.checkVisibility()) continue;
      pen.font = font;
      const words = list.selectedOptions[0]?.textContent ?? '';
      const ARROW = 20;
      const room =
        list.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd) - ARROW;
      if (pen.measureText(words).width > room + SLACK) found.push(`“${words}” cut by select`);
    }
    return found;
  });
}
