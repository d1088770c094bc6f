/**
 * Verbs of pipeline work in their bare form. Taggers take many of them for nouns ("fit a curve", "page the duty vet"),
 * and clauses are cut where an act begins.
 */
export const ACT_WORDS: ReadonlySet<string> = new Set(
  (
    'pull fetch load read grab collect gather get take scrape download import ingest query extract export dump sync copy move ' +
    'clean join merge drop filter dedupe deduplicate normalise normalize parse split chunk crop resize augment sample tokenise ' +
    'tokenize impute fill mask anonymise anonymize align resample denoise transform convert encode hash embed aggregate derive ' +
    'compute calculate count bucket fit train retrain refit finetune fine-tune learn tune search optimise optimize score rank ' +
    'predict forecast estimate classify infer flag detect check validate verify test assert refuse stop compare evaluate measure ' +
    'benchmark backtest register promote approve sign release deploy serve ship package quantize quantise compile push publish ' +
    'write upload store save put drop place post send mail email print plot report summarise summarize log alert page notify warn ' +
    'watch monitor label annotate tag review index refresh rebuild build update run call ask answer backfill migrate show display'
  ).split(' '),
);
