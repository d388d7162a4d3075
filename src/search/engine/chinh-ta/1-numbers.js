// Numbers of a query: dates, numbers of documents, Roman numerals. The rules are those by which
// src/search/tokenizer makes aliases.
const ROMAN = /^x{0,2}(ix|iv|v?i{0,3})$/;
const BEFORE_ROMAN = /^(qui|cap|hang|loai|khoa|lan|ki|dot|so|thu|chuong|phan|muc|dieu|nhom|cum|khoi)$/;
const isoDate = (year, month, day) => {
  const two = (n) => String(+n).padStart(2, '0');
  const real = month >= 1 && month <= 12 && year >= 1900 && year <= 2100;
  if (!real || (day !== undefined && !(day >= 1 && day <= 31))) return '';
  return +year + '-' + two(month) + (day === undefined ? '' : '-' + two(day));
};
const romanNumber = (word) => {
  if (!word || !ROMAN.test(word)) return 0;
  const ends = { '': 0, i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9 };
  const tens = /^x*(?=ix|$|[iv])/.exec(word)[0].length;
  return tens * 10 + ends[word.slice(tens)];
};

// What stands for the words of one chunk without spaces: a date for itself alone; a document number
// for its parts, each of which knows the whole.
function readNumbers(list) {
  const text = list[0].raw;
  const gaps = list.map((token, i) => (i ? text.slice(list[i - 1].end, token.start) : '').replace(/^[‐-–−]$/, '-'));
  const written = list.map((token) => text.slice(token.start, token.end));
  const some = (rule) => written.some((part) => rule.test(part));
  const chain = gaps.every((gap) => /^[/-]?$/.test(gap));
  if (chain && gaps.includes('/') && some(/^\d/) && some(/^\D/)) {
    const whole = list.map((token, i) => gaps[i] + token.key).join('');
    list.forEach((token) => (token.whole = whole));
    return list;
  }
  for (let i = 0; i + 1 < list.length; i++) {
    const [a, b, c] = written.slice(i, i + 3).map((part) => (/^\d+$/.test(part) ? part : ''));
    const sign = gaps[i + 1];
    let iso = '';
    if (a && b && c && sign === gaps[i + 2] && /[/.-]/.test(sign)) {
      if (c.length === 4 && a.length < 3) iso = isoDate(c, b, a);
      else if (a.length === 4 && sign === '-') iso = isoDate(a, b, c);
    }
    // A month, or the number and year of a document: "12/2018", "thông tư 01/2024".
    if (!iso && a && b && b.length === 4 && sign === '/') list[i].whole = list[i + 1].whole = isoDate(b, a);
    if (!iso) continue;
    list.splice(i, 3, { key: iso, variant: iso, alias: true });
    gaps.splice(i, 3, '');
    written.splice(i, 3, '');
  }
  return list;
}

// "ngày 5 tháng 2 năm 2024", "tháng 2/2024", "quý II": one token each.
function joinDates(words) {
  for (let i = 0; i < words.length; i++) {
    const [a, b, c, d] = words.slice(i, i + 4).map((token) => token.key);
    let iso = '';
    let count = 0;
    if (b === 'thang') {
      const day = d === 'nam' && words[i + 4] && isoDate(words[i + 4].key, c, a);
      const joined = /^(\d{4})-(\d\d)$/.exec((words[i + 2] || {}).whole || '');
      if (day) (iso = day), (count = 5);
      else if (joined) (iso = isoDate(joined[1], joined[2], a)), (count = 4);
    } else if (a === 'thang' && c === 'nam' && d && isoDate(d, b)) {
      iso = isoDate(d, b);
      count = 4;
    } else if (a === 'thang' && words[i + 1] && /^\d{4}-\d\d$/.test(words[i + 1].whole)) (iso = words[i + 1].whole), (count = 3);
    if (iso) {
      words.splice(i, count, { key: iso, variant: iso, alias: true });
      if (i && words[i - 1].key === 'ngay') words.splice(--i, 1);
    } else {
      const word = words[i];
      const before = i && BEFORE_ROMAN.test(words[i - 1].key);
      const name = word.variant.slice(0, -1);
      const sure = word.capitals ? before || name.length > 1 : before && !/^(i|v|x|vi|xi)$/.test(name);
      const value = sure && romanNumber(name);
      if (value && value <= 20) word.key = word.variant = String(value);
    }
  }
}

function readAllNumbers(parsed) {
  const chunks = [...new Set(parsed.words.map((token) => token.list))];
  parsed.words = chunks.flatMap(readNumbers);
  joinDates(parsed.words);
  if (!parsed.words.includes(parsed.last)) parsed.last = null;
}
