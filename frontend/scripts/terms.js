// Cards that explain an abbreviation. A button carries the abbreviation, the card beside it is a popover in the top layer, so
// no scrolling box cuts it off. WCAG 1.4.13: Escape closes it and leaves the focus where it is, the pointer may move onto it,
// and it stays until pointer and focus have both gone.
{
  const LEAVE = 200;
  let open = null;
  let closing = 0;

  const cardOf = (button) => {
    const card = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    return card?.classList.contains('term-card') ? card : null;
  };
  const termAt = (event) => event.target.closest?.('button.term');
  const cardAt = (event) => event.target.closest?.('.term-card');

  const place = (button, card) => {
    const word = button.getBoundingClientRect();
    const box = card.getBoundingClientRect();
    const gap = 8;
    const left = Math.max(gap, Math.min(word.left, window.innerWidth - box.width - gap));
    const below = word.bottom + 4;
    const top = below + box.height > window.innerHeight - gap && word.top > box.height + gap ? word.top - box.height - 4 : below;
    card.style.setProperty('--card-left', `${left}px`);
    card.style.setProperty('--card-top', `${top}px`);
  };

  const hide = () => {
    clearTimeout(closing);
    if (open?.card.isConnected && open.card.matches(':popover-open')) open.card.hidePopover();
    open = null;
  };

  const show = (button) => {
    clearTimeout(closing);
    const card = cardOf(button);
    if (!card || open?.card === card) return;
    hide();
    card.showPopover();
    place(button, card);
    open = { button, card };
  };

  const leave = () => {
    clearTimeout(closing);
    closing = setTimeout(() => {
      if (open && open.button !== document.activeElement) hide();
    }, LEAVE);
  };

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const button = termAt(event);
    if (button) show(button);
    else if (cardAt(event)) clearTimeout(closing);
    else if (open) leave();
  });
  document.addEventListener('focusin', (event) => {
    const button = termAt(event);
    if (button) show(button);
    else if (open && !cardAt(event)) hide();
  });
  document.addEventListener('click', (event) => {
    const button = termAt(event);
    if (button) show(button);
    else if (open && !cardAt(event)) hide();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !open) return;
    hide();
    event.stopPropagation();
  }, true);
  window.addEventListener('scroll', () => {
    if (open) place(open.button, open.card);
  }, { passive: true, capture: true });
}
