// Builds the app: hashed files, one service worker that keeps all of it for offline use, and no inline script or style.
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { contentSecurityPolicy } from './content-security-policy.ts';

export default defineConfig({
  plugins: [react(), policyInPage(), pwa()],
  // Written for React and drawn by Preact: the first load is a third smaller on a phone (docs/decisions.md).
  resolve: {
    alias: {
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react-dom/client': 'preact/compat/client',
      'react-dom': 'preact/compat',
      react: 'preact/compat',
    },
  },
  worker: { format: 'es' },
  build: {
    // Fonts and pictures stay files: the policy allows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    // The words in a file of their own: when only they change, nothing else is fetched anew. What only some pages say comes with those.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'words', test: /catalog.src.languages(?!.en.(teaching|figure|workouts|insights))/ }] },
      },
    },
  },
});

/** Only in the built page: the development server needs inline scripts. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

function pwa(): Plugin[] {
  return VitePWA({
    // A new version waits until she agrees: code is never swapped in the middle of a session.
    registerType: 'prompt',
    injectRegister: null,
    includeManifestIcons: false,
    manifest: {
      id: '/',
      name: 'Sinew',
      short_name: 'Sinew',
      description: 'Hurt less and keep moving.',
      lang: 'en',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      orientation: 'any',
      background_color: '#faf6ef',
      theme_color: '#faf6ef',
      categories: ['health', 'fitness'],
      // Android: from another app's share sheet straight into Adapt; the service worker takes it, so that it never leaves the device.
      share_target: {
        action: '/adapt',
        method: 'POST',
        enctype: 'multipart/form-data',
        params: {
          title: 'title',
          text: 'text',
          url: 'url',
          files: [
            { name: 'workout', accept: ['text/*', 'application/json', '.csv', '.tsv', '.txt', '.md', '.json', '.liftosaur'] },
          ],
        },
      },
      icons: [
        { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: '/icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,svg,png,woff2,json,opus,mp3}'],
      importScripts: ['/share-target.js'],
      navigateFallback: '/index.html',
      cleanupOutdatedCaches: true,
      // The very first visit is taken care of too, without a reload.
      clientsClaim: true,
      inlineWorkboxRuntime: true,
      maximumFileSizeToCacheInBytes: 3_000_000,
    },
  });
}
