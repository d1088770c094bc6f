import type { Block } from '#reading/lexical/text/lexical-text';
import type { CleanText } from '#reading/lexical/text/clean';
import type { Line } from '#reading/lexical/text/lines';
import type { Word } from '#reading/lexical/text/words';

/** Paragraphs, list items and headings, in order, by their places in the clean text. */
export function blocksOf(clean: CleanText, lines: readonly Line[], words: readonly Word[]): Block[] {
  const text = clean.text;
  const blocks: Block[] = [];
  let held: Line[] = [];
  let form: Block['form'] = 'paragraph';
  let at = 0;
  const close = (): void => {
    const first = held[0];
    const last = held.at(-1);
    held = [];
    if (first === undefined || last === undefined) return;
    const from = at;
    while (at < words.length && (words[at] as Word).start < last.end) at++;
    if (at === from) return;
    const start = (words[from] as Word).start;
    const end = (words[at - 1] as Word).end;
    const depth = Math.floor(first.indent / 2);
    blocks.push({ start, end, first: from, last: at, form, marker: first.marker, depth, section: -1 });
  };
  for (const line of lines) {
    const body = text.slice(line.body, Math.min(line.end, line.body + 400)).trim();
    const before = held.at(-1);
    if (body === '') {
      close();
      continue;
    }
    if (before !== undefined && line.marker === '' && continues(text, before, line, form)) {
      held.push(line);
      continue;
    }
    close();
    form = formOf(line, body);
    held = [line];
    if (form === 'heading') close();
  }
  close();
  return blocks;
}

function formOf(line: Line, body: string): Block['form'] {
  if (line.marker.startsWith('#')) return 'heading';
  if (/^\*\*[^*]{1,80}\*\*:?$/.test(body)) return 'heading';
  if (body.length <= 60 && /^[^.!?;]{1,59}:$/.test(body) && body.split(/\s+/).length <= 6) return 'heading';
  if (line.marker !== '') return 'item';
  if (/^[\p{Lu}\d][\p{Lu}\d\s&/-]{2,50}$/u.test(body)) return 'heading';
  return 'paragraph';
}

/** A line goes on with the line before it when that one was wrapped, or when it is indented under an item. */
function continues(text: string, before: Line, line: Line, form: string): boolean {
  const wrapped = before.end - before.body;
  const last = text.slice(Math.max(before.body, before.end - 3), before.end).trimEnd();
  if (form === 'item')
    return line.indent > before.indent || (wrapped >= 50 && line.indent >= before.indent && startsLow(text, line));
  if (form === 'heading') return false;
  if (/[:]$/.test(last)) return false;
  if (/[.!?]$/.test(last)) return wrapped >= 60;
  return wrapped >= 55 || (wrapped >= 35 && startsLow(text, line));
}

const startsLow = (text: string, line: Line): boolean => /^[\p{Ll}\d("']/u.test(text.slice(line.body, line.body + 2));
