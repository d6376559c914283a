/** Names of the kinds of annotation, for one of them. */
export const en = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organisation',
  event: 'Event',
  work: 'Work',
  other: 'Other',
  number: 'Number',
  percent: 'Per cent',
  money: 'Money',
  quantity: 'Quantity',
  ordinal: 'Rank',
  date: 'Date',
  daterange: 'Period',
  duration: 'Duration',
} as const;
