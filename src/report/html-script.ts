/**
 * The script of the HTML report: views, filters, cards that follow the pointer and the keyboard, Escape to close a tip (WCAG 2.2, 1.4.13). Without it
 * the report still shows everything.
 */
export const HTML_SCRIPT = `
(() => {
  const root = document.documentElement;
  const all = (selector) => [...document.querySelectorAll(selector)];
  root.classList.add('scripted');

  const boxes = all('input[data-filter]');
  const filter = () => {
    const off = new Set(boxes.filter((box) => !box.checked).map((box) => box.dataset.filter + ':' + box.value));
    for (const item of all('[data-tier]')) {
      const hidden = off.has('tier:' + item.dataset.tier) || off.has('rule:' + item.dataset.rule);
      item.classList.toggle('off', hidden);
      if (item.matches('a')) item.tabIndex = hidden ? -1 : 0;
    }
    const shown = all('.card:not(.off)').length;
    document.getElementById('shown').textContent = shown + ' shown';
  };
  for (const box of boxes) box.addEventListener('change', filter);
  for (const radio of all('input[name=view]')) {
    radio.addEventListener('change', () => { document.body.dataset.view = radio.value; });
  }

  const placeTip = (mark, y) => {
    const tip = mark.nextElementSibling;
    const line = mark.parentElement.getBoundingClientRect();
    const pieces = [...mark.getClientRects()];
    const away = ({ top, bottom }) => Math.abs((top + bottom) / 2 - y);
    const piece = y === undefined ? pieces[pieces.length - 1] : pieces.sort((a, b) => away(a) - away(b))[0];
    const width = Math.min(384, innerWidth * 0.9);
    const left = Math.max(8, Math.min(piece.left, innerWidth - width - 16));
    tip.style.left = left - line.left + 'px';
    tip.style.top = piece.bottom - line.top - 5 + 'px';
  };
  const activate = (event) => {
    const mark = event.target.closest && event.target.closest('a.finding');
    root.classList.remove('quiet');
    if (!mark || mark.classList.contains('off')) return;
    for (const item of all('.active')) item.classList.remove('active');
    const card = document.getElementById(mark.hash.slice(1));
    card.classList.add('active');
    mark.classList.add('active');
    const list = card.parentElement;
    const beyond = card.getBoundingClientRect().bottom - Math.min(list.getBoundingClientRect().bottom, innerHeight);
    const before = card.getBoundingClientRect().top - list.getBoundingClientRect().top;
    if (beyond > 0) list.scrollTop += beyond + 8;
    else if (before < 0) list.scrollTop += before - 8;
    placeTip(mark, event.clientY);
  };
  addEventListener('focusin', activate);
  addEventListener('pointerover', activate);
  addEventListener('keydown', (event) => { if (event.key === 'Escape') root.classList.add('quiet'); });

  let opened = [];
  addEventListener('beforeprint', () => {
    opened = all('details:not([open])');
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => { for (const details of opened) details.open = false; });
})();
`;
