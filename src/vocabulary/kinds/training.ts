import { kind } from '#vocabulary/kind';

export default kind({
  id: 'training',
  is: 'fits or fine-tunes a model, or trains several in one go',
  usual: 'pipeline',
  instead: null,
  step: null,
  examples: [],
});
