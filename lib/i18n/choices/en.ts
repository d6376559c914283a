/** Words of the lists of choices, in the popup, the panel and the settings. */
export const en = {
  title: 'Your choices',
  hint: 'What you said names mean. A choice is forgotten with the page unless you keep it.',
  keep: 'Keep for this site',
  keepThis: 'Keep for this site: {name}',
  kept: 'kept for this site',
  undo: 'Undo',
  undoThis: 'Undo: {name}',
  gone: 'no longer in the packs',
  none: 'None. Where a name could mean several things, its card lets you choose.',
} as const;
