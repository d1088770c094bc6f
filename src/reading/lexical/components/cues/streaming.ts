import { cueSheet, turns } from '#reading/lexical/components/cue';

export default cueSheet({
  kind: 'streaming',
  says: [
    turns(0.9, 'as they ~1 arrive|come|happen'),
    turns(
      0.75,
      'kafka|kinesis|flink|pulsar|mqtt|eventhub|pubsub|rabbitmq',
      'stream|streams|streaming',
      'event|events|messages|readings|clicks ~5 continuously|constantly|as|second|stream|arrive|live|around',
    ),
    turns(0.6, 'continuous|continuously|constantly', 'websocket|websockets'),
    turns(0.45, 'event stream|bus|hub', 'every|each ~1 second'),
    turns(0.3, '24 ~1 7'),
  ],
  shows: ['The clicks go over Kafka.', 'readings stream in continuously', 'events are handled as they arrive'],
  clean: ['Every week a file arrives.'],
});
