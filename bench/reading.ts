// How well the built-in reader hears the labelled cases: npx tsx --conditions=source bench/reading.ts [--detail]
// Components only; bench/score.ts scores the whole analysis.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createLexicalReader } from '#reading/lexical/lexical-reader';
import { kindIds } from '#vocabulary/kinds';
import { type Guess, Tally, touches, type Truth } from '../scripts/train/measure';

interface CaseComponent {
  readonly quote: string;
  readonly kind: string | readonly string[];
  readonly exists: boolean;
  readonly negated: boolean;
  readonly optional?: boolean;
  readonly bucket: readonly string[];
}

const detail = process.argv.includes('--detail');
const weights = existsSync('weights/reader.bin') ? new Uint8Array(readFileSync('weights/reader.bin')) : undefined;
const list = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value);

for (const [name, reader] of [
  ['rules alone', createLexicalReader()],
  ...(weights ? [['with weights', createLexicalReader(weights)] as const] : []),
] as const) {
  const tally = new Tally();
  const bins = Array.from({ length: 10 }, () => ({ sure: 0, right: 0, all: 0 }));
  let [refused, kept, status, statuses] = [0, 0, 0, 0];
  let slowest = 0;
  for (const id of readdirSync('cases').sort()) {
    if (!existsSync(`cases/${id}/case.json`)) continue;
    const brief = readFileSync(`cases/${id}/brief.md`, 'utf8');
    const { components } = JSON.parse(readFileSync(`cases/${id}/case.json`, 'utf8')) as { components: CaseComponent[] };
    const began = performance.now();
    const heard = reader.read({ entry: 'e1' as never, text: brief }).components;
    slowest = Math.max(slowest, performance.now() - began);
    const truth = (component: CaseComponent): Truth => ({
      places: placesOf(brief, component.quote),
      kinds: list(component.kind).map((kind) => kindIds.indexOf(kind as never)),
    });
    const wanted = components.filter((component) => !component.negated);
    const optional = wanted.filter((component) => component.optional).map(truth);
    const due = wanted.filter((component) => !component.optional).map(truth);
    const offered = heard.filter((claim) => claim.status !== 'refused');
    const guess = (claim: (typeof heard)[number]): Guess => ({
      places: claim.quotes,
      kind: kindIds.indexOf(claim.kind),
    });
    const counted = offered.filter(
      (claim) => !optional.some((one) => touches(one, guess(claim))) || due.some((one) => touches(one, guess(claim))),
    );
    tally.add(due, counted.map(guess));
    for (const claim of counted) {
      const right = [...due, ...optional].some(
        (one) => one.kinds.includes(kindIds.indexOf(claim.kind)) && touches(one, guess(claim)),
      );
      const bin = bins[Math.min(9, Math.floor(claim.confidence * 10))] as (typeof bins)[number];
      bin.all++;
      bin.sure += claim.confidence;
      if (right) bin.right++;
      if (detail && name === 'with weights' && !due.some((one) => touches(one, guess(claim))))
        console.log(`${id}  extra ${claim.kind}: "${claim.quotes[0]?.text}"`);
    }
    for (const component of components) {
      const one = truth(component);
      const touching = heard.filter((claim) => touches(one, guess(claim)));
      const same = touching.filter((claim) => one.kinds.includes(kindIds.indexOf(claim.kind)));
      if (component.negated) {
        refused++;
        if (!same.some((claim) => claim.status !== 'refused')) kept++;
        continue;
      }
      if (detail && name === 'with weights' && same.length === 0)
        console.log(
          `${id}  ${touching.length === 0 ? 'missed' : `${touching[0]?.kind} for`} ${list(component.kind).join('/')}: "${component.quote}"`,
        );
      if (same.length > 0) {
        statuses++;
        const told = same[0]?.status;
        if (component.exists ? told === 'exists' : told !== 'exists' && told !== 'refused') status++;
      }
    }
  }
  const all = bins.reduce((sum, bin) => sum + bin.all, 0);
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.sure - bin.right), 0) / Math.max(1, all);
  console.log(
    `${name}: ${tally}; refusals kept ${(kept / refused).toFixed(3)}; status ${(status / Math.max(1, statuses)).toFixed(3)}; calibration error ${error.toFixed(3)}; slowest brief ${slowest.toFixed(0)} ms`,
  );
}

function placesOf(brief: string, quote: string): { start: number; end: number }[] {
  const places = [];
  for (let at = brief.indexOf(quote); at >= 0; at = brief.indexOf(quote, at + 1))
    places.push({ start: at, end: at + quote.length });
  return places;
}
