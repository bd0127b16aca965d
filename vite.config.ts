import react from "@vitejs/plugin-react";
import payrollRules from "modele-social";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import manifest from "./package.json" with { type: "json" };
import { leanRules } from "./src/payroll/leanRules.ts";

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Writes the policy into the built page; the development server needs its own inline scripts. */
function strictPolicy(): Plugin {
  return {
    name: "palier:content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
        injectTo: "head-prepend",
      },
    ],
  };
}

/**
 * A package asks whether there are generators by running a text, which the policy refuses in the page. There are: the
 * answer is written in, the same everywhere.
 */
function answerGenerators(): Plugin {
  return {
    name: "palier:answer-generators",
    transform: {
      filter: { id: /@stdlib\/assert-has-generator-support\/lib\/main\.js$/ },
      handler: () => ({ code: "module.exports = function () { return true; };", map: null }),
    },
  };
}

/** The payroll model goes out without its documentation: 37 kB compressed instead of 126. */
function leanPayroll(): Plugin {
  return {
    name: "palier:lean-payroll",
    transform: {
      filter: { id: /modele-social\/dist\/index\.js$/ },
      handler: () => {
        const text = JSON.stringify(JSON.stringify(leanRules(payrollRules)));
        return { code: `export default JSON.parse(${text});`, map: null };
      },
    },
  };
}

/** `npm start` ends with one sentence that says where the page is, not with a list of networks. */
function sayWhere(): Plugin {
  return {
    name: "palier:say-where",
    configurePreviewServer(server) {
      server.printUrls = () => {
        const address = server.resolvedUrls?.local[0] ?? "";
        server.config.logger.info(
          `\n  Palier est prêt. Ouvrez ${address} dans votre navigateur (Ctrl + C pour arrêter).\n`,
        );
      };
    },
  };
}

export default defineConfig({
  base: "./",
  publicDir: "src/public",
  define: { "import.meta.env.PALIER_VERSION": JSON.stringify(manifest.version) },
  plugins: [
    react(),
    strictPolicy(),
    sayWhere(),
    answerGenerators(),
    VitePWA({
      registerType: "autoUpdate",
      injectRegister: "script-defer",
      manifest: {
        name: "Palier",
        short_name: "Palier",
        description: "Simuler et planifier un service local lancé par étapes",
        lang: "fr",
        dir: "ltr",
        start_url: "./",
        scope: "./",
        display: "standalone",
        theme_color: "#1f3a5f",
        background_color: "#faf7f0",
        icons: [
          { src: "palier.svg", sizes: "any", type: "image/svg+xml" },
          { src: "palier-192.png", sizes: "192x192", type: "image/png" },
          { src: "palier-512.png", sizes: "512x512", type: "image/png" },
        ],
      },
      workbox: {
        globPatterns: ["**/*.{js,css,html,svg,png,json,woff2}"],
        globIgnores: [
          "**/*-{latin-ext,vietnamese,cyrillic,cyrillic-ext,greek,greek-ext}-*",
          // Asked for by few: kept from its first use on, and done without where it is missing.
          "**/{payroll,docx,workbook}.worker-*",
        ],
        runtimeCaching: [
          {
            urlPattern: /\/(payroll|docx|workbook)\.worker-[^/]*\.js$/,
            handler: "CacheFirst",
            options: { cacheName: "asked", expiration: { maxEntries: 3 } },
          },
        ],
        inlineWorkboxRuntime: true,
      },
    }),
  ],
  build: {
    target: "es2022",
    sourcemap: false,
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What only trials need is in the worker; the page loads it where it has no workers.
          groups: [{ name: "trials", test: /@stdlib|src\/engine\/random\// }],
        },
      },
    },
  },
  worker: { format: "es", plugins: () => [answerGenerators(), leanPayroll()] },
  preview: { port: 4173 },
  test: {
    setupFiles: ["tests/setup/silence.ts"],
    // Properties run for a second or two each; a machine busy with other things takes its time.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          // Pure calculation leaves nothing behind: files share their modules.
          isolate: false,
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**", "tests/ui/**", "tests/state/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser-like",
          environment: "happy-dom",
          setupFiles: ["tests/setup/texts.ts"],
          include: ["tests/ui/**/*.test.{ts,tsx}", "tests/state/**/*.test.{ts,tsx}"],
        },
      },
    ],
  },
});
