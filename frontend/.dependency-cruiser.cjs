const shared = "^src/(ui|api|i18n|session|programme)/";

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "shared-knows-no-feature",
      severity: "error",
      from: { path: shared },
      to: { path: "^src/(features|app)/" },
    },
    {
      name: "feature-knows-no-app",
      severity: "error",
      from: { path: "^src/features/" },
      to: { path: "^src/app/" },
    },
    {
      name: "features-stand-apart",
      comment: "A feature reaches another only by a link; what two need is moved to a shared room.",
      severity: "error",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/", pathNot: "^src/features/$1/" },
    },
    {
      name: "one-http-client",
      severity: "error",
      from: { pathNot: "^src/api/" },
      to: { path: "openapi-fetch" },
    },
    {
      name: "one-identity-client",
      severity: "error",
      from: { pathNot: "^src/session/" },
      to: { path: "oidc-client-ts" },
    },
    {
      name: "no-dev-dependency",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.test\\.tsx?$" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "\\.(po|css)$|^@lingui/|^@fontsource|^@digdir" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "default"],
    },
  },
};
