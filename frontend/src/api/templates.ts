import { all, bodyOf, of, one, readinessApi, under } from "./client";
import type { Checklist, Item } from "./contract";
import type { components } from "./generated/readiness-api";

type Schemas = components["schemas"];
export type Template = Schemas["TemplateAnswer"];
export type TemplateSummary = Schemas["TemplateSummary"];
export type TemplateItem = Schemas["TemplateItem"];
export type Comparison = Schemas["TemplateComparison"];
export type FieldChange = Schemas["FieldChange"];
export type Draft = Schemas["DraftAnswer"];
export type DraftSummary = Schemas["DraftSummary"];
export type DraftItem = Schemas["DraftItem"];
export type Upgrade = Schemas["UpgradeAnswer"];
export type Plan = Schemas["UpgradePlan"];
export type SignOffNode = Schemas["SignOffNode"];

export const listTemplates = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/templates", { params: { query: { programme, ...all } } }),
    )
  ).items;
export const compareTemplates = (programme: string, id: string, since: string) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/templates/{id}/comparison", {
      params: { path: { id }, query: { programme, since } },
    }),
  );

export const listDrafts = async (programme: string) =>
  (
    await bodyOf(
      readinessApi.GET("/readiness-api/v1/template-drafts", {
        params: { query: { programme, limit: 25 } },
      }),
    )
  ).items;
export const beginDraft = (programme: string, basedOn: string, key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/template-drafts", {
      params: under(programme, key),
      body: { basedOn },
    }),
  );
export const getDraft = (programme: string, id: string) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/template-drafts/{id}", { params: one(programme, id) }),
  );
export const compareDraft = (programme: string, id: string) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/template-drafts/{id}/comparison", {
      params: one(programme, id),
    }),
  );
export const putItem = (programme: string, draft: Draft, code: string, body: DraftItem) => {
  const { path, ...rest } = of(programme, draft);
  return bodyOf(
    readinessApi.PUT("/readiness-api/v1/template-drafts/{id}/items/{code}", {
      params: { path: { ...path, code }, ...rest },
      body,
    }),
  );
};
export const dropItem = (programme: string, draft: Draft, code: string) => {
  const { path, ...rest } = of(programme, draft);
  return bodyOf(
    readinessApi.DELETE("/readiness-api/v1/template-drafts/{id}/items/{code}", {
      params: { path: { ...path, code }, ...rest },
    }),
  );
};
export const publishDraft = (programme: string, draft: Draft, note: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/template-drafts/{id}/publish", {
      params: of(programme, draft),
      body: { note },
    }),
  );
export const discardDraft = (programme: string, draft: Draft) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/template-drafts/{id}/discard", {
      params: of(programme, draft),
    }),
  );

export const previewUpgrade = (programme: string, body: Schemas["NewUpgrade"], key: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/template-upgrades", {
      params: under(programme, key),
      body,
    }),
  );
export const getUpgrade = (programme: string, id: string) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/template-upgrades/{id}", { params: one(programme, id) }),
  );
export const listPlans = (programme: string, upgrade: string, page: number) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/template-upgrade-plans", {
      params: { query: { programme, upgrade, page, limit: 25 } },
    }),
  );
export const applyUpgrade = (programme: string, upgrade: Upgrade) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/template-upgrades/{id}/apply", {
      params: of(programme, upgrade),
    }),
  );

/** A page of a wave's sign-off, each checklist above what is below it. */
export const listSignOff = (programme: string, wave: string, page: number) =>
  bodyOf(
    readinessApi.GET("/readiness-api/v1/sign-off-tree", {
      params: { query: { programme, wave, page, limit: 100 } },
    }),
  );
export const unlockChecklist = (programme: string, checklist: Checklist, reason: string) =>
  bodyOf(
    readinessApi.POST("/readiness-api/v1/checklists/{id}/unlock", {
      params: of(programme, checklist),
      body: { reason },
    }),
  );
/** Every item of a checklist, however many pages they are. */
export async function everyItem(programme: string, checklist: string): Promise<Item[]> {
  const items: Item[] = [];
  for (let page = 1; ; page += 1) {
    const answer = await bodyOf(
      readinessApi.GET("/readiness-api/v1/items", {
        params: { query: { programme, checklist, page, ...all } },
      }),
    );
    items.push(...answer.items);
    if (page >= answer._meta.totalPages) return items;
  }
}
