/**
 * Small comforts of the article page; without them it reads the same.
 * Where the browser does not open popovers by `interestfor` itself, hover, focus and Escape do; and the choice of layers is kept.
 */
const DELAY = 300;
const KEY = 'dateline-layers';

function openOnInterest(link: HTMLAnchorElement): void {
  const popover = document.getElementById(link.getAttribute('interestfor') ?? '');
  if (!popover) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      popover.showPopover({ source: link });
    }, DELAY);
  };
  const close = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!popover.matches(':hover')) popover.hidePopover();
    }, DELAY);
  };
  for (const event of ['pointerenter', 'focus']) link.addEventListener(event, open);
  for (const event of ['pointerleave', 'blur']) link.addEventListener(event, close);
  popover.addEventListener('pointerleave', close);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') popover.hidePopover();
  });
}

if (!('interestForElement' in HTMLAnchorElement.prototype)) {
  document.querySelectorAll<HTMLAnchorElement>('a[interestfor]').forEach(openOnInterest);
}

/** Keeps which layers are off, in this browser only. */
function rememberLayers(boxes: readonly HTMLInputElement[]): void {
  const off = new Set(localStorage.getItem(KEY)?.split(' '));
  for (const box of boxes) {
    box.checked = !off.has(box.id);
    box.addEventListener('change', () => {
      localStorage.setItem(KEY, boxes.filter(({ checked }) => !checked).map(({ id }) => id).join(' ')); // prettier-ignore
    });
  }
}

try {
  rememberLayers([...document.querySelectorAll<HTMLInputElement>('.layers input')]);
} catch {
  // Storage is denied: the boxes work, and are not remembered.
}
