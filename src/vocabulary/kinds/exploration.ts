import { kind } from '#vocabulary/kind';

export default kind({
  id: 'exploration',
  is: 'interactive exploratory analysis or prototyping in notebooks',
  usual: 'not_a_pipeline',
  instead: 'a notebook; once it gives a useful result, the part that worked moves into a pipeline',
  step: null,
  examples: [
    "I'm still looking at curves in a notebook",
    'a student tried a few things in Excel',
    'we are trying out which columns carry anything',
    'looking around in the data, nothing fixed yet',
  ],
});
