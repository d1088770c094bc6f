/** Words that say nothing about which component is meant: every workflow has a model, a job and some data. */
const GENERIC = new Set(
  `a about after again against all also an and any as at auto automatic automatically batch be before big build by check clean code compute
  continuous current customary daily data dataset each evaluate evaluation every existing export feature features first fit fits for from full get
  hourly if in inference ingest ingestion into is it its itself job last live load make method model month monthly my new next night
  nightly nothing of offline on once one online or our out own per pipeline predict prediction predictions prepare preprocess preprocessing
  process processing produce promote promotion pull pulls put puts quarterly raw read reads real real-time realtime refresh report reporting
  result results retrain retraining run runs schedule scheduled score scores scoring script serve serves serving small some step system
  task test that the their them then these this time to train training trains tune tuning up update use uses using validate validation
  version want we week weekly when which while with work workflow write writes year yearly`.split(/\s+/),
);

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** The words of a name or quote that tell one component from another of its kind: "the nightly churn training" has "churn". */
export function tellingWords(name: string): ReadonlySet<string> {
  const words = name.normalize('NFC').toLowerCase().match(WORD) ?? [];
  return new Set(
    words
      .filter((word) => !GENERIC.has(word))
      .map(singular)
      .filter((word) => !GENERIC.has(word)),
  );
}

/** What a name is worth that says all that the other says, and something more. */
const PART = 0.9;

/** 0..1: how well two names agree. 1 when they tell the same or both tell nothing, 0 when only one tells anything. */
export function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1;
  const both = [...a].filter((word) => b.has(word)).length;
  if (both === 0) return 0;
  const share = both / (a.size + b.size - both);
  return both === Math.min(a.size, b.size) ? Math.max(PART, share) : share;
}
