import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from './start.ts';

// The build imports this file in Node to read its options: nothing may run before `main`.
export default defineBackground(() => startBackground());
