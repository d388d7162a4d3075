// ---- Marks on an opened page: painted, so that its text stays as it was ----
function markPage(query) {
  const main = document.querySelector('main');
  if (!main || !window.CSS || !CSS.highlights) return;
  engine.ready().then(() => {
    const parsed = engine.wantedOf(engine.parse(query + ' '));
    const ranges = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode()) && ranges.length < 500; ) {
      for (const [start, end] of engine.highlights(node.data, parsed)) {
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, end);
        ranges.push(range);
      }
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::highlight(tim) { color: MarkText; background: Mark; }');
    document.adoptedStyleSheets.push(sheet);
    CSS.highlights.set('tim', new Highlight(...ranges));
  }, () => {});
}

if (page) makePage();
else makeBox();
