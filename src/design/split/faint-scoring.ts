import type { JudgedComponent } from '#design/design';
import type { KindId } from '#vocabulary/kinds';

/** Scoring heard more faintly than this is more often misheard than meant. */
const FAINT = 0.4;
/** What else gives a run its purpose. */
const OTHER_WORK: ReadonlySet<KindId> = new Set(['training', 'evaluation', 'index_building']);

/** Scoring that was heard only faintly founds no pipeline beside other model work; the interview asks about it. */
export function withoutFaint(work: readonly JudgedComponent[]): readonly JudgedComponent[] {
  const isFaint = ({ component: { kind, confidence } }: JudgedComponent): boolean =>
    kind === 'batch_inference' && confidence < FAINT;
  const stands = work.filter((one) => !isFaint(one));
  return stands.some(({ component: { kind } }) => kind === 'batch_inference') ||
    !stands.some(({ component: { kind } }) => OTHER_WORK.has(kind))
    ? work
    : stands;
}
