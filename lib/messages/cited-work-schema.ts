import * as v from 'valibot';
import type { CitedWork } from '../facts/cited-work.ts';

const line = v.pipe(v.string(), v.maxLength(2_100));
const optional = v.exactOptional(line);
const people = v.exactOptional(v.pipe(v.array(v.object({ family: optional, given: optional, literal: optional })), v.maxLength(50)));

/** The check of what a citation is asked for: fields of a source as a card carries them. */
export const citedWorkSchema: v.GenericSchema<unknown, CitedWork> = v.object({
  type: line,
  title: line,
  authors: people,
  editors: people,
  container: optional,
  publisher: optional,
  place: optional,
  issued: optional,
  accessed: optional,
  url: optional,
  doi: optional,
  isbn: optional,
  volume: optional,
  issue: optional,
  pages: optional,
  number: optional,
  edition: optional,
  version: optional,
  language: optional,
  locator: optional,
});
