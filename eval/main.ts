// npm run eval -- names|figures FOLDER [scorer options]
import { evaluateFigures } from './figures.ts';
import { evaluateNames } from './names.ts';

const [what, folder, ...options] = process.argv.slice(2);
const runner = what === 'names' ? evaluateNames : what === 'figures' ? evaluateFigures : undefined;
if (runner === undefined || folder === undefined) {
  console.error('usage: npm run eval -- names|figures FOLDER [scorer options]');
  process.exitCode = 2;
} else {
  process.exitCode = runner(folder, options);
}
