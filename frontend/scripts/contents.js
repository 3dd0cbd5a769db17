// Marks the heading being read in a lesson's table of contents, and opens the outline where there is room for it.

let sight;

const follow = () => {
  sight?.disconnect();
  const contents = document.querySelector('.lesson-contents');
  for (const fold of document.querySelectorAll('[data-open-when-wide]')) {
    fold.open = matchMedia('(min-width: 68rem)').matches;
  }
  if (!contents) return;
  const links = new Map();
  for (const link of contents.querySelectorAll('a[href*="#"]')) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  const headings = [...links.keys()];
  const mark = () => {
    const past = headings.filter((heading) => heading.getBoundingClientRect().top < 140);
    const now = past.at(-1) ?? headings[0];
    for (const [heading, link] of links) {
      if (heading === now) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  sight = new IntersectionObserver(mark, { rootMargin: '-80px 0px -60% 0px', threshold: [0, 1] });
  for (const heading of headings) sight.observe(heading);
  mark();
};

// The view is put together by the server; this looks again whenever another lesson is in place.
let lesson;
new MutationObserver(() => {
  const now = document.querySelector('.lesson-contents');
  if (now !== lesson) {
    lesson = now;
    requestAnimationFrame(follow);
  }
}).observe(document.body, { childList: true, subtree: true });
requestAnimationFrame(follow);
