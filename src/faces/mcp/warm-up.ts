import type { Desk } from '#faces/mcp/desk';
import { SAMPLE_BRIEF } from '#faces/mcp/sample-brief';
import type { Serving } from '#faces/mcp/server';
import type { Brief, Entry, Reader } from '#headwater';

type PassageEntry = Extract<Entry, { kind: 'passage' }>;

/** Long enough for a client to have asked for the list of tools. */
const WAIT_MS = 150;
/** Sentences read at once: alone when they are met first, since a call waits for one piece; then as people write them. */
const [ALONE, TOGETHER] = [1, 3];
/** Passages of the sample that are judged together: as much as a long description. */
const JUDGED = 6;

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

/** Judging is tried out on every description anew: it is many small functions, and few of them work hard on any one. */
function* tryOut(desk: Desk, open: () => Reader): Generator<void> {
  const reader = open();
  for (const passage of passagesOf(ALONE)) yield* read(reader, passage);
  const passages = passagesOf(TOGETHER);
  for (let at = 0; at < passages.length; at += JUDGED) {
    const entries = passages.slice(at, at + JUDGED);
    for (const passage of entries) yield* read(reader, passage);
    yield* judge(desk, { entries }, reader);
  }
}

function* read(reader: Reader, { id, text }: PassageEntry): Generator<void> {
  yield;
  reader.read({ entry: id, text });
}

function passagesOf(atOnce: number): PassageEntry[] {
  const passages: PassageEntry[] = [];
  for (let at = 0; at < SAMPLE_BRIEF.length; at += atOnce) {
    const text = SAMPLE_BRIEF.slice(at, at + atOnce).join(' ');
    passages.push({
      id: `e${passages.length + 1}`,
      kind: 'passage',
      speaker: 'person',
      at: '',
      text,
      source: 'sample',
    });
  }
  return passages;
}

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
