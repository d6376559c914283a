/** Words of the lists of choices, in the popup, the panel and the settings. */
export const en = {
  title: 'Your choices',
  hint: 'What you said names mean. A choice is forgotten with the page unless you keep it.',
  keep: 'Keep for this site',
  keepThis: 'Keep the choice for “{name}” for this site',
  kept: 'kept for this site',
  undo: 'Undo',
  undoThis: 'Undo the choice for “{name}”',
  gone: 'no longer in the packs',
  none: 'None. Where a name could mean several things, its card lets you choose.',
} as const;
