import type { Desk } from '#faces/mcp/desk';
import { SAMPLE_BRIEF } from '#faces/mcp/sample-brief';
import type { Serving } from '#faces/mcp/server';
import type { Brief, Entry, Reader } from '#headwater';

/** Long enough for a client to have asked for the list of tools. */
const WAIT_MS = 150;
/** Sentences of the sample that are judged together: as many as a description has. */
const JUDGED = 18;

/**
 * Loads what the tools need while the client still reads the list of them, so that no call has to wait for it.
 * @returns how to end it when the client has gone
 */
export function warmUp({ desk }: Serving): () => void {
  let loaded: Desk | null = null;
  const timer = setTimeout(async () => {
    loaded = await load(desk);
  }, WAIT_MS).unref();
  return () => {
    clearTimeout(timer);
    loaded?.spareTime.stop();
  };
}

async function load(desk: Serving['desk']): Promise<Desk | null> {
  try {
    const loaded = await desk();
    const { anotherReader } = await import('#faces/cli/built-in-reader');
    await Promise.all([import('#faces/mcp/tools'), import('#faces/mcp/read-input')]);
    loaded.spareTime.fill(tryOut(loaded, anotherReader));
    return loaded;
  } catch {
    // Whatever is wrong is told by the first tool that needs it.
    return null;
  }
}

/**
 * Reads each sentence by itself, since a call waits for one piece. Judging is tried out on every description anew: it is
 * many small functions, and few of them work hard on any one.
 */
function* tryOut(desk: Desk, open: () => Reader): Generator<void> {
  const said = SAMPLE_BRIEF.map(passage);
  for (let at = 0; at < said.length; at += JUDGED) {
    const reader = open();
    const entries = said.slice(at, at + JUDGED);
    for (const { id, text } of entries) {
      yield;
      reader.read({ entry: id, text });
    }
    yield* judge(desk, { entries }, reader);
  }
}

const passage = (text: string, at: number): Extract<Entry, { kind: 'passage' }> => ({
  id: `e${at + 1}`,
  kind: 'passage',
  speaker: 'person',
  at: '',
  text,
  source: 'sample',
});

/** What tools do with a brief, one piece at a time. */
function* judge({ headwater, handoff }: Desk, brief: Brief, reader: Reader): Generator<void> {
  yield;
  const { design, reading } = headwater.understand(brief, reader);
  yield* headwater.thinkAhead(brief, reader);
  headwater.nextStep(brief, reader);
  yield;
  const architecture = headwater.architectureOf(design);
  if (!architecture) return;
  headwater.lintDocument(headwater.writeDocument(architecture));
  yield;
  handoff(architecture, reading, '');
  headwater.explain(brief, reader, architecture.pipelines[0]?.id ?? '');
  yield;
  headwater.whatIf(brief, reader, 'retraining', 'every night');
}
