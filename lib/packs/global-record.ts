import type { Entity } from '../facts/entity.ts';
import { globalId } from '../facts/id.ts';
import type { Series } from '../facts/series.ts';
import type { Statement } from '../facts/statement.ts';
import type { Value } from '../facts/value.ts';

/** The entity as other packs see it: its own id and those that it is related to are global. */
export function globalEntity(pack: string, entity: Entity): Entity {
  return {
    ...entity,
    id: globalId(pack, entity.id),
    ...(entity.related && { related: entity.related.map((id) => globalId(pack, id)) }),
  };
}

/** The statement with global ids for its subject and for every entity in values and qualifiers. Other ids stay as written. */
export function globalStatement(pack: string, statement: Statement): Statement {
  const { qualifiers } = statement;
  return {
    ...statement,
    subject: globalId(pack, statement.subject),
    value: globalValue(pack, statement.value),
    ...(qualifiers && {
      qualifiers: Object.fromEntries(
        Object.entries(qualifiers).map(([property, values]) => [property, values.map((value) => globalValue(pack, value))]),
      ),
    }),
  };
}

/** The series with the global id of its subject. */
export function globalSeries(pack: string, series: Series): Series {
  return { ...series, subject: globalId(pack, series.subject) };
}

function globalValue(pack: string, value: Value): Value {
  return value.type === 'entity' ? { ...value, id: globalId(pack, value.id) } : value;
}
