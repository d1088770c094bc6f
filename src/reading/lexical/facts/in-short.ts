/** A stretch of a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A short fact is at most so long. */
const LONGEST = 100;
const CUT = /(?:[;:,]|\.|\s[–—-])\s|\s(?=(?:and|so|but|because|which|while|then|since|although)\s)/gi;
/** Small talk before the thing itself. */
const OPENER =
  /^(?:(?:and|so|but|then|also|well|because|which|now|ok|okay|today|at the moment|at present|right now|currently|so far|what works now:?|works today:?|current state:?|how it looks today:?|status:?|there(?:['’]s| is| are| was)|it['’]s|that['’]s|i have|i['’]ve got|we have|we['’]ve got|i['’]ve|we['’]ve|i built|we built|i made|we made|i did|we did|i have it as|we have it as|it as)[\s,]{1,3}){1,6}/i;

/**
 * The part of a sentence in which the cues stand, without the small talk before it: "I have a CatBoost model in a notebook,
 * mean error is 1.4, so people want it" is "a CatBoost model in a notebook, mean error is 1.4".
 */
export function inShort(text: string, sentence: Place, hits: readonly Place[]): Place {
  const slice = text.slice(sentence.start, sentence.end);
  const cuts = [...slice.matchAll(CUT)].map((match) => match.index + match[0].length);
  const starts = [0, ...cuts].map((at) => at + sentence.start);
  const ends = [...starts.slice(1), sentence.end];
  const pieces = starts.map((start, at) => ({ start, end: ends[at] ?? sentence.end }));
  const spoken = pieces.filter((piece) => hits.some((hit) => hit.start < piece.end && hit.end > piece.start));
  const first = whole(text, pieces, spoken[0] ?? sentence);
  const opener = OPENER.exec(text.slice(first.start, first.end));
  const skip = opener !== null && opener[0].length < first.end - first.start - 2 ? opener[0].length : 0;
  const start = first.start + skip;
  const last = spoken.findLast(({ end }) => end - start <= LONGEST) ?? first;
  const end = Math.max(last.end, first.end);
  return trimmed(text, start, end - start <= LONGEST * 1.6 ? end : wordEnd(text, start, start + LONGEST));
}

/** A piece that begins with its verb or is a word or two needs the piece before or behind it. */
function whole(text: string, pieces: readonly Place[], piece: Place): Place {
  const at = pieces.findIndex(({ start }) => start === piece.start);
  const said = text.slice(piece.start, piece.end);
  const before = pieces[at - 1];
  if (at > 0 && before && VERB_FIRST.test(said) && piece.end - before.start <= LONGEST)
    return { start: before.start, end: piece.end };
  const behind = pieces[at + 1];
  return behind && said.trim().length < 14 ? { start: piece.start, end: behind.end } : piece;
}

const VERB_FIRST =
  /^(?:(?:and|so|but|then|which|that)\s)?(?:reads?|uses?|gets?|sees?|catches|finds|beats|looks?|calls?|needs?|prints?|wants?|decides?)\s/i;

function trimmed(text: string, start: number, end: number): Place {
  const slice = text.slice(start, end);
  const tail = /[\s,;:.!?–—-]*$/u.exec(slice)?.[0].length ?? 0;
  const lead = /^[\s,;:.!?*"'“–—-]*/u.exec(slice)?.[0].length ?? 0;
  if (tail + lead >= slice.length) return { start, end };
  const inner = slice.slice(lead, slice.length - tail);
  const open = inner.lastIndexOf('(');
  if (open < 0 || inner.includes(')', open)) return { start: start + lead, end: end - tail };
  const close = text.indexOf(')', end - tail);
  if (close > 0 && close - end < LONGEST / 2) return { start: start + lead, end: close + 1 };
  return { start: start + lead, end: start + lead + Math.max(2, inner.slice(0, open).trimEnd().length) };
}

function wordEnd(text: string, start: number, limit: number): number {
  const space = text.lastIndexOf(' ', limit);
  return space > start ? space : limit;
}
