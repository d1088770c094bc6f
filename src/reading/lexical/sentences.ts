import { indexCues } from '#reading/lexical/cues/cue-index';
import { phrases } from '#reading/lexical/cues/phrase';
import { HEARD_AT_MOST, heardSentences, scan } from '#reading/lexical/cues/scan';
import { isForeign } from '#reading/lexical/language';
import type { LexicalText, SentenceStretch } from '#reading/lexical/text';
import type { ComponentClaim, FactClaim, Quote, SentenceClaim, SignalClaim } from '#reading/claims';

/** Sentences that hold nothing to hear, with the reason as a person would give it. */
const BACKGROUND = indexCues<string>([
  ...phrases(
    '(hi|hello|hey|dear|good (morning|afternoon|evening)|greetings|hei|moin|servus|thanks|thank you|cheers|best|kind regards|regards|best regards|sincerely|yours|thx|lol|haha|sorry|bye|ciao)',
  ).map((phrase) => ({ phrase, means: 'a greeting or thanks' })),

  ...phrases(
    '(company|customers?|market|founded|employees|business|industry|group|subscribers|shops|stores|plants|turnover|revenue|we (sell|make|produce|operate|run|look after|own|offer|publish|insure))',
  ).map((phrase) => ({
    phrase,
    means: 'what the business is about',
  })),
]);

/** Words that tell of work which could belong in the plan. A sentence with one of them and no claim was not understood. */
const WORK = new Set(
  'read reads load loads fetch fetches pull pulls collect collects download import imports ingest clean cleans filter drop drops join joins merge dedupe normalise normalize transform compute computes calculate feature features train trains training retrain retraining fit fits refit model models tune tuning evaluate evaluation compare compares test tests validate validation check checks score scores scoring predict predicts prediction predictions forecast forecasts rank infer inference classify detect detects label labels labelling annotate approve approves sign promote register release deploy deploys deployed deployment serve serves serving endpoint api export exports write writes push pushes send sends mail mails publish upload report reports dashboard alert alerts alarm monitor monitors monitoring drift stream streams streaming index embed embeddings vectors store stores stored pipeline pipelines step steps schedule scheduled trigger triggers nightly weekly monthly daily automatic automatically automate experiment notebook backtest migrate archive convert quantise rollout canary'.split(
    ' ',
  ),
);

type Quoted = { readonly quotes: readonly Quote[] };

/** What became of each sentence: understood, background with a reason, or not understood, which is shown and asked about. */
export function hearSentences(
  text: LexicalText,
  components: readonly ComponentClaim[],
  facts: readonly FactClaim[],
  signals: readonly SignalClaim[],
): SentenceClaim[] {
  const covered = coverage(text, [...components, ...facts, ...signals]);
  const asides = new Map<number, string>();
  for (const hit of scan(BACKGROUND, text)) if (!asides.has(hit.sentence)) asides.set(hit.sentence, hit.means);
  const heard = heardSentences(text);
  return text.sentences.map((sentence, at): SentenceClaim => {
    const { start, end } = sentence;
    if (start >= HEARD_AT_MOST) return { start, end, heard: 'unheard', because: 'too far down a very long text' };
    const slice = text.text.slice(start, end);
    if (isForeign(slice))
      return { start, end, heard: covered[at] === true ? 'understood' : 'unheard', because: 'not English' };
    if (covered[at] === true) return { start, end, heard: 'understood', because: null };
    const because = reason(text, sentence, slice, heard[at]?.words ?? new Set(), asides.get(at));
    return because === null
      ? { start, end, heard: 'unheard', because: null }
      : { start, end, heard: 'background', because };
  });
}

function reason(
  text: LexicalText,
  sentence: SentenceStretch,
  slice: string,
  words: ReadonlySet<string>,
  aside: string | undefined,
): string | null {
  const form = text.blocks[sentence.block]?.form;
  if (form === 'heading' || /:\s{0,3}$/u.test(slice)) return 'a heading';
  if (!/[\p{L}]{2}/u.test(slice)) return 'no words';
  const work = [...words].some((word) => WORK.has(word));
  const count = sentence.last - sentence.first;
  if (aside === 'a greeting or thanks' && count <= 14) return aside;
  if (slice.trimEnd().endsWith('?')) return 'a question to us';
  if (work) return null;
  if (count <= 4) return 'too short to hold a fact';
  return aside ?? 'a narrative with nothing to build';
}

function coverage(text: LexicalText, claims: readonly Quoted[]): readonly boolean[] {
  const covered = Array.from({ length: text.sentences.length }, () => false);
  const starts = text.sentences.map((sentence) => sentence.start);
  for (const { quotes } of claims) {
    for (const quote of quotes) {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] as number) <= quote.start) low = middle + 1;
        else high = middle;
      }
      for (let at = Math.max(0, low - 1); at < starts.length && (starts[at] as number) < quote.end; at++)
        covered[at] = true;
    }
  }
  return covered;
}
