#!/usr/bin/env node
import { letPipesClose } from '#faces/cli/closed-pipe';
import { crashed } from '#faces/cli/crash';

letPipesClose();

/** The version alone must not pay for loading anything else. */
const [first] = process.argv.slice(2);
if (first === '--version' || first === '-V') {
  process.stdout.write(`${process.env.HEADWATER_VERSION ?? 'development'}\n`);
} else {
  const { run } = await import('#faces/cli/program');
  process.exitCode = await run(process.argv).catch(crashed);
}
