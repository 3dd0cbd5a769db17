// A bar chart. The drawing library is fetched the first time a chart comes into sight.

const LIBRARY = '/webjars/echarts/5.5.0/echarts.min.js';
let library;

const load = () =>
  (library ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = LIBRARY;
    script.onload = () => resolve(window.echarts);
    script.onerror = () => reject(new Error('The chart library could not be loaded'));
    document.head.append(script);
  }));

customElements.define(
  'milestone-chart',
  class extends HTMLElement {
    #data;
    #chart;
    #seen = false;

    set data(data) {
      this.#data = data;
      if (this.#seen) this.#draw();
    }

    connectedCallback() {
      this.#sight = new IntersectionObserver((entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#seen = true;
        this.#sight.disconnect();
        this.#draw();
      });
      this.#sight.observe(this);
      this.#size = new ResizeObserver(() => this.#chart?.resize());
      this.#size.observe(this);
      window.addEventListener('milestone-scheme', this.#redraw);
    }

    disconnectedCallback() {
      this.#sight.disconnect();
      this.#size.disconnect();
      window.removeEventListener('milestone-scheme', this.#redraw);
      this.#chart?.dispose();
      this.#chart = undefined;
    }

    #sight;
    #size;
    #redraw = () => this.#seen && this.#draw();

    async #draw() {
      if (!this.#data) return;
      let echarts;
      try {
        echarts = await load();
      } catch {
        this.hidden = true; // the table below holds the same numbers
        return;
      }
      if (!this.isConnected) return;
      const style = getComputedStyle(this);
      const text = style.color;
      const { names, values, unit } = this.#data;
      this.#chart ??= echarts.init(this, null, { renderer: 'svg' });
      this.#chart.setOption({
        animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
        grid: { left: 8, right: 8, top: 16, bottom: 4, containLabel: true },
        tooltip: { trigger: 'axis', valueFormatter: (value) => `${value} ${unit}` },
        xAxis: { type: 'category', data: names, axisLabel: { color: text }, axisTick: { show: false } },
        yAxis: { type: 'value', minInterval: 1, axisLabel: { color: text }, splitLine: { lineStyle: { opacity: 0.25 } } },
        series: [{ type: 'bar', data: values, barMaxWidth: 36, itemStyle: { color: style.getPropertyValue('--bar').trim(), borderRadius: [4, 4, 0, 0] } }],
      });
    }
  },
);
