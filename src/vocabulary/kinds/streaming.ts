import { kind } from '#vocabulary/kind';

export default kind({
  id: 'streaming',
  is: 'processes events continuously as they arrive',
  usual: 'not_a_pipeline',
  instead: 'Kafka, Flink or Spark Streaming; a pipeline then runs now and then on what has piled up',
  step: null,
  examples: [
    'events come in all day and have to be handled one by one',
    'meter readings stream in over MQTT',
    'react to events within seconds as they arrive',
    'Kafka consumers update the counters all day',
  ],
});
