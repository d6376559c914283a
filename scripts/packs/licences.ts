import type { Licence } from './pack-source.ts';

/** The licences under which the data of the packs may be passed on. */
export const licences = {
  cc0: { name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/', title: 'Creative Commons Zero 1.0' },
  pddl: { name: 'ODC-PDDL-1.0', path: 'https://opendatacommons.org/licenses/pddl/1-0/', title: 'Public Domain Dedication and License 1.0' },
  ccBy: { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'Creative Commons Attribution 4.0' },
  ccBySa: {
    name: 'CC-BY-SA-4.0',
    path: 'https://creativecommons.org/licenses/by-sa/4.0/',
    title: 'Creative Commons Attribution-ShareAlike 4.0',
  },
  mit: { name: 'MIT', path: 'https://opensource.org/license/mit', title: 'MIT License' },
  bsd3: { name: 'BSD-3-Clause', path: 'https://opensource.org/license/bsd-3-clause', title: 'BSD 3-Clause License' },
  unicode: { name: 'Unicode-3.0', path: 'https://www.unicode.org/license.txt', title: 'Unicode License v3' },
  imf: { name: 'IMF-terms', path: 'https://www.imf.org/external/terms.htm', title: 'IMF Copyright and Usage (reuse with attribution)' },
} as const satisfies Record<string, Licence>;
