import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { failPoints } from './tests/kill/build/plugin.ts';

/** Loopback, granted at install in development builds alone (`npm start`), so that the demo articles work at once. */
const loopback = ['*://127.0.0.1/*', '*://localhost/*'];

export default defineConfig({
  // Everything is imported by name: the core must also run in Node, without a bundler.
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${process.env.HASHIYA_DEMO ? '-demo' : process.env.HASHIYA_FAIL_POINTS ? '-fail-points' : ''}`,
  targetBrowsers: ['chrome', 'firefox'],
  // Chrome refuses scripts with Unicode noncharacters (docs/browser-bugs.md); Dexie's range sentinel U+FFFF is one.
  experimental: { escapeUnicode: true },
  vite: () => ({
    // Builds for the kill tests stop where a test says so.
    plugins: [preact(), ...(process.env.HASHIYA_FAIL_POINTS ? [failPoints()] : [])],
    // The floor (docs/adr/0001): no polyfills for what both browsers have (`light-dark()`, nesting).
    build: { sourcemap: false, modulePreload: false, reportCompressedSize: false, target: ['chrome140', 'firefox150'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Hashiya',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'activeTab', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ['*://*/*'],
    ...(process.env.HASHIYA_DEMO ? { host_permissions: loopback } : {}),
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandPopup__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandOpenCard__' },
      'next-mention': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      // Chrome suggests four keys at most, and has no command of its own for the panel; Firefox has one.
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandPanel__' } }
        : { 'open-panel': { description: '__MSG_commandPanel__' } }),
      'previous-mention': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPrevious__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'hashiya@hashiya.invalid', strict_min_version: '150.0', data_collection_permissions: { required: ['none'] } },
            gecko_android: { strict_min_version: '150.0' },
          },
        }
      : { minimum_chrome_version: '140', externally_connectable: { ids: [] } }),
  }),
});
