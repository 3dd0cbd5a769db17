// Arrow keys walk from the search field through the results and back; Enter in the field goes to the first.

window.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
  const field = document.querySelector('#search-field');
  if (!field?.isConnected) return;
  const links = [...document.querySelectorAll('#results .hits a')];
  const inField = field.contains(event.target);
  const here = links.indexOf(event.target);
  if (!inField && here < 0) return;

  let next;
  if (event.key === 'ArrowDown') next = links[here + 1];
  else if (event.key === 'ArrowUp' && here >= 0) next = links[here - 1] ?? field;
  else if (event.key === 'Enter' && inField) next = links[0];
  if (!next) return;
  event.preventDefault();
  next.focus();
});
