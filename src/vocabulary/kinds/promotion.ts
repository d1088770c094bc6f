import { kind } from '#vocabulary/kind';

export default kind({
  id: 'promotion',
  is: 'approves, registers or promotes a model version, by rule or by a person',
  usual: 'pipeline',
  instead: null,
  step: { verb: 'promote', produces: 'promotion decision', artifact: 'decision' },
  examples: [
    'swap it in when the error went down',
    'the chief engineer has to release each version',
    'no new version unless every region is at least as good',
    'put it in the registry as the one to use',
  ],
});
