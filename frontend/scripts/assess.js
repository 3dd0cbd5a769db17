// Keys of rating oneself: tells which was pressed and which side the focus is in, unless somebody types or presses
// something else. The server decides what it does. In a block of its own, since scripts of the portal share one room for
// names.

{
  const FIELDS = 'textarea, vaadin-text-area, vaadin-text-field, vaadin-select, vaadin-select-overlay, [contenteditable]';
  const PRESSED = 'a, button, summary, vaadin-button';
  const typing = (target) =>
    target?.closest?.(FIELDS) || (target?.tagName === 'INPUT' && !['radio', 'checkbox', 'button'].includes(target.type));

  customElements.define(
    'milestone-assess',
    class extends HTMLElement {
      connectedCallback() {
        window.addEventListener('keydown', this.#press);
      }

      disconnectedCallback() {
        window.removeEventListener('keydown', this.#press);
      }

      #press = (event) => {
        const target = event.composedPath()[0];
        if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || typing(target)) return;
        const { key } = event;
        const arrow = /^Arrow(Up|Down|Left|Right)$/.test(key);
        if (!arrow && !/^([0-5]|Enter|Backspace)$/.test(key)) return;
        // what has the focus knows these itself
        if (key === 'Enter' && target.closest?.(PRESSED)) return;
        if (arrow && target.tagName === 'INPUT') return;
        // while a page stands, up and down scroll it
        if (arrow && !target.closest?.('#asked')) return;
        if (event.repeat && !arrow) return;
        event.preventDefault();
        const axis = target.closest?.('[data-axis]')?.dataset.axis ?? '';
        this.dispatchEvent(new CustomEvent('assess-key', { detail: { key, axis } }));
      };
    },
  );
}
