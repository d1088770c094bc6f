import { factsOf } from '#design/facts';
import { smell } from '#design/smells/smell';
import { standingSignal } from '#design/standing-signal';
import { pipelinesDrawn } from '#design/pipelines-drawn';
import { counted, inWords, listed } from '#design/say';
import { maintainers } from '#design/smells/terms';
import { capital } from '#design/words/nouns';

/** "No more than two to three active pipelines per engineer who maintains them" (D9). */
const EACH = 3;

export default smell({
  id: 'too_many_pipelines_for_team',
  says: 'More than about three pipelines are planned for each person who maintains them.',
  because: 'Each pipeline needs somebody who notices that it failed, finds out why and keeps its libraries current.',
  source: 'D9',
  cost: "Some of the pipelines are nobody's, and they fail for weeks before it is seen.",
  instead: 'Merge what shares a trigger, defer what nobody would miss tomorrow.',
  shows: [
    {
      text: 'There will be nine pipelines, and I look after them alone.',
      heard: {
        facts: [{ attribute: 'team_size', value: 1, quote: 'I look after them alone' }],
        signals: [{ signal: 'pipelines_planned', quote: 'nine pipelines', value: 9 }],
      },
    },
    {
      text: 'A wakes B, B wakes C, C wakes D, D wakes E. I am alone.',
      heard: {
        facts: [{ attribute: 'team_size', value: 1, quote: 'I am alone' }],
        signals: ['A wakes B', 'B wakes C', 'C wakes D', 'D wakes E'].map((quote) => ({
          signal: 'pipeline_starts_pipeline' as const,
          quote,
        })),
      },
    },
  ],
  clean: [
    {
      text: 'Six pipelines, the four of us share them.',
      heard: {
        facts: [{ attribute: 'team_size', value: 4, quote: 'the four of us' }],
        signals: [{ signal: 'pipelines_planned', quote: 'Six pipelines', value: 6 }],
      },
    },
    {
      text: 'Twenty pipelines are planned.',
      heard: { signals: [{ signal: 'pipelines_planned', quote: 'Twenty pipelines', value: 20 }] },
    },
  ],
  judge: (context) => {
    const { reading, architecture } = context;
    const people = maintainers(reading);
    const drawn = [
      standingSignal(reading, 'pipelines_planned') ?? standingSignal(reading, 'pipeline_starts_pipeline'),
    ].flatMap((signal) => signal?.evidence ?? []);
    const own = architecture?.pipelines ?? [];
    const planned = Math.max(pipelinesDrawn(reading), own.length);
    if (people === null || planned <= EACH * Math.max(people, 1)) return null;
    const each = Math.round(planned / Math.max(people, 1));
    const fewer =
      own.length > 0 && own.length < planned
        ? `${inWords(own.length)} of them (${listed(own.map(({ name }) => name))})`
        : null;
    return {
      text: `${capital(counted(planned, 'pipeline'))} for ${people > 1 ? `${inWords(people)} people` : 'one person'} to look after${people > 1 ? `: about ${inWords(each)} each` : ''}, where two or three is what one person keeps alive.`,
      cost: `Every one of the ${inWords(planned)} fails at its own hour, has its own log and its own libraries to keep current. ${people > 1 ? `With ${inWords(people)} people most of them are nobody's` : 'One person cannot watch them all'}, and one that quietly stopped is found by whoever misses its result.`,
      instead: `Merge what always runs together and leave out what nobody would miss tomorrow. ${fewer ? `From what you describe ${fewer} would do the work` : 'Two or three are enough to begin with'}; add the next one when the first has run by itself for a while.`,
      evidence: [...drawn, ...factsOf(reading, 'team_size').flatMap(({ evidence }) => evidence)],
    };
  },
});
