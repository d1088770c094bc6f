import type { JudgedComponent } from '#design/design';
import type { KindId } from '#vocabulary/kinds';

/** Scoring heard more faintly than this is more often misheard than meant. */
const FAINT = 0.34;
/** From here on what is delivered speaks for the scoring that makes it. */
const HEARD_WELL = 0.51;
/** Tools in which people put labels on data: what goes there is to be corrected, and nobody else waits for it. */
const FOR_LABELS =
  /\b(?:cvat|label ?studio|labelbox|prodigy|doccano|argilla|roboflow|annotat\w{0,6}|labell?(?:ing|ers?))\b/iu;
/** What else gives a run its purpose. */
const OTHER_WORK: ReadonlySet<KindId> = new Set(['training', 'evaluation', 'index_building']);

/** Scoring that was heard only faintly, and delivers nothing, founds no pipeline beside other model work; the interview asks about it. */
export function withoutFaint(work: readonly JudgedComponent[]): readonly JudgedComponent[] {
  const isFaint = ({ component: { kind, confidence } }: JudgedComponent): boolean =>
    kind === 'batch_inference' && confidence < FAINT;
  const stands = work.filter((one) => !isFaint(one));
  const delivers = stands.some(
    ({ component: { kind, confidence, name, evidence } }) =>
      kind === 'data_export' &&
      confidence >= HEARD_WELL &&
      ![name, ...evidence.map(({ quote }) => quote)].some((said) => FOR_LABELS.test(said)),
  );
  return delivers ||
    stands.some(({ component: { kind } }) => kind === 'batch_inference') ||
    !stands.some(({ component: { kind } }) => OTHER_WORK.has(kind))
    ? work
    : stands;
}
