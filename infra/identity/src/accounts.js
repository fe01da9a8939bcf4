/**
 * The demo sign-ins: one per role, functions and never persons. `name` is what the ledger shows; `label` is the same
 * in both languages for the sign-in page. Organisations are HSA-ids of the synthetic tree, `*` is everywhere.
 */
const WARD = 'SE2321000131-DEMOSASBORAS';
const HOSPITAL = 'SE2321000131-DEMOSAS';
const REGION = 'SE2321000131-DEMOVGR';

const ROWS = [
  ['unit', 'reporter', WARD, 'Sjuksköterska, SÄS Borås', 'Nurse, SÄS Borås'],
  ['unit', 'implementer', HOSPITAL, 'Införandeledare, SÄS', 'Implementation lead, SÄS'],
  ['unit', 'site_manager', HOSPITAL, 'Verksamhetschef, SÄS', 'Head of operations, SÄS'],
  ['staff', 'regional_lead', REGION, 'Regional införandeledare', 'Regional implementation lead'],
  ['staff', 'triage', REGION, 'Triage, centrala staben', 'Triage, central staff'],
  ['staff', 'duty_officer', REGION, 'Tjänsteperson i beredskap', 'Duty officer'],
  ['decision', 'presenter', REGION, 'Stabschef i beredskap', 'Chief of staff on call'],
  ['decision', 'decision_maker', REGION, 'Hälso- och sjukvårdsdirektör', 'Director of health care'],
  ['decision', 'medical_officer', REGION, 'Chefläkare', 'Chief medical officer'],
  ['decision', 'safety_representative', REGION, 'Skyddsombud', 'Safety representative'],
  ['insight', 'report_editor', REGION, 'Rapportredaktör', 'Report editor'],
  ['insight', 'reader', REGION, 'Ledamot, regionstyrelsen', 'Member of the regional board'],
  ['insight', 'auditor', REGION, 'Granskare', 'Auditor'],
  ['insight', 'administrator', '*', 'Administratör', 'Administrator'],
];

export const GROUPS = ['unit', 'staff', 'decision', 'insight'];

export const DEMO_ACCOUNTS = ROWS.map(([group, role, organisation, sv, en]) => ({
  id: `demo-${role}`,
  group,
  role,
  name: sv,
  label: { sv, en },
  roles: [{ role, organisation }],
}));

/** The account of that id, or undefined when there is none or the demo is off. */
export function findAccount(settings, id) {
  return settings.demo ? DEMO_ACCOUNTS.find((account) => account.id === id) : undefined;
}
