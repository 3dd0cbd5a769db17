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

const goTo = (hash) => {
  const place = hash.length > 1 && document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!place) return false;
  if (place.localName === 'details') place.open = true;
  place.scrollIntoView();
  if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1');
  place.focus({ preventScroll: true });
  return true;
};

// The router writes the new address only after the server has answered: a moment later both are in place.
const A_MOMENT = 60;

window.addEventListener('milestone-arrived', (event) => {
  const anew = event.detail;
  const before = document.activeElement;
  setTimeout(() => {
    const main = document.querySelector('#main');
    // Vaadin's fields know it as a property only.
    const wants = [...document.querySelectorAll('#main *')].find((element) => element.autofocus);
    // Who has gone on meanwhile is not called back: what they type would be lost.
    const now = document.activeElement;
    const wentOn = now !== before && now !== main && main?.contains(now) && !wants?.contains(now);
    if (wentOn || goTo(window.location.hash) || !anew) return;
    window.scrollTo(0, 0);
    (wants ?? main)?.focus({ preventScroll: true });
  }, A_MOMENT);
});

window.addEventListener('click', (event) => {
  const skip = event.target.closest?.('.skip-link');
  if (!skip) return;
  event.preventDefault();
  const main = document.querySelector('#main');
  main?.focus();
  main?.scrollIntoView();
});

// A place on this page needs no server. The page's base address is the root, so a bare `#place` would leave the page; it
// means this page, too.
window.addEventListener(
  'click',
  (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.classList.contains('skip-link')) return;
    const here = window.location.pathname + window.location.search;
    const hash = link.getAttribute('href').startsWith('#') || link.pathname + link.search === here ? link.hash : '';
    if (!goTo(hash)) return;
    event.preventDefault();
    event.stopPropagation();
    window.history.replaceState(window.history.state, '', here + hash);
  },
  true,
);
