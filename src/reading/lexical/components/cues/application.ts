import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'application',
  says: [
    turns(0.6, 'mobile|web|android|ios|desktop app|client|front|frontend'),
    turns(
      0.3,
      'app|application|backend|frontend|webshop|shop|portal|plugin|website|product|service ~4 is|stays|belongs|by|from|team|own|calls|shows|itself|our|their',
      '{person} ~2 app',
      'app|application|backend|frontend|webshop|portal|plug-in|plugin|website',
    ),
  ],
  shows: ['The mobile app is built by another team.', 'our webshop backend calls it'],
  clean: ['The application deadline is in May.'],
});
