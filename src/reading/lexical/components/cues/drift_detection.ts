import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'drift_detection',
  says: [
    turns(
      0.9,
      'check|watch|test|monitor|look|measure ~2 drift|drifts',
      'compare ~5 distribution|distributions|reference|training',
    ),
    turns(0.75, 'notice|notices|tell|see ~4 when|if|whether ~5 change|changes|shift|shifts|stale|worse'),
    turns(
      0.6,
      'drift|drifts|drifting|psi|evidently|nannyml|whylogs',
      'distribution|distributions|inputs|input|data|population ~4 change|changes|changed|shift|shifts|shifted|differ|differs|wander|moves',
    ),
    turns(0.3, 'monitor|watch|track ~4 {prediction}|{model}|input|inputs'),
  ],
  shows: ['Check for drift against the training data each week.', 'notice when the inputs shift'],
  clean: ['The shift of the nurses ends at ten.'],
});
