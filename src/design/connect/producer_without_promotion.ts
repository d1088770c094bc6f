import { gap, pipelineNames } from '#design/connect/gap-rule';

export default gap({
  id: 'producer_without_promotion',
  says: 'A model that others use has somebody or something that moves a version to production.',
  because: 'Without promotion the users either never see a new version or take whatever was made last, good or bad.',
  source: 'D5.6',
  cost: 'The first bad training goes straight into use, or no new version ever does.',
  instead: 'Name the number that has to hold, or the person who looks at it.',
  shows: [
    {
      text: 'Train once a month, score every night.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train' },
          { kind: 'batch_inference', quote: 'score' },
        ],
      },
    },
  ],
  clean: [
    {
      text: 'Train once a month, take the new one if the error went down, score every night.',
      heard: {
        components: [
          { kind: 'training', quote: 'Train' },
          { kind: 'promotion', quote: 'take the new one if the error went down' },
          { kind: 'batch_inference', quote: 'score' },
        ],
      },
    },
  ],
  judge: (architecture) => {
    const open = architecture.models.find(
      ({ producedBy, consumedBy, promotion }) =>
        promotion.by === 'none' && producedBy.length > 0 && consumedBy.length > 0,
    );
    if (!open) return null;
    const users = pipelineNames(architecture, open.consumedBy);
    return {
      severity: 'warning',
      text: `Nobody has said what moves a new version of ${open.name} to ${open.stage}.`,
      cost: `${users} would go on with the first version for good, or take a bad one as soon as it was made.`,
      instead: `Decide on one number that a new version of ${open.name} must not worsen, or on a person who looks at it, and make that the last step of ${pipelineNames(architecture, open.producedBy)}.`,
      evidence: [],
    };
  },
});
