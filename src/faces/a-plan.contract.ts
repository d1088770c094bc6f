import { type NewEntry, silentReader } from '#headwater';
import { openSession, type Session } from '#faces/session';
import { inMemory } from '#faces/cli/in-memory-log';
import { openJournal } from '#machine/journal';

/** A brief and what a perfect reader hears in it, so that tests of faces do not hang on hearing. */
export const WORK =
  'Every night we pull the orders from SAP and clean them. On Mondays we fit a gradient boosting model for churn and ' +
  'measure it on last week. Scores for all customers go to the CRM each morning. A notebook works, with AUC 0.81. ' +
  'There are three of us, everything runs on Kubernetes. A Grafana board shows the scores to the desk.';

const part = (ref: string, kind: string, name: string, ...quotes: string[]) => ({
  ref,
  name,
  kind,
  status: 'wanted',
  quotes: quotes.map(at),
  confidence: 1,
});
const at = (text: string) => {
  const start = WORK.indexOf(text);
  return { start, end: start + text.length, text };
};
const schedule = (ref: string, cadence: string, words: string) => ({
  subject: `component:${ref}`,
  attribute: 'trigger',
  value: { kind: 'schedule', cadence, words },
  quotes: [at(words)],
  confidence: 1,
});
const said = (attribute: string, value: unknown, words: string) => ({
  subject: 'workflow',
  attribute,
  value,
  quotes: [at(words)],
  confidence: 1,
});

const CLAIMS = {
  schema: 'headwater.claims/1',
  components: [
    part('k1', 'ingestion', 'order pull', 'pull the orders from SAP'),
    part('k2', 'preprocessing', 'order cleaning', 'clean them'),
    part('k3', 'training', 'churn model', 'fit a gradient boosting model'),
    part('k4', 'evaluation', 'weekly measure', 'measure it on last week'),
    part('k5', 'batch_inference', 'customer scores', 'Scores for all customers'),
    part('k6', 'dashboard', 'Grafana board', 'Grafana board'),
  ],
  facts: [
    schedule('k1', 'daily', 'Every night'),
    schedule('k3', 'weekly', 'On Mondays'),
    schedule('k5', 'daily', 'each morning'),
    said('prototype', 'notebook, AUC 0.81', 'A notebook works, with AUC 0.81'),
    said('team_size', 3, 'three of us'),
    said('orchestrator', 'kubernetes', 'everything runs on Kubernetes'),
  ],
  signals: [{ signal: 'useful_result', quotes: [at('A notebook works')], confidence: 1 }],
};

/** What the person said and a reader heard in it, as the log keeps it. */
export function saidAtFirst(session: Session): void {
  const { id } = session.say({ kind: 'passage', speaker: 'person', text: WORK, source: 'typed' });
  session.say({ kind: 'claims', speaker: 'claims', about: id, reader: 'claims', claims: CLAIMS } satisfies NewEntry);
}

/** An interview that is kept nowhere. */
export const memorySession = (): Session => openSession(inMemory([]), silentReader);

/** The interview of a folder on disk. */
export const folderSession = (folder: string): Session =>
  openSession(openJournal(folder, { create: true, clock: { now: () => '2026-01-05T10:00:00.000Z' } }), silentReader);

/** What `headwater answer --claims` takes. */
export const CLAIMS_FILE = JSON.stringify(CLAIMS);
