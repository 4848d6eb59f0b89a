import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** While pages are worked on (`vite dev web`), everything else comes from a running office. */
const office = 'http://localhost:8080'

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    // The page may load nothing that stands within it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Mermaid's parts, loaded when a diagram is opened.
    chunkSizeWarningLimit: 1000,
  },
  server: { proxy: { '/api': office, '/session': office } },
})
