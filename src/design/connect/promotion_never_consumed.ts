import { gap, pipelineNames } from '#design/connect/gap-rule';
import type { DesignContext } from '#design/context';
import { WAYS_OUT } from '#design/connect/ways-out';

export default gap({
  id: 'promotion_never_consumed',
  says: 'A version that is promoted is used by somebody.',
  because: 'A promotion changes what is in use; where nothing reads the stage, it changes nothing.',
  source: 'D5.6',
  cost: 'Versions are judged and released, and nobody sees a difference.',
  instead: 'Say who loads the promoted version: a pipeline, a service, a device, a file share.',
  shows: [
    {
      text: 'Fit the model and take it over if it wins.',
      heard: {
        components: [
          { kind: 'training', quote: 'Fit the model' },
          { kind: 'promotion', quote: 'take it over if it wins' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Fit the model and take it over if it wins; our service loads it.',
      heard: {
        components: [
          { kind: 'training', quote: 'Fit the model' },
          { kind: 'promotion', quote: 'take it over if it wins' },
          { kind: 'realtime_inference', quote: 'our service loads it', status: 'exists', stays: true },
        ],
      },
    },
  ],
  judge: (architecture, context) => {
    const unused = architecture.models.find(
      ({ producedBy, consumedBy, promotion }) =>
        promotion.by !== 'none' && producedBy.length > 0 && consumedBy.length === 0,
    );
    if (!unused || isUsedOutside(context)) return null;
    return {
      severity: 'info',
      text: `Nothing that was described reads the version of ${unused.name} that has been promoted.`,
      cost: `${pipelineNames(architecture, unused.producedBy)} would release versions that nobody uses.`,
      instead: `Say where the promoted version of ${unused.name} goes: into a scoring pipeline, a service that runs already, a file that others load.`,
      evidence: [],
    };
  },
});

const isUsedOutside = ({ components }: DesignContext): boolean =>
  components.some(({ component, bucket }) => WAYS_OUT.has(component.kind) && bucket !== null && bucket !== 'deferred');
