import type { Desk } from '#faces/mcp/desk';
import type { Serving } from '#faces/mcp/server';

/** Long enough for a client to have asked for the list of tools. */
const WAIT_MS = 150;

/** Turns of speech that most descriptions hold, read sentence by sentence: a reader is slow when it first meets one. */
const EXAMPLES = [
  'Every night we score all contracts with the model that Ana trains each month.',
  'The data comes from Postgres, about 40 GB a day, and is cleaned and checked before anything else.',
  'If the scoring fails, yesterday’s list still works; a wrong list must never go out.',
  'We are two data scientists and one engineer, everything runs on Kubernetes in AWS.',
  'The model gets promoted when its AUC beats the old one on the last quarter, and my boss signs it off.',
  'A dashboard exists already and stays as it is; drift alerts would be nice to have later.',
  'When a new file lands, the answer must be there within 200 ms.',
  'I have a notebook that works on my laptop, but I run it by hand every Monday and nobody else can.',
  'As soon as enough new labels have come in, it should retrain itself; at the moment somebody has to start it.',
  'I imagine one big pipeline that does everything from raw data to the report, with a step for each table.',
  'Out of scope: the app, which another team owns. We do not want a feature store and no A/B test, not now.',
  'Do we need real-time predictions, or is it enough if they are ready by 7 in the morning?',
  'We don’t know yet what the format is, nothing has been built so far, and we are still looking at the data.',
  'Perhaps one model per region, about 30 of them, or should it be a single one for all?',
  'Each week an analyst labels a few hundred cases, and once a quarter we tune the parameters again.',
];

/** Loads what the tools need while the client still reads the list of them, so that no call has to wait for it. */
export function warmUp({ desk }: Serving): void {
  setTimeout(() => void load(desk), WAIT_MS).unref();
}

async function load(desk: Serving['desk']): Promise<void> {
  try {
    const loaded = await desk();
    await import('#faces/mcp/tools');
    loaded.spareTime.use(tryOut(loaded));
  } catch {
    // Whatever is wrong is told by the first tool that needs it.
  }
}

function* tryOut({ headwater, reader: open, handoff }: Desk): Generator<void> {
  const reader = open();
  for (const text of EXAMPLES) {
    yield;
    reader.read({ entry: 'e1', text });
  }
  const brief = headwater.briefOf(EXAMPLES.join(' '));
  yield;
  const { design, reading } = headwater.understand(brief, reader);
  yield;
  headwater.nextStep(brief, reader);
  yield* headwater.thinkAhead(brief, reader);
  const architecture = headwater.architectureOf(design);
  if (!architecture) return;
  headwater.lintDocument(headwater.writeDocument(architecture));
  yield;
  handoff(architecture, reading, '');
  headwater.explain(brief, reader, architecture.pipelines[0]?.id ?? '');
  yield;
  headwater.whatIf(brief, reader, 'retraining', 'every night');
}
