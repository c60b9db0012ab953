import type { ElementHandle, Frame } from 'playwright-core';
import { showView, type Driven } from './pane-states';

/** Everything of the pane that is pressed: buttons, menu items, boxes, lists and what folds out; no links to pages. */
const PRESSABLE = 'button, [role=menuitem], input[type=checkbox], select, summary';

/** What there is one of in every row, and is pressed in one. */
const ALIKE = ['.task-main', '.task-pick', '.finding', '.month', '.swatch'];

/** Where an action goes on, before what stands beside it. */
const INNER = ['[role=menu]', '[role=alertdialog]', '.message', '.form', '.task-open', '.picked'];

/** One thing that was pressed, and where the keyboard was afterwards. */
export interface Pressed {
  /** Its words, without numbers and quoted names: what is the same in every row is pressed in one. */
  readonly name: string;
  /** What had the focus once all had settled; null where it was the page as a whole. */
  readonly focus: string | null;
  /** Messages in sight that no screen reader was told of. */
  readonly unsaid: readonly string[];
}

/**
 * Presses everything in a view by the keyboard, each thing once, what it brings first, until nothing new is left.
 * Where an action leads to another view, the walk comes back.
 */
export async function pressAll(driven: Driven, view: string): Promise<readonly Pressed[]> {
  const { pane, preview } = driven;
  const known = new Set<string>();
  const pressed: Pressed[] = [];
  for (;;) {
    const back = pane.getByRole('button', { name: 'Bỏ khai báo lại cột' });
    if (await back.isVisible()) await back.press('Enter'); // a column was declared that hid the table
    await settled(pane);
    await showView(pane, view);
    const next = await nextOf(pane, known);
    if (next === null) return pressed;
    await next.element.focus();
    await preview.page.keyboard.press(next.key);
    await settled(pane);
    pressed.push({ name: next.name, ...(await lookAt(pane)) });
    if (next.opensMenu && (await isNewInMenu(pane, known))) continue; // it is opened again for each of them
    known.add(next.name);
    if (next.opensMenu) await preview.page.keyboard.press('Escape');
  }
}

const KEYS: Readonly<Record<string, string>> = { INPUT: 'Space', SELECT: 'ArrowDown' };

interface Next {
  readonly name: string;
  /** What presses it. */
  readonly key: string;
  readonly opensMenu: boolean;
  readonly element: ElementHandle<HTMLElement>;
}

/** Whether the menu that stands open has something that was not pressed yet. */
async function isNewInMenu(pane: Frame, known: ReadonlySet<string>): Promise<boolean> {
  const next = await nextOf(pane, known);
  return next?.name.startsWith('[role=menu]') ?? false;
}

/** The next thing that can be pressed and was not yet. */
async function nextOf(pane: Frame, known: ReadonlySet<string>): Promise<Next | null> {
  const found = await pane.evaluateHandle(
    ({ pressable, inner, kinds, done }) => {
      const nameOf = (one: HTMLElement) => {
        const words = one.getAttribute('aria-label') ?? one.innerText;
        const label = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : '';
        const view = document.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby');
        const calendar = one.closest('.calendar') && 'calendar';
        const form = one.closest('.form')?.getAttribute('aria-label');
        const within = calendar ?? form ?? inner.find((box) => one.closest(box)) ?? view;
        const alike = kinds.find((kind) => one.closest(kind));
        if (alike) return `${within}: ${alike}`;
        const plain = `${words || label || one.title}`.replace(/“[^”]*”|[\d.,/]+|:.*/gs, '#');
        if (within === '[role=menu]' && plain.includes('#')) return `${within}: a period`;
        return `${within}: ${plain.trim().split(/\s+/).slice(0, 6).join(' ')}`;
      };
      const closes = (name: string) => Number(/: (Bỏ chọn|Hủy|Đóng)/.test(name));
      const canBe = (one: HTMLElement) =>
        one.checkVisibility() &&
        one.getAttribute('role') !== 'tab' &&
        !one.matches(':disabled, [aria-disabled=true], a[href]');
      const all = [...document.querySelectorAll<HTMLElement>(pressable)].filter(canBe);
      const depth = (one: HTMLElement) => {
        const at = inner.findIndex((box) => one.closest(box) !== null);
        return at < 0 ? inner.length : at;
      };
      return all
        .map((element) => ({ element, name: nameOf(element), depth: depth(element) }))
        .filter(({ name }) => !done.includes(name))
        .sort((a, b) => a.depth - b.depth || closes(a.name) - closes(b.name))[0];
    },
    { pressable: PRESSABLE, inner: INNER, kinds: ALIKE, done: [...known] },
  );
  const properties = await found.getProperties();
  const element = properties.get('element')?.asElement() as ElementHandle<HTMLElement> | null;
  if (!element) return null;
  const name = String(await properties.get('name')?.jsonValue());
  const tag = await element.evaluate((one) => one.tagName);
  const opensMenu = (await element.getAttribute('aria-haspopup')) === 'menu';
  return { name, key: KEYS[tag] ?? 'Enter', opensMenu, element };
}

/** Waits until nothing works, loads or moves any more, however slow the machine. */
export async function settled(pane: Frame): Promise<void> {
  await pane.waitForFunction(() => {
    const busy = document.querySelector('main')?.getAttribute('aria-busy') === 'true';
    const works = document.querySelector('.job') !== null;
    return !busy && !works && !document.body.innerText.includes('Đang mở…');
  });
  await pane.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
      ),
  );
}

/** Where the keyboard is, and which messages stand in the pane that were not read out. */
export function lookAt(pane: Frame): Promise<Omit<Pressed, 'name'>> {
  return pane.evaluate(() => {
    const TOLD = '[role=alert], [role=status], [role=alertdialog], [aria-live]';
    const told = [...document.querySelectorAll(TOLD)]
      .map((one) => one.textContent ?? '')
      .join('\n');
    const { activeElement, body } = document;
    const shown = document.querySelectorAll<HTMLElement>(
      '.message .message-line span, .fui-MessageBarBody, .fault, .fui-Field__validationMessage',
    );
    return {
      focus:
        activeElement === null || activeElement === body
          ? null
          : `${activeElement.tagName} ${activeElement.textContent?.slice(0, 30)}`,
      unsaid: [...shown]
        .filter((one) => one.checkVisibility() && one.closest(TOLD) === null)
        .map((one) => one.innerText.split('\n')[0]?.trim() ?? '')
        .filter((words) => words !== '' && !told.includes(words)),
    };
  });
}
