import type { Migration } from '#brief/migrations/migration';
import numberAndName from '#brief/migrations/001-number-and-name';

/** All migrations in order. Append only: a released one is part of how old logs are read. */
export const MIGRATIONS: readonly Migration[] = [numberAndName];

/** The version of the file form that this program writes. */
export const LOG_VERSION = MIGRATIONS.length;

/** Brings one entry of an older version up to this one. */
export function migrate(
  entry: Readonly<Record<string, unknown>>,
  version: number,
  line: number,
): Readonly<Record<string, unknown>> {
  return MIGRATIONS.filter(({ to }) => to > version).reduce((now, migration) => migration.up(now, line), entry);
}
