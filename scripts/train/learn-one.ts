// Learns one model in a process of its own and writes it to a file (learn-side-by-side.ts).
import { writeFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import { sources } from './examples';
import { JOBS, lessonsFor, optionsFor } from './jobs';
import { learn } from './learn';

const [, , name, path] = process.argv;
const job = JOBS.find((one) => one.name === name);
if (!job || !path) throw new Error(`"${name}" is no model to learn, or no file was given; npm run train asks for each`);
const { sources: texts, groups } = sources();
const options = optionsFor(job);
const model = learn(lessonsFor(job, texts, groups), options, (epoch, loss) =>
  process.stderr.write(`${job.name}: pass ${epoch + 1} of ${options.epochs}, loss ${loss.toFixed(2)}\n`),
);
writeFileSync(path, serialize(model));
