/// <reference types="vitest/config" />
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const gateway = process.env.DRIFTSTART_URL ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react(), lingui({ macroTransform: true, failOnMissing: true })],
  build: {
    manifest: true,
    // A data: address would need a wider content security policy.
    assetsInlineLimit: 0,
    target: "es2024",
  },
  server: {
    proxy: Object.fromEntries(
      ["/readiness-api", "/incident-api", "/reporting-api", "/identity", "/sign-in.json"].map(
        (path) => [path, { target: gateway, changeOrigin: false }],
      ),
    ),
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
    restoreMocks: true,
  },
});
