import { describe, expect, it } from 'vitest';
import { hearFacts } from '#reading/lexical/facts/hear-facts';
import { analyseText } from '#reading/lexical/text';
import type { ComponentClaim } from '#reading/claims';

const heard = (text: string, ...readers: readonly string[]): string[] => {
  const parts = readers.map(
    (quote): ComponentClaim => ({
      ref: quote,
      name: quote,
      kind: 'ingestion',
      status: 'wanted',
      quotes: [{ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, text: quote }],
      confidence: 1,
    }),
  );
  return hearFacts(analyseText(text), parts).flatMap(({ attribute, value, subject }) =>
    attribute === 'source' ? [`${subject === 'workflow' ? '' : '+ '}${String(value)}`] : [],
  );
};

describe('sources that are told by where they are kept', () => {
  it.each([
    [
      'Ticket sales come from Eventim, the weather from the met office, and the calendar is an Excel sheet.',
      ['Eventim', 'met office', 'calendar'],
    ],
    ['Appointments sit in Animana and the pets are in our practice software.', ['Animana', 'practice software']],
    ['My neighbour keeps a spreadsheet with the bank holidays.', ['spreadsheet with the bank holidays']],
    ['The orders live in SAP and the customers in Salesforce.', ['SAP', 'Salesforce']],
    ['Readings are logged in InfluxDB.', ['InfluxDB']],
  ] as const)('in %j', (text, named) => {
    expect(heard(text)).toEqual(named);
  });

  it.each([
    'The predictions are stored in Snowflake.',
    'Our servers are in AWS and we are in Germany.',
    'The code is in GitLab.',
    'The customers are in Hull and in Truro.',
    'The notes come from GPT-4 with a prompt.',
    'The counters must sit in Feast from the first sprint.',
    'The theatre list comes late, which is an Excel problem.',
  ])('but not in %j', (text) => {
    expect(heard(text)).toEqual([]);
  });

  it('belong to the only part that reads', () => {
    expect(heard('Load the tills every night. Prices are kept in Access.', 'Load the tills every night')).toContain(
      '+ Access',
    );
  });
});

describe('sources that a list tells line by line', () => {
  const INVENTORY = `what we have
- visits and patients: Animana (export via API)
- phone calls: Aircall
- payments: MySQL replica
- weather: OpenWeather`;

  it('are heard where several lines say where data lies', () => {
    expect(heard(INVENTORY)).toEqual(['Animana', 'Aircall', 'MySQL replica', 'OpenWeather']);
  });

  it.each([
    `- orchestrator: Airflow\n- tracking: MLflow\n- serving: FastAPI`,
    `- visits: Animana`,
    `- owner: Marta\n- reviewer: Jonas\n- sponsor: Lena`,
  ])('but not in %j', (text) => {
    expect(heard(text)).toEqual([]);
  });
});

describe('what stands around a source', () => {
  it.each([
    [
      'order lines from SAP (nightly extract to S3), summaries from the data lake, and the calendar (CSV on SharePoint)',
      ['+ SAP', '+ data lake', '+ calendar'],
    ],
    ['episodes come as mp3 in a google cloud storage bucket, 30-50 a week', ['+ google cloud storage bucket']],
    ['letters arrive as scans on an SFTP server, about 900', ['+ SFTP server']],
    ['the meters push to a broker, Kafka continuously', ['+ meters', '+ Kafka']],
    ['takes the readings, the Met Office temperature forecast', ['+ readings', '+ Met Office temperature forecast']],
  ] as const)('is no part of it in %j', (text, named) => {
    const names = heard(text, text);
    expect(names).toEqual(expect.arrayContaining([...named]));
    expect(names.join()).not.toMatch(/\d{2}|extract|push|\bS3\b|SharePoint/u);
  });
});
