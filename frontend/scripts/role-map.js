// Arrow keys walk over the map of roles: left and right to the nearest role of the next column, up and down within
// one. The links do the rest; the one in the middle is the only stop of the Tab key.
class RoleMap extends HTMLElement {
  connectedCallback() {
    if (this.listening) return;
    this.listening = true;
    this.addEventListener('keydown', (event) => this.walk(event));
    this.addEventListener('click', (event) => {
      if (event.target.closest('a')) window.milestoneWalks = true;
    });
    requestAnimationFrame(() => this.arrive());
  }

  arrive() {
    const here = this.querySelector('[aria-current]');
    if (!here) return;
    const scroll = this.parentElement;
    scroll.scrollLeft = here.offsetLeft - (scroll.clientWidth - here.offsetWidth) / 2;
    if (window.milestoneWalks) {
      delete window.milestoneWalks;
      here.focus({ preventScroll: true });
    }
  }

  walk(event) {
    const from = event.target.closest('a');
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!from || !way || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const turn = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const to = this.next(from, way[0] * turn, way[1]);
    if (to) to.focus();
  }

  next(from, across, down) {
    const here = from.getBoundingClientRect();
    let best = null;
    let least = Infinity;
    for (const node of this.querySelectorAll('a')) {
      const box = node.getBoundingClientRect();
      const dx = (box.left - here.left) * across;
      const dy = (box.top - here.top) * (down || 1);
      const wanted = across ? dx > here.width / 2 : Math.abs(box.left - here.left) < here.width / 2 && dy > 1;
      const far = across ? 3 * dx + Math.abs(dy) : dy;
      if (node !== from && wanted && far < least) {
        best = node;
        least = far;
      }
    }
    return best;
  }
}
customElements.define('milestone-role-map', RoleMap);
