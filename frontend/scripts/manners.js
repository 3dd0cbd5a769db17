// Small courtesies of every page: `/` searches, a new page takes the focus and starts at its top.

const typing = (target) =>
  target.closest?.('input, textarea, select, [contenteditable], vaadin-text-field, vaadin-text-area, vaadin-combo-box');

window.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (typing(event.composedPath()[0])) return;
  const field = document.querySelector('#search-field');
  event.preventDefault();
  if (field) field.focus();
  else document.querySelector('#search-link')?.click();
});

window.addEventListener('milestone-arrived', () => {
  if (window.location.hash) {
    document.getElementById(decodeURIComponent(window.location.hash.slice(1)))?.scrollIntoView();
    return;
  }
  window.scrollTo(0, 0);
  const wants = document.querySelector('#main [autofocus]');
  (wants ?? document.querySelector('#main'))?.focus({ preventScroll: true });
});

window.addEventListener('click', (event) => {
  const skip = event.target.closest?.('.skip-link');
  if (!skip) return;
  event.preventDefault();
  const main = document.querySelector('#main');
  main?.focus();
  main?.scrollIntoView();
});

// The page's base address is the root, so a bare `#place` would leave the page; it means this page.
window.addEventListener(
  'click',
  (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const href = link.getAttribute('href');
    if (!href.startsWith('#') || href.length < 2 || link.classList.contains('skip-link')) return;
    const place = document.getElementById(decodeURIComponent(href.slice(1)));
    if (!place) return;
    event.preventDefault();
    event.stopPropagation();
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search + href);
    place.scrollIntoView();
    if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1');
    place.focus({ preventScroll: true });
  },
  true,
);
