// Phrases in quotes, and what a minus leaves out.
const VERIFIED_SHARDS = 2000;
const QUICKLY_VERIFIED = 200;

// The documents that hold the phrase: Uint8Array of 0 and 1.
engine.phraseDocuments = async (list, quick, notes) => {
  const parsed = { marked: list.some(marked) };
  const holds = new Uint8Array(engine.root().documents).fill(1);
  const narrow = (lists, kind) => {
    const seen = gather(lists, kind, () => 1);
    for (let i = 0; i < holds.length; i++) if (!seen[i]) holds[i] = 0;
  };
  if (list.length === 1) narrow(await listsOf(list[0], parsed, true), 't');
  for (let n = 1; n < list.length; n++) narrow(await pairLists(list[n - 1], list[n], parsed, true), 'b');
  if (list.length < 3) return holds;
  const some = holds.reduce((sum, held) => sum + held, 0);
  if (quick && some > QUICKLY_VERIFIED) notes.approximate = true;
  else await verify(holds, list, parsed);
  return holds;
};

// Pairs alone do not tell "a b c" from "a b … b c": looks into the texts.
async function verify(holds, list, parsed) {
  const left = [];
  holds.forEach((held, i) => held && left.push(i));
  const seen = new Set();
  for (const i of left) {
    const meta = await metaOf(i);
    if (seen.size > VERIFIED_SHARDS) return;
    seen.add(meta[5]);
    const body = await bodyOf(i);
    const blocks = [meta[1], ...meta.slice(6), ...body.split('\n')];
    if (!blocks.some((block) => phraseAt(tokens(block), list, parsed.marked, 0) >= 0)) holds[i] = 0;
  }
}

function phraseAt(found, list, exact, from) {
  const same = (a, b) => (exact ? a.variant === b.variant : a.key === b.key);
  for (let i = from; i + list.length <= found.length; i++) {
    if (list.every((token, n) => same(found[i + n], token))) return i;
  }
  return -1;
}
