import { exception } from '#design/classify/classify-rule';
import { usualReason } from '#design/classify/usual-reason';
import { KINDS, type KindId } from '#vocabulary/kinds';

export default exception({
  id: 'later_is_deferred',
  says: 'What the person wishes for later is deferred, unless it would be no pipeline later either.',
  because: 'One pipeline that runs teaches more than four that are drawn (D6.1).',
  source: 'D4.1',
  instead: 'Note it under future work with what would bring it back.',
  shows: [
    {
      text: 'An address lookup for banks over HTTP, some day.',
      heard: {
        components: [{ kind: 'realtime_inference', quote: 'An address lookup for banks over HTTP', status: 'later' }],
      },
    },
  ],
  clean: [
    {
      text: 'A dashboard for the board, some day.',
      heard: { components: [{ kind: 'dashboard', quote: 'A dashboard for the board', status: 'later' }] },
    },
  ],
  judge: ({ status, kind, confidence }) =>
    status === 'later' && KINDS[kind].usual !== 'not_a_pipeline'
      ? { bucket: 'deferred', text: reason(kind, confidence) }
      : null,
});

/** Below this, "later" was guessed from the words around a part; nobody can be told that they said it. */
const HEARD_WELL = 0.7;

function reason(kind: KindId, confidence: number): string {
  if (confidence >= HEARD_WELL) return 'It is wished for later, and nothing in the first version depends on it.';
  return KINDS[kind].usual === 'deferred'
    ? usualReason(kind)
    : 'It can wait, because nothing in the first version depends on it.';
}
