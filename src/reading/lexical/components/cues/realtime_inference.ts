import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'realtime_inference',
  says: [
    turns(
      0.75,
      'recommend|recommendation|recommendations|suggestion|suggestions ~6 page|app|session|click|moment|load|visit',
      'while ~5 {person} ~3 types|waits|typing|waiting|talking|phone|line|still',
      'at|the moment|time of|the ~2 payment|checkout|request|call|click|booking',
    ),
    turns(
      0.6,
      'under|within|in|below|at ~3 <NUM> ms|milliseconds|millis',
      'real time|time-scoring score|scoring|prediction|predictions|inference|answer|answers',
    ),
    turns(
      0.45,
      'endpoint|chatbot|copilot|autocomplete',
      '{serve} ~6 {endpoint}',
      '<NUM> ms',
      'real-time|realtime|live|online score|scoring|prediction|predictions|inference|answer|answers|recommendations|serving',
      'answer|answers|answering ~4 question|questions|request|requests|customer|user|users|staff',
      'chat|voice bot|assistant|agent',
      'response time',
      'assistant|agent|bot ~2 answers|replies|for|in|on|that',
    ),
    turns(
      0.3,
      'rest|http|json|inference|prediction|scoring api|endpoint|service|call',
      'instantly|immediately|instant',
      'on request|demand',
    ),
  ],
  shows: [
    'A REST endpoint gives the score within 80 ms.',
    'The chatbot answers questions of our tenants.',
    'Real-time scoring at checkout.',
  ],
  clean: ['The estate agent called.', 'In real life it rains.'],
});
