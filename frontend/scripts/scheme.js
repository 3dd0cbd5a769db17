// Light, dark, or as the system says. The head's small script applies the choice before the first paint.

const KEY = 'milestone-scheme';
const CHOICES = [
  ['', 'System'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

customElements.define(
  'milestone-scheme',
  class extends HTMLElement {
    connectedCallback() {
      this.setAttribute('role', 'group');
      this.setAttribute('aria-label', 'Colours');
      this.replaceChildren(
        ...CHOICES.map(([value, name]) => {
          const button = document.createElement('button');
          button.type = 'button';
          button.textContent = name;
          button.addEventListener('click', () => this.choose(value));
          button.dataset.value = value;
          return button;
        }),
      );
      this.show();
    }

    choose(value) {
      try {
        if (value) localStorage.setItem(KEY, value);
        else localStorage.removeItem(KEY);
      } catch {
        // Private windows may refuse storage: the choice then holds for this page only.
      }
      if (value) document.documentElement.dataset.scheme = value;
      else delete document.documentElement.dataset.scheme;
      this.show();
      window.dispatchEvent(new CustomEvent('milestone-scheme'));
    }

    show() {
      const now = document.documentElement.dataset.scheme ?? '';
      for (const button of this.children) button.setAttribute('aria-pressed', String(button.dataset.value === now));
    }
  },
);
