import { call } from "./call";
import type {
  Checklist,
  Deviation,
  Evaluation,
  Gate,
  Item,
  Measurement,
  Organisation,
  Page,
  Programme,
  Site,
  Wave,
} from "./contract";

const root = "/readiness-api/v1";
const all = { limit: 100 };

export const listProgrammes = async () =>
  (await call<Page<Programme>>("GET", `${root}/programmes`, { query: all })).items;

export interface NewProgramme {
  code: string;
  name: string;
  kind: "real" | "exercise";
  exerciseOf?: string;
  system: string;
  region: { name: string; hsaId: string };
  summary: { sv: string; en: string };
}
export const createProgramme = (body: NewProgramme, key: string) =>
  call<Programme>("POST", `${root}/programmes`, { body, key });

export interface ClockCommand {
  action: "start" | "pause" | "jump";
  speed?: number;
  to?: string;
}
export const setClock = (programme: Programme, body: ClockCommand) =>
  call<Programme>("POST", `${root}/programmes/${programme.id}/clock`, {
    query: { programme: programme.id },
    body,
    version: programme.version,
  });

export const listOrganisations = async (programme: string) =>
  (await call<Page<Organisation>>("GET", `${root}/organisations`, { query: { programme, ...all } }))
    .items;
export interface NewOrganisation {
  hsaId: string;
  name: string;
  kind: string;
  parentId: string | null;
}
export const createOrganisation = (programme: string, body: NewOrganisation, key: string) =>
  call<Organisation>("POST", `${root}/organisations`, { query: { programme }, body, key });

export const listWaves = async (programme: string) =>
  (await call<Page<Wave>>("GET", `${root}/waves`, { query: { programme, ...all } })).items;
export interface NewWave {
  number: number;
  name: string;
  plannedAt: string | null;
}
export const createWave = (programme: string, body: NewWave, key: string) =>
  call<Wave>("POST", `${root}/waves`, { query: { programme }, body, key });

export const listSites = async (programme: string) =>
  (await call<Page<Site>>("GET", `${root}/sites`, { query: { programme, ...all } })).items;
export const createSite = (
  programme: string,
  body: { organisationId: string; waveId: string },
  key: string,
) => call<Site>("POST", `${root}/sites`, { query: { programme }, body, key });

export const listChecklists = async (programme: string) =>
  (await call<Page<Checklist>>("GET", `${root}/checklists`, { query: { programme, ...all } }))
    .items;
export const getChecklist = (programme: string, id: string) =>
  call<Checklist>("GET", `${root}/checklists/${id}`, { query: { programme } });
export const signChecklist = (programme: string, list: Checklist) =>
  call<Checklist>("POST", `${root}/checklists/${list.id}/signatures`, {
    query: { programme },
    version: list.version,
  });

export const listItems = async (programme: string, query: { checklist: string; area?: string }) =>
  (await call<Page<Item>>("GET", `${root}/items`, { query: { programme, ...query, ...all } }))
    .items;
/** The items in the person's scope that stand most in the way, and how many there are in all. */
export async function listMyOpenItems(programme: string, limit: number) {
  const pages = await Promise.all(
    ["blocked", "unknown", "at_risk"].map((state) =>
      call<Page<Item>>("GET", `${root}/items`, { query: { programme, state, limit } }),
    ),
  );
  return {
    items: pages.flatMap(({ items }) => items).slice(0, limit),
    total: pages.reduce((sum, { _meta }) => sum + _meta.totalRecords, 0),
  };
}
export const getItem = (programme: string, id: string) =>
  call<Item>("GET", `${root}/items/${id}`, { query: { programme } });
export interface ItemChange {
  status?: Item["status"];
  reason?: string | null;
  comment?: string | null;
}
export const changeItem = (programme: string, item: Item, body: ItemChange) =>
  call<Item>("PATCH", `${root}/items/${item.id}`, {
    query: { programme },
    body,
    version: item.version,
  });
export interface NewMeasurement extends Omit<Measurement, "exclusionsReason"> {
  itemId: string;
  exclusionsReason?: string;
}
export const createMeasurement = (programme: string, body: NewMeasurement, key: string) =>
  call<Measurement>("POST", `${root}/measurements`, { query: { programme }, body, key });

export const listDeviations = async (programme: string, query: { status?: string } = {}) =>
  (
    await call<Page<Deviation>>("GET", `${root}/deviations`, {
      query: { programme, ...query, ...all },
    })
  ).items;
export interface NewDeviation {
  itemId: string;
  reason: string;
  mitigation: string;
  expiresAt: string;
}
export const askForDeviation = (programme: string, body: NewDeviation, key: string) =>
  call<Deviation>("POST", `${root}/deviations`, { query: { programme }, body, key });
export const answerDeviation = (
  programme: string,
  deviation: Deviation,
  answer: "approve" | "deny" | "revoke",
  reason: string,
) =>
  call<Deviation>("POST", `${root}/deviations/${deviation.id}/${answer}`, {
    query: { programme },
    body: { reason },
    version: deviation.version,
  });

export const listGates = async (programme: string, wave?: string) =>
  (await call<Page<Gate>>("GET", `${root}/gates`, { query: { programme, wave, ...all } })).items;
export const lookAtGate = (programme: string, gate: string) =>
  call<Evaluation>("GET", `${root}/gates/${gate}/evaluation`, { query: { programme } });
export const evaluateGate = (programme: string, gate: string, key: string) =>
  call<Evaluation>("POST", `${root}/gates/${gate}/evaluations`, {
    query: { programme },
    body: {},
    key,
  });
