import { checkConsistency } from './check-consistency.ts';
import { checkNames } from './check-names.ts';
import { checkReferences } from './check-references.ts';
import { checkSources } from './check-sources.ts';
import { checkValues } from './check-values.ts';
import { type Fault, FaultList } from './fault.ts';
import { type PackLimits, packLimits } from './limits.ts';
import { type PackSource, descriptorPath } from './read-source.ts';

/**
 * Every fault of a pack source in one pass: those in the shape of its files, which reading found, and those in sense: references that
 * dangle, values without a source, sources without a date, ids used twice, unknown currencies, names that would be marked everywhere.
 * Sorted by file and line. The pack may be built when none of them is an error.
 */
export function checkPack(source: PackSource, limits: PackLimits = packLimits): Fault[] {
  const faults = new FaultList(limits.faults);
  faults.addAll(source.faults);
  if (source.records.entity.length > limits.entities) {
    faults.add('too-many-entities', { file: source.records.entity[0]?.file ?? descriptorPath }, '', limits.entities);
  }
  checkReferences(source, faults);
  checkSources(source, faults);
  checkNames(source, faults);
  checkValues(source, faults);
  checkConsistency(source, faults);
  return faults.sorted();
}
