// npm run bench [names|figures|card|imports …]: ratios to peers and to bare passes, all in one run. Exits with 1 when a bar is missed.
import { benchCard } from './card.ts';
import { benchFigures } from './figures.ts';
import { benchImports } from './imports.ts';
import { benchNames } from './names.ts';
import { type BenchRow, holds } from './row.ts';

const benches: Readonly<Record<string, () => BenchRow[] | Promise<BenchRow[]>>> = {
  names: benchNames,
  figures: benchFigures,
  card: benchCard,
  imports: benchImports,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => benches[name] === undefined);
if (unknown !== undefined) {
  console.error(`no bench «${unknown}»; there are ${Object.keys(benches).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
    for (const row of (await benches[name]?.()) ?? []) {
      const bar = 'atLeast' in row.bar ? `at least ${row.bar.atLeast}` : `at most ${row.bar.atMost}`;
      const ok = holds(row);
      if (!ok) process.exitCode = 1;
      console.log(`${ok ? 'ok    ' : 'MISSED'} ${row.name.padEnd(52)} ${row.ratio.toFixed(2).padStart(9)}×  (${bar}; ${row.note})`);
    }
  }
}
