import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** Serves the gallery: components with made-up data, for looking at them and for the accessibility test. */
export default defineConfig({ root: import.meta.dirname, plugins: [preact()], server: { host: '127.0.0.1' }, appType: 'mpa' });
