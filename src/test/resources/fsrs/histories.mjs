// Writes histories.csv: 1,000 random review histories as ts-fsrs 5.4.2 (npm, MIT) schedules them,
// with short-term steps off. To make it again:
//
//   npm install ts-fsrs@5.4.2 && node histories.mjs > histories.csv
//
// One history a line: desired retention; then one review a field,
// days since the last review : rating 1-4 : stability : difficulty : days to the next.
import { createEmptyCard, fsrs } from "ts-fsrs";

let state = 20260731;
function chance() {
  // mulberry32: the same numbers on every machine
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

const DAY = 86_400_000;
const lines = [];
for (let history = 0; history < 1000; history++) {
  const retention = Math.round((0.8 + 0.17 * chance()) * 100) / 100;
  const scheduler = fsrs({ request_retention: retention, enable_short_term: false, enable_fuzz: false });
  let card = createEmptyCard(new Date(Date.UTC(2026, 0, 1)));
  let now = Date.UTC(2026, 0, 1);
  let planned = 0;
  const reviews = 1 + Math.floor(chance() * 11);
  const fields = [retention.toFixed(2)];
  for (let review = 0; review < reviews; review++) {
    // On the day, early (also on the same day), or late up to three times.
    const kind = chance();
    let gap = 0;
    if (review > 0) {
      gap = kind < 0.4 ? planned : kind < 0.6 ? Math.floor(planned * chance()) : Math.floor(planned * (1 + 2 * chance()));
    }
    const luck = chance();
    const rating = luck < 0.2 ? 1 : luck < 0.35 ? 2 : luck < 0.85 ? 3 : 4;
    now += gap * DAY;
    card = scheduler.next(card, new Date(now), rating).card;
    planned = card.scheduled_days;
    fields.push([gap, rating, +card.stability.toFixed(5), +card.difficulty.toFixed(5), planned].join(":"));
  }
  lines.push(fields.join(";"));
}
console.log(lines.join("\n"));
