/**
 * The page's script: search in the logs, and folding all at once. It reads text and never writes markup; without it the page
 * still says everything.
 */
export const SCRIPT = `
'use strict';
(() => {
  const field = document.getElementById('search');
  const found = document.getElementById('found');
  const fold = document.getElementById('fold');
  let matches = [];
  let current = -1;

  const texts = () => [...document.querySelectorAll('.chunk .text')];

  function collect(query) {
    const wanted = query.toLowerCase();
    const result = [];
    for (const pre of texts()) {
      const text = pre.textContent.toLowerCase();
      for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
        result.push({ pre, at });
        if (result.length === 10000) return result;
      }
    }
    return result;
  }

  function rangeOf(match, length) {
    const range = document.createRange();
    const walker = document.createTreeWalker(match.pre, NodeFilter.SHOW_TEXT);
    let before = 0;
    let started = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const size = node.data.length;
      if (!started && match.at < before + size) { range.setStart(node, match.at - before); started = true; }
      if (started && match.at + length <= before + size) { range.setEnd(node, match.at + length - before); break; }
      before += size;
    }
    return range;
  }

  function show(index) {
    current = (index + matches.length) % matches.length;
    const match = matches[current];
    for (let parent = match.pre.parentElement; parent; parent = parent.parentElement) {
      if (parent.tagName === 'DETAILS') parent.open = true;
    }
    const range = rangeOf(match, field.value.length);
    if (window.CSS && CSS.highlights && window.Highlight) CSS.highlights.set('found', new Highlight(range));
    match.pre.parentElement.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const log = match.pre.closest('.log');
    const place = range.getBoundingClientRect();
    const frame = log.getBoundingClientRect();
    log.scrollTop += place.top - frame.top - frame.height / 2;
    log.scrollLeft = Math.max(0, log.scrollLeft + place.left - frame.left - frame.width / 2);
    log.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    found.textContent = current + 1 + ' of ' + matches.length;
  }

  function search() {
    matches = field.value.length < 2 ? [] : collect(field.value);
    if (matches.length > 0) return show(0);
    if (window.CSS && CSS.highlights) CSS.highlights.delete('found');
    found.textContent = field.value.length < 2 ? '' : 'not found';
  }

  let timer = 0;
  field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(search, 120); });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && matches.length > 0) { event.preventDefault(); show(current + (event.shiftKey ? -1 : 1)); }
    if (event.key === 'Escape') { field.value = ''; search(); }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target === field) return;
    event.preventDefault();
    field.focus();
  });

  fold.addEventListener('click', () => {
    const all = [...document.querySelectorAll('details')];
    const open = all.some((one) => !one.open);
    for (const one of all) one.open = open;
    fold.textContent = open ? 'Fold all' : 'Open all';
    fold.setAttribute('aria-expanded', String(open));
  });

  function reveal() {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (!target) return;
    for (let parent = target.parentElement; parent; parent = parent.parentElement) {
      if (parent.tagName === 'DETAILS') parent.open = true;
    }
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  for (const log of document.querySelectorAll('.log')) {
    const mark = log.querySelector('mark[data-evidence^="1"]') || log.querySelector('mark');
    if (mark) log.scrollTop = mark.getBoundingClientRect().top - log.getBoundingClientRect().top - log.clientHeight / 3;
  }
  addEventListener('hashchange', reveal);
  document.documentElement.dataset.ready = 'yes';
  reveal();
})();
`;
