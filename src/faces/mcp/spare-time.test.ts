import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createSpareTime } from '#faces/mcp/spare-time';

/** Counts the pieces that were done. */
function counting(most: number): { readonly pieces: Generator<void>; done(): number } {
  let done = 0;
  const pieces = (function* () {
    while (done < most) {
      done++;
      yield;
    }
  })();
  return { pieces, done: () => done };
}

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 500 && !holds(); tries++) await after(10);
  expect(holds()).toBe(true);
};

describe('spare time', () => {
  it('is used to the end when no call comes', async () => {
    const work = counting(20);
    createSpareTime().use(work.pieces);
    expect(work.done()).toBe(0);
    await until(() => work.done() === 20);
  });

  it('ends with a call, and newer work takes the place of older', async () => {
    const spare = createSpareTime();
    const [older, newer] = [counting(1e9), counting(3)];
    spare.use(older.pieces);
    await until(() => older.done() > 0);
    spare.use(newer.pieces);
    await until(() => newer.done() === 3);
    const reached = older.done();
    await after(30);
    expect(older.done()).toBe(reached);
    const stopped = counting(1e9);
    spare.use(stopped.pieces);
    spare.stop();
    await after(60);
    expect(stopped.done()).toBe(0);
  });

  it('survives work that fails', async () => {
    const spare = createSpareTime();
    let failed = false;
    spare.use(
      (function* () {
        yield;
        failed = true;
        throw new Error('no such thing');
      })(),
    );
    await until(() => failed);
    const work = counting(2);
    spare.use(work.pieces);
    await until(() => work.done() === 2);
  });
});
