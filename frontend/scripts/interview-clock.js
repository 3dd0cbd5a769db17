// Time to think, then time to answer. It starts when asked, ends nothing, and can be switched off for good. Loaded as a plain
// script, so its names are its own.

const INTERVIEW_CLOCK = 'milestone-interview-clock';

const clockTime = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

customElements.define(
  'milestone-interview-clock',
  class extends HTMLElement {
    connectedCallback() {
      this.off = this.stored() === 'off';
      this.show();
    }

    disconnectedCallback() {
      clearInterval(this.timer);
    }

    stored() {
      try {
        return localStorage.getItem(INTERVIEW_CLOCK);
      } catch {
        return null;
      }
    }

    store(value) {
      try {
        localStorage.setItem(INTERVIEW_CLOCK, value);
      } catch {
        // Private windows may refuse storage: the choice then holds for this page only.
      }
    }

    show() {
      clearInterval(this.timer);
      const words = document.createElement('span');
      words.className = 'clock-words';
      const state = document.createElement('span');
      state.className = 'visually-hidden';
      state.setAttribute('role', 'status');
      const start = this.button('Start the clock', () => this.start(words, state, start));
      const toggle = this.button(this.off ? 'Use a clock' : 'Switch the clock off', () => {
        this.off = !this.off;
        this.store(this.off ? 'off' : 'on');
        this.show();
        this.querySelector('button:last-of-type')?.focus();
      });
      words.textContent = this.off
        ? ''
        : `${clockTime(Number(this.getAttribute('think')))} to think, ${clockTime(Number(this.getAttribute('answer')))} to answer`;
      this.replaceChildren(...(this.off ? [toggle] : [words, state, start, toggle]));
    }

    button(text, action) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text;
      button.addEventListener('click', action);
      return button;
    }

    start(words, state, start) {
      clearInterval(this.timer);
      const think = Number(this.getAttribute('think'));
      const answer = Number(this.getAttribute('answer'));
      const began = Date.now();
      let phase = '';
      start.textContent = 'Start again';
      const tick = () => {
        const gone = Math.floor((Date.now() - began) / 1000);
        const now = gone < think ? 'Think' : gone < think + answer ? 'Answer' : 'over';
        words.textContent =
          now === 'Think'
            ? `Think: ${clockTime(think - gone)} left`
            : now === 'Answer'
              ? `Answer: ${clockTime(think + answer - gone)} left`
              : 'Time is up. Finish your sentence.';
        if (now !== phase) {
          state.textContent = now === 'over' ? words.textContent : `${now} now`;
          phase = now;
        }
        if (now === 'over') clearInterval(this.timer);
      };
      tick();
      this.timer = setInterval(tick, 1000);
    }
  },
);
