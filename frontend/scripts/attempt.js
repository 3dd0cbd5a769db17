// What an attempt's screen does by itself: keys, the clock, the state of saving, marked text, the calculator. What counts
// (answers, time, marks) is kept by the server; nothing here decides anything.

{
const typing = (target) =>
  target?.closest?.('textarea, vaadin-text-area, vaadin-text-field, vaadin-select, vaadin-select-overlay, milestone-calculator, [contenteditable]') ||
  (target?.tagName === 'INPUT' && !['radio', 'checkbox', 'button'].includes(target.type));

/* Tells which plain key was pressed, wherever the focus is, unless somebody types. */
customElements.define(
  'milestone-attempt',
  class extends HTMLElement {
    connectedCallback() {
      window.addEventListener('keydown', this.#press);
    }

    disconnectedCallback() {
      window.removeEventListener('keydown', this.#press);
    }

    #press = (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || typing(event.composedPath()[0])) return;
      if (document.querySelector('vaadin-dialog-overlay, vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
      // With Shift, or on some keyboards without, a digit's key says another sign.
      const key = /^Digit[1-8]$/.test(event.code) ? event.code.slice(5) : event.key.toLowerCase();
      if (!/^[a-h1-8npfxm]$/.test(key)) return;
      event.preventDefault();
      if (key === 'x') return this.querySelector('milestone-marked')?.mark();
      this.dispatchEvent(new CustomEvent('answer-key', { detail: { key, shift: event.shiftKey } }));
    };
  },
);

/* Time left, counted down from what the server said. Speaks at five minutes and at one, and at the end. */
customElements.define(
  'milestone-clock',
  class extends HTMLElement {
    #timer;
    #end;
    #spoken = new Set();
    #shown;
    #voice;

    set left(seconds) {
      this.#end = performance.now() + seconds * 1000;
      for (const mark of [300, 60]) if (seconds <= mark) this.#spoken.add(mark);
      this.#rung = false;
      this.#tick();
    }

    #rung = false;

    connectedCallback() {
      if (!this.#shown) {
        this.#shown = document.createElement('span');
        this.#shown.setAttribute('role', 'timer');
        this.#shown.setAttribute('aria-live', 'off');
        this.#voice = document.createElement('span');
        this.#voice.className = 'visually-hidden';
        this.#voice.setAttribute('role', 'alert');
        this.append(this.#shown, this.#voice);
      }
      this.#timer = setInterval(() => this.#tick(), 500);
      this.#tick();
    }

    disconnectedCallback() {
      clearInterval(this.#timer);
    }

    #tick() {
      if (this.#end === undefined || !this.#shown) return;
      const left = Math.max(0, Math.ceil((this.#end - performance.now()) / 1000));
      const two = (number) => String(number).padStart(2, '0');
      const hours = Math.floor(left / 3600);
      this.#shown.textContent = (hours ? `${hours}:` : '') + `${two(Math.floor(left / 60) % 60)}:${two(left % 60)}`;
      this.classList.toggle('soon', left <= 300);
      for (const [mark, words] of [[300, 'Five minutes left'], [60, 'One minute left']]) {
        if (left <= mark && !this.#spoken.has(mark)) {
          this.#spoken.add(mark);
          this.#voice.textContent = words;
        }
      }
      if (left === 0 && !this.#rung) {
        this.#rung = true;
        // A moment later, so that the server's clock agrees.
        setTimeout(() => this.dispatchEvent(new CustomEvent('bell')), 1200);
      }
    }
  },
);

/* Says whether what was chosen has reached the server, which tells it so itself. */
customElements.define(
  'milestone-saved',
  class extends HTMLElement {
    #words = { connected: 'Saved', loading: 'Saving …', reconnecting: 'No connection. Your answers wait here and are sent when it is back.', 'connection-lost': 'No connection. Your answers wait here and are sent when it is back.' };
    #hear = (_, now) => this.#say(now);
    #pending;

    connectedCallback() {
      this.setAttribute('role', 'status');
      const store = window.Vaadin?.connectionState;
      store?.addStateChangeListener(this.#hear);
      this.#say(store?.state ?? 'connected');
    }

    disconnectedCallback() {
      window.Vaadin?.connectionState?.removeStateChangeListener(this.#hear);
      clearTimeout(this.#pending);
    }

    /* The server has kept something. After a request was sent again Flow may still think that it is reconnecting. */
    kept() {
      const store = window.Vaadin?.connectionState;
      if (store && store.state !== 'loading') store.state = 'connected';
      this.#say('connected');
    }

    #say(state) {
      clearTimeout(this.#pending);
      const show = () => {
        this.textContent = this.#words[state] ?? '';
        this.dataset.state = state;
      };
      // A quick save needs no words in between.
      if (state === 'loading') this.#pending = setTimeout(show, 400);
      else show();
    }
  },
);

/* A text in which words can be marked. Marks are places in its plain text, kept by the server. */
customElements.define(
  'milestone-marked',
  class extends HTMLElement {
    #ranges = [];

    set ranges(ranges) {
      this.#ranges = ranges ?? [];
      requestAnimationFrame(() => this.#draw());
    }

    mark() {
      const selection = window.getSelection();
      if (!selection.rangeCount || selection.isCollapsed) return;
      const range = selection.getRangeAt(0);
      if (!this.contains(range.commonAncestorContainer)) return;
      const before = document.createRange();
      before.selectNodeContents(this);
      before.setEnd(range.startContainer, range.startOffset);
      const from = before.toString().length;
      const to = from + range.toString().length;
      const touching = this.#ranges.filter(([a, b]) => a < to && b > from);
      const rest = this.#ranges.filter((one) => !touching.includes(one));
      // Marking what is marked takes the mark away.
      this.#ranges = touching.some(([a, b]) => a <= from && b >= to)
        ? rest
        : [...rest, [Math.min(from, ...touching.map((one) => one[0])), Math.max(to, ...touching.map((one) => one[1]))]];
      selection.removeAllRanges();
      this.#draw();
      this.dispatchEvent(new CustomEvent('marked', { detail: { ranges: JSON.stringify(this.#ranges) } }));
    }

    #draw() {
      for (const mark of this.querySelectorAll('mark.own')) mark.replaceWith(...mark.childNodes);
      this.normalize();
      for (const [from, to] of this.#ranges) this.#wrap(from, to);
    }

    #wrap(from, to) {
      const walker = document.createTreeWalker(this, NodeFilter.SHOW_TEXT);
      const parts = [];
      let place = 0;
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const start = Math.max(from - place, 0);
        const end = Math.min(to - place, node.length);
        if (start < end) parts.push([node, start, end]);
        place += node.length;
      }
      for (const [node, start, end] of parts) {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        const mark = document.createElement('mark');
        mark.className = 'own';
        range.surroundContents(mark);
      }
    }
  },
);

/* A pocket calculator: + − × ÷, brackets, and what was worked out last. */
const work = (text) => {
  const tokens = text.replaceAll('×', '*').replaceAll('÷', '/').replaceAll('−', '-').match(/\d+\.?\d*|\.\d+|[-+*/()]/g) ?? [];
  if (tokens.join('') !== text.replaceAll('×', '*').replaceAll('÷', '/').replaceAll('−', '-').replace(/\s/g, '')) return undefined;
  let at = 0;
  const factor = () => {
    const token = tokens[at++];
    if (token === '-') return -factor();
    if (token === '+') return factor();
    if (token === '(') {
      const value = sum();
      if (tokens[at++] !== ')') throw new Error();
      return value;
    }
    if (token === undefined || /[*/)]/.test(token)) throw new Error();
    return Number(token);
  };
  const product = () => {
    let value = factor();
    while (tokens[at] === '*' || tokens[at] === '/') value = tokens[at++] === '*' ? value * factor() : value / factor();
    return value;
  };
  const sum = () => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-') value = tokens[at++] === '+' ? value + product() : value - product();
    return value;
  };
  try {
    const value = sum();
    return at === tokens.length && Number.isFinite(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

customElements.define(
  'milestone-calculator',
  class extends HTMLElement {
    connectedCallback() {
      if (this.firstChild) return;
      const entry = document.createElement('input');
      entry.type = 'text';
      entry.inputMode = 'decimal';
      entry.autocomplete = 'off';
      entry.setAttribute('aria-label', 'Calculation');
      const result = document.createElement('output');
      result.setAttribute('aria-live', 'polite');
      result.textContent = ' ';
      const equals = () => {
        if (!entry.value.trim()) return;
        const value = work(entry.value);
        if (value === undefined) {
          result.textContent = 'This cannot be worked out';
          return;
        }
        const words = String(Number(value.toPrecision(12)));
        result.textContent = `${entry.value} = ${words}`;
        entry.value = words;
      };
      entry.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' || event.key === '=') {
          event.preventDefault();
          equals();
        }
      });
      const keys = document.createElement('div');
      keys.className = 'calculator-keys';
      const names = { '÷': 'divided by', '×': 'times', '−': 'minus', '+': 'plus', '⌫': 'delete', C: 'clear', '=': 'equals' };
      for (const key of ['(', ')', 'C', '⌫', '7', '8', '9', '÷', '4', '5', '6', '×', '1', '2', '3', '−', '0', '.', '=', '+']) {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = key;
        if (names[key]) button.setAttribute('aria-label', names[key]);
        button.addEventListener('click', () => {
          if (key === '=') equals();
          else if (key === 'C') {
            entry.value = '';
            result.textContent = ' ';
          } else if (key === '⌫') entry.value = entry.value.slice(0, -1);
          else entry.value += key;
        });
        keys.append(button);
      }
      this.append(entry, result, keys);
    }
  },
);
}
