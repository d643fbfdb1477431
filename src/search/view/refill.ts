const FOCUSABLE = 'a[href], button, input';

/** What tells one control of a list from another across two fillings: its value, its address or its words. */
const nameOf = (control: Element): string =>
  control.getAttribute('value') ?? control.getAttribute('href') ?? control.textContent;

/**
 * Replaces what stands in a box. Whoever stood in it with the keyboard stands afterwards on the same control, else on the one in its
 * place, else on `otherwise`: filtering must not throw a reader back to the top of the page.
 */
export function refill(box: HTMLElement, children: readonly (Node | string)[], otherwise?: HTMLElement): void {
  const before = [...box.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const at = before.findIndex((control) => control === document.activeElement);
  const held = before[at];
  box.replaceChildren(...children);
  if (!held) return;
  const after = [...box.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const next = after.find((control) => nameOf(control) === nameOf(held)) ?? after[at] ?? after.at(-1) ?? otherwise;
  next?.focus({ preventScroll: true });
}
