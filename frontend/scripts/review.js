// Keys of a review: tells which was pressed, wherever the focus is, unless somebody types. The server decides what it does.
// In a block of its own, since scripts of the portal share one room for names.

{
  const typing = (target) =>
    target?.closest?.('textarea, vaadin-text-area, vaadin-text-field, vaadin-select, vaadin-select-overlay, [contenteditable]') ||
    (target?.tagName === 'INPUT' && !['radio', 'checkbox', 'button', 'range'].includes(target.type));

  customElements.define(
    'milestone-review',
    class extends HTMLElement {
      connectedCallback() {
        window.addEventListener('keydown', this.#press);
      }

      disconnectedCallback() {
        window.removeEventListener('keydown', this.#press);
      }

      #press = (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || typing(event.composedPath()[0])) return;
        const key = event.key.toLowerCase();
        if (!/^[1-8u]$/.test(key)) return;
        event.preventDefault();
        this.dispatchEvent(new CustomEvent('review-key', { detail: { key } }));
      };
    },
  );
}
