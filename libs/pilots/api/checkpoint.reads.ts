import { type ReadsModule, columns, computed, many, one, raw, sql, withParent } from '@samskap/platform-api';

/** What belongs to a pilot and is seen by those who see the pilot: partners, indicators, checkpoints and the evaluation. */
export const checkpointReads: ReadsModule = (reads) => {
  reads.type('PilotPartner', {
    from: 'pilot_partner',
    visibleTo: withParent,
    fields: { ...columns('role phases'), organisation: one('Organisation', (partner, organisation) => sql`${organisation}.id = ${partner}.organisation_id`) },
  });

  reads.type('Indicator', {
    from: 'indicator',
    visibleTo: withParent,
    fields: {
      ...columns('id name unit baseline target'),
      values: many('IndicatorValue', (indicator, figure) => sql`${figure}.indicator_id = ${indicator}.id`, {
        orderBy: (figure) => sql`${figure}.held_on, ${figure}.recorded_at`,
        max: 100,
      }),
    },
  });

  reads.type('IndicatorValue', {
    from: () => raw('(select v.indicator_id, v.value, c.held_on, c.recorded_at from indicator_value v join checkpoint c on c.id = v.checkpoint_id)'),
    visibleTo: withParent,
    fields: { ...columns('value'), on: computed((figure) => sql`${figure}.held_on`) },
  });

  reads.type('Checkpoint', {
    from: 'checkpoint',
    visibleTo: withParent,
    fields: {
      ...columns('id heldOn happened unknown choice nextOn'),
      values: many('CheckpointValue', (checkpoint, figure) => sql`${figure}.checkpoint_id = ${checkpoint}.id`, {
        orderBy: (figure) => sql`(select i.position from indicator i where i.id = ${figure}.indicator_id)`,
        max: 20,
      }),
    },
  });

  reads.type('CheckpointValue', {
    from: 'indicator_value',
    visibleTo: withParent,
    fields: { ...columns('value'), indicator: one('Indicator', (figure, indicator) => sql`${indicator}.id = ${figure}.indicator_id`, 'a foreign key points at an indicator of the same pilot') },
  });

  reads.type('PilotEvaluation', {
    from: 'pilot_evaluation',
    visibleTo: withParent,
    fields: {
      ...columns('worked didNotWork targetGroupVoice cost recommendation'),
      writtenOn: computed((evaluation) => sql`(${evaluation}.written_at at time zone 'Europe/Oslo')::date`),
    },
  });
};
