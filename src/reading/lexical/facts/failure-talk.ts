import { findCues, indexCues } from '#reading/lexical/cues/cue-index';
import { phrases } from '#reading/lexical/cues/phrase';
import { type HeardSentence, heardSentences } from '#reading/lexical/cues/scan';
import type { LexicalText } from '#reading/lexical/text';
import type { Role } from '#vocabulary/roles';

const FAILS =
  "(fails?|failed|failing|breaks?|broken|broke|crash(es|ed)?|falls? over|goes wrong|went wrong|goes belly up|went belly up|dies|died|is (late|down|missing|broken)|are (late|down|missing)|(do|does) not (come|answer|arrive|run|work)|(doesn't|don't) (come|answer|arrive|show up|run|work)|drops? out|dropped out|errors?|hangs?|stops?|times out|is not there|isn't there)";
/** What is missed altogether, as against what comes and is bad. */
const SILENT =
  "((do|does|did) not|don't|doesn't|didn't) (come|arrive|answer|show up|report)|(drops?|dropped|falls?|fell) out|(is|are) (down|late|not there|offline|silent)";
const GOES =
  "(carry on|carries on|go on|goes on|keep(s)? (going|running|scoring|serving|the old|the last|on)|continue(s)?|still (come|comes|run|runs|go|goes|want|need|get|out|there|works?|be there)|stays?|remains?|serves? on|must (come|go out|run|not stop|never stop|survive|still)|(use|used|take|taken) (the )?(last|old|previous|yesterday)|(last|previous) (hour|day|night|week|month)'s ~3 (may|can|will|are|is) (be )?(used|taken|fine|enough|ok)|with (the )?(last|old|previous|yesterday)|on (the )?(old|previous|last)|take(s)? (the )?(old|previous|last|yesterday)|go without|without it|what's there|nothing happens|regardless|the old (one|model|file|adapter|version) (stays|is|goes on|serves|remains))";

const SPOKEN = indexCues<{ readonly upstream: Role | null; readonly goesOn: boolean }>([
  ...phrases(
    `(train(ing)?|trainings|refit|retrain(ing)?|re fit|fit|fitting|the (new )?model|learning|re ?training|fine ?tune|fine ?tuning|estimation|weekly run|sunday run) ~3 ${FAILS}`,
    `(failed|failing|broken|crashed) (train(ing)?|refit|retraining|fit|fitting|learning|model|fine ?tuning)`,
    `(if|when) the training (cannot|can't) run`,
  ).map((phrase) => ({ phrase, means: { upstream: 'training' as const, goesOn: true } })),
  ...phrases(
    `(the |a |one |some |any )?(ftp|sftp|source|sources|feed|feeds|import|ingestion|download|extract|file|files|export|weather|api|site|sites|data|gateway|catalog|upstream|bureau file|met office|portal|delivery|farm|orbit|station) ~4 ${FAILS}`,
    `(if|when|should) ~2 (bookings|orders|readings|stations|meters?|sensors?|loggers?|cameras?|prices|counts|register|registry) (${SILENT})`,
    '(missing|late) (day|days|farm|file|files|source|sources|data|feed|station|site)',
  ).map((phrase) => ({ phrase, means: { upstream: 'data' as const, goesOn: true } })),
  ...phrases(`(index|indexing|re indexing|embedding|reindexing) ~4 ${FAILS}`).map((phrase) => ({
    phrase,
    means: { upstream: 'index' as const, goesOn: true },
  })),
]);

const GOES_ON = indexCues(
  phrases(
    GOES,
    "(must|should|may|shall|can|mustn't|can't|cannot) (not|never)? ?(stop|block|touch|hold up|delay|prevent|affect|fall over|bring down|take down|wait|depend)",
    '(never|not) (stop|block|touch|hold up|delay|prevent)',
    '(nobody|no one|no ~1) (should|must|shall|may|is to|has to|will|would) (ever )?(notice|see|feel|suffer|lose|be woken|be waiting|miss)',
  ).map((phrase) => ({ phrase, means: true })),
);
const WAITS = indexCues(
  phrases(
    "(we|i|it|they|everything)('d| would| will|'ll)? (wait|waits|stop|stops|hold|holds)",
    '(nothing|no ~3) (should|shall|must|may|is to) (be )?(trained|run|go|start|happen)',
    'no point',
    'must not (run|start|go)',
    'everything (stops|waits|has to wait)',
  ).map((phrase) => ({ phrase, means: true })),
);
/** A sentence that tells what is to happen when something fails. */
export interface FailureTold {
  readonly sentence: HeardSentence;
  readonly upstream: Role;
  readonly waits: boolean;
}

/** What a text tells of failures and of what goes on or waits then, in order (D5.2). */
export function failuresIn(text: LexicalText): FailureTold[] {
  const sentences = heardSentences(text);
  return sentences.flatMap((sentence, at) =>
    findCues(SPOKEN, sentence).flatMap((hit): FailureTold[] => {
      const next = sentences[at + 1];
      const both = next === undefined || next.start - sentence.end > 3 ? [sentence] : [sentence, next];
      const goes = both.some((each) => findCues(GOES_ON, each).length > 0);
      const waits = findCues(WAITS, sentence).length > 0;
      return goes || waits ? [{ sentence, upstream: hit.means.upstream ?? 'training', waits }] : [];
    }),
  );
}
