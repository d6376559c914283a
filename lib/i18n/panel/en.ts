/** Words of the side panel. */
export const en = {
  title: 'On this page',
  draft: 'Check my draft',
  sheet: 'Save the fact sheet',
  series: 'Chart and table:',
  date: 'Date',
  value: 'Value',
  search: 'Search in the list',
  kinds: 'Kinds',
  all: 'All',
  noMatch: 'Nothing in the list matches.',
  unread: 'This page has not been read.',
  unreadHint: 'Press Hashiya’s button in the toolbar, then “Read this page”.',
  matches: { one: '{count} line', other: '{count} lines' },
} as const;
