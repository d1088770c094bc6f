import { kind } from '#vocabulary/kind';

export default kind({
  id: 'application',
  is: "a product, backend or service of the team's own that surrounds the model",
  usual: 'not_a_pipeline',
  instead:
    "the product or backend itself, built and released by the team that owns it; it calls the pipelines' results and stays outside them",
  step: null,
  examples: [
    'the tablet app of the drivers',
    "the web shop's backend asks for it",
    'the ordering system takes the numbers from there',
    'a form on the intranet where people hand in documents',
  ],
});
