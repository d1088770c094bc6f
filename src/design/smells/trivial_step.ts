import { smell } from '#design/smells/smell';
import { standingSignal } from '#design/standing-signal';
import { counted, said } from '#design/say';
import { nameOf } from '#design/smells/terms';
import { capital } from '#design/words/nouns';
import { volumeWords } from '#design/smells/volume-words';

export default smell({
  id: 'trivial_step',
  says: 'A step only checks that data is there, counts it, or passes it on.',
  because: 'A step boundary costs a write and a read of the data; a check costs a line in the step that has it.',
  source: 'D5.8, D9',
  cost: 'The data is stored and read back once more to answer a question that one line answers.',
  instead: 'The check as the first lines of the step that loads the data, which then fails with a clear message.',
  shows: [
    {
      text: 'The first step checks if the table is empty, the second one loads it.',
      heard: { signals: [{ signal: 'empty_check_step', quote: 'The first step checks if the table is empty' }] },
    },
  ],
  clean: [
    {
      text: 'One step compares the schema and the value ranges with the contract and writes a report.',
      heard: {
        components: [{ kind: 'validation', quote: 'compares the schema and the value ranges with the contract' }],
      },
    },
  ],
  judge: (context) => {
    const signal = standingSignal(context.reading, 'empty_check_step');
    if (!signal) return null;
    const count = signal.evidence.length;
    const load = nameOf(context, 'ingestion');
    const volume = volumeWords(context.reading);
    return {
      text: `${count > 1 ? capital(counted(count, 'step')) : 'A step'} that only ${count > 1 ? 'look' : 'looks'} whether data is there: ${said(signal.evidence)}.`,
      cost: `Each costs a start of its own and one more write and read of the data${volume ? ` (${volume})` : ''}, for a question that one line answers where the data already is.`,
      instead: `Put the check into ${load ? `the step for “${load}”` : 'the step that loads the data'} and let it fail there, with a message that says what was missing. Keep a step of its own only for a validation whose report somebody reads.`,
      evidence: signal.evidence,
    };
  },
});
