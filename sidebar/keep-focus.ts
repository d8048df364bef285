const FOCUSABLE = ':is(button, [href], input, select, textarea, summary, [tabindex]):not(:disabled)';

/**
 * Keeps the focus of somebody without a mouse: when what had it is taken away, the first thing of what is left around
 * it takes it; what was only disabled for a while gets it back. A screen that knows a better place moves it itself.
 */
export function keepFocus(root: HTMLElement): void {
  /** What had the focus last and what it stood in, from the inside out. */
  let chain: HTMLElement[] = [];
  document.addEventListener('focusin', ({ target }) => {
    chain = [];
    for (let at = target as HTMLElement | null; at; at = at.parentElement) chain.push(at);
  });
  // Who clicks beside everything wants to be nowhere; a click on what has the focus already brings no `focusin`.
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (!chain[0]?.contains(target as Node)) chain = [];
    },
    true,
  );

  const restore = () => {
    if (document.activeElement !== document.body || !document.hasFocus() || isDisabled(chain[0])) return;
    for (const around of chain) {
      const next = [around, ...around.querySelectorAll<HTMLElement>(FOCUSABLE)].find(canTake);
      if (around.isConnected && next) return next.focus({ preventScroll: true });
    }
  };
  const observer = new MutationObserver(() => {
    // After the screen has had its own say.
    if (document.activeElement === document.body) setTimeout(restore);
  });
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden'] });
}

function isDisabled(element: HTMLElement | undefined): boolean {
  return element?.isConnected === true && element.matches(':disabled');
}

function canTake(element: HTMLElement): boolean {
  return element.isConnected && element.matches(FOCUSABLE) && element.offsetParent !== null;
}
